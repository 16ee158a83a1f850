import type { ComponentChildren, FunctionComponent as FC } from "preact";

interface Props {
  readonly action: string;
  readonly label: string;
  /** Fields, and a button at the end. */
  readonly children: ComponentChildren;
}

/** What one wants to see, in one bar: a plain GET form, so the choice stands in the address. */
export const ChoiceBar: FC<Props> = ({ action, label, children }) => (
  <search>
    <form class="sk-box sk-choicebar" action={action} method="get" aria-label={label}>
      {children}
    </form>
  </search>
);
