import type { FunctionComponent as FC } from "preact";
import { classes } from "../layout.tsx";
import { type FieldProps, FormField } from "./field.tsx";

interface TextFieldProps extends FieldProps {
  readonly type?: "text" | "email" | "tel" | "url" | "search" | "number" | "date" | "time" | "datetime-local";
  readonly value?: string;
  /** What a browser may fill in by itself: “name”, “email”, “organization” … */
  readonly autocomplete?: AutoFill;
  readonly inputmode?: "text" | "numeric" | "email" | "tel" | "url" | "search";
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly spellcheck?: boolean;
  readonly readOnly?: boolean;
  /** Words to choose from while typing; something else may be typed too. */
  readonly suggestions?: readonly string[];
  /** As wide as its answer is long, for a date, a time or a number. */
  readonly short?: boolean;
}

export type AutoFill =
  | "off"
  | "name"
  | "given-name"
  | "family-name"
  | "email"
  | "username"
  | "username webauthn"
  | "organization"
  | "organization-title"
  | "tel"
  | "url"
  | "one-time-code"
  | "address-level2";

/** One line to fill in. */
export const TextField: FC<TextFieldProps> = ({ suggestions, ...props }) => (
  <FormField
    {...props}
    control={(wires) => (
      <>
        <input
          {...wires}
          class={classes("utrecht-textbox utrecht-textbox--html-input", props.short && "sk-short")}
          type={props.type ?? "text"}
          value={props.value}
          autocomplete={props.autocomplete}
          inputmode={props.inputmode}
          required={props.required}
          readonly={props.readOnly}
          maxlength={props.maxLength}
          min={props.min}
          max={props.max}
          spellcheck={props.spellcheck}
          list={suggestions && `${wires.id}-keuzes`}
        />
        {suggestions && (
          <datalist id={`${wires.id}-keuzes`}>
            {suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        )}
      </>
    )}
  />
);

interface CodeFieldProps extends FieldProps {
  readonly length: number;
  readonly value?: string;
}

/** The code that came by mail or from an app: numbers only, filled in by the device where it can. */
export const CodeField: FC<CodeFieldProps> = ({ length, value, ...field }) => (
  <FormField
    {...field}
    control={(wires) => (
      <input
        {...wires}
        class="utrecht-textbox utrecht-textbox--html-input sk-code"
        type="text"
        value={value}
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={length + 2}
        spellcheck={false}
        required
      />
    )}
  />
);
