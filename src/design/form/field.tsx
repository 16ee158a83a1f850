import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Icon } from "../icon.tsx";
import { classes } from "../layout.tsx";

/** What every field knows. The words are whole sentences that a visitor reads. */
export interface FieldProps {
  readonly name: string;
  readonly label: ComponentChildren;
  /** How to fill it in, before one does. */
  readonly help?: ComponentChildren;
  /** What to mend, after one did. */
  readonly error?: string;
  /** “(mag leeg blijven)”, for what may stay empty. What must be filled in is not marked. */
  readonly optional?: string;
  /** Only where a name comes more than once on a page. */
  readonly id?: string;
}

/** Where a field stands on the page: an error summary links to it. */
export const fieldId = (name: string): string => `veld-${name}`;

/** What a control needs to belong to its label, help and error. */
export interface Wiring {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
}

/** The ids that tie a control to its help and error. */
export function wiring({ name, id = fieldId(name), help, error }: Omit<FieldProps, "label">): Wiring {
  return {
    id,
    name,
    "aria-describedby":
      classes(help !== undefined && `${id}-hulp`, error !== undefined && `${id}-fout`) || undefined,
    "aria-invalid": error === undefined ? undefined : "true",
  };
}

interface FrameProps extends FieldProps {
  readonly control: (wiring: Wiring) => ComponentChildren;
}

/** Label, help, error and control, in that order and tied together. */
export const FormField: FC<FrameProps> = ({ control, ...field }) => {
  const wires = wiring(field);
  return (
    <div class={classes("utrecht-form-field", field.error !== undefined && "utrecht-form-field--invalid")}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={wires.id}>
          {field.label}
          <Optional words={field.optional} />
        </label>
      </div>
      <Help id={wires.id} help={field.help} />
      <ErrorMessage id={wires.id} error={field.error} />
      {control(wires)}
    </div>
  );
};

export const Optional: FC<{ readonly words?: string }> = ({ words }) =>
  words === undefined ? null : <span class="sk-soft"> {words}</span>;

export const Help: FC<{ readonly id: string; readonly help?: ComponentChildren }> = ({ id, help }) =>
  help === undefined ? null : (
    <div class="utrecht-form-field-description" id={`${id}-hulp`}>
      {help}
    </div>
  );

export const ErrorMessage: FC<{ readonly id: string; readonly error?: string }> = ({ id, error }) =>
  error === undefined ? null : (
    <div class="utrecht-form-field-error-message sk-row sk-row--tight sk-nowrap" id={`${id}-fout`}>
      <Icon name="alert-circle" />
      <span>{error}</span>
    </div>
  );
