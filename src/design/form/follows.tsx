import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { fieldId } from "./field.tsx";

interface Props {
  readonly id: string;
  /** The name of the field that it follows. */
  readonly field: string;
  /** The name of the button that asks for it; the page that comes back has a part with the same id. */
  readonly button: string;
  readonly children?: ComponentChildren;
}

/**
 * A part of a form that depends on what is typed in one of its fields. By itself it is what the server made of it, after the button was pressed;
 * where script runs it is asked anew in each pause of typing.
 */
export const Follows: FC<Props> = ({ id, field, button, children }) => (
  <div id={id} class="sk-flow" data-follows={fieldId(field)} data-follows-button={button} aria-live="polite">
    {children}
  </div>
);
