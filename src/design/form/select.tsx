import type { FunctionComponent as FC } from "preact";
import { type FieldProps, FormField } from "./field.tsx";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectProps extends FieldProps {
  readonly options: readonly (Option | OptionGroup)[];
  readonly value?: string;
  /** What stands there when nothing is chosen: “Kies een regio”. */
  readonly empty?: string;
  readonly required?: boolean;
}

/** One from a list that is too long to show. */
export const Select: FC<SelectProps> = ({ options, value, empty, required, ...field }) => (
  <FormField
    {...field}
    control={(wires) => (
      <select {...wires} class="utrecht-select utrecht-select--html-select" required={required}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) =>
          "options" in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map((inner) => one(inner, value))}
            </optgroup>
          ) : (
            one(option, value)
          ),
        )}
      </select>
    )}
  />
);

const one = (option: Option, value?: string) => (
  <option
    key={option.value}
    value={option.value}
    disabled={option.disabled}
    selected={option.value === value}
  >
    {option.label}
  </option>
);
