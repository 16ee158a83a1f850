import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Icon } from "../icon.tsx";
import { fieldId } from "./field.tsx";

interface FormProps {
  readonly action: string;
  readonly method?: "post" | "get";
  readonly id?: string;
  /** What makes a second click or a retry the same request; see FormKey. */
  readonly formKey?: string;
  /** Set when it carries a file. */
  readonly files?: boolean;
  readonly label?: string;
  readonly gap?: "wide";
  readonly children: ComponentChildren;
}

/** The server checks what comes in and answers in plain words, so the browser's own checks stay out of the way. */
export const Form: FC<FormProps> = ({
  action,
  method = "post",
  id,
  formKey,
  files,
  label,
  gap,
  children,
}) => (
  <form
    class={gap === "wide" ? "sk-flow sk-flow--wide" : "sk-flow"}
    action={action}
    method={method}
    id={id}
    enctype={files ? "multipart/form-data" : undefined}
    aria-label={label}
    novalidate
  >
    {children}
    {formKey !== undefined && <FormKey value={formKey} />}
  </form>
);

/** The name under which forms send their key. */
export const formKeyName = "sleutel";

/** A key made with the form: whatever is sent twice with the same key happens once. */
export const FormKey: FC<{ readonly value: string }> = ({ value }) => (
  <input type="hidden" name={formKeyName} value={value} />
);

export interface FormError {
  /** The field it is about; it links there. */
  readonly name: string;
  readonly message: string;
  /** Where it links to when that is not the field's own place. */
  readonly id?: string;
}

interface ErrorSummaryProps {
  /** “Twee dingen kloppen nog niet” */
  readonly title: string;
  readonly errors: readonly FormError[];
}

/** What to mend, above the form. It takes the focus, and every line leads to its field. */
export const ErrorSummary: FC<ErrorSummaryProps> = ({ title, errors }) =>
  errors.length === 0 ? null : (
    <div class="utrecht-alert utrecht-alert--error" role="alert" tabindex={-1} autofocus data-error-summary>
      <Icon name="alert-circle" />
      <div class="utrecht-alert__content sk-flow sk-flow--tight">
        <h2 class="nl-heading nl-heading--level-4">{title}</h2>
        <ul>
          {errors.map(({ name, message, id }) => (
            <li key={`${name} ${message}`}>
              <a class="nl-link" href={`#${id ?? fieldId(name)}`}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
