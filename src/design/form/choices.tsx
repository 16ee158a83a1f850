import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { ThemeGlyph } from "../art/marks.tsx";
import { type Theme, themeClass } from "../art/paper.ts";
import { classes } from "../layout.tsx";
import { ErrorMessage, type FieldProps, fieldId, Help, Optional, wiring } from "./field.tsx";

interface FieldsetProps {
  readonly legend: ComponentChildren;
  /** Whose answer it is: an error in a summary is tied to the group by it. */
  readonly name: string;
  readonly id?: string;
  readonly help?: ComponentChildren;
  readonly error?: string;
  readonly optional?: string;
  /** The one question of a screen, in the letter of a title. */
  readonly big?: boolean;
  readonly children: ComponentChildren;
}

/** Fields that answer one question together. */
export const Fieldset: FC<FieldsetProps> = ({ name, id = `${fieldId(name)}-groep`, big, ...props }) => {
  const wires = wiring({ name, id, help: props.help, error: props.error });
  return (
    <fieldset
      class={classes(
        "utrecht-form-fieldset sk-flow",
        props.error !== undefined && "utrecht-form-field utrecht-form-field--invalid",
      )}
      id={id}
      aria-describedby={wires["aria-describedby"]}
    >
      <legend
        class={
          big
            ? "utrecht-form-fieldset__legend nl-heading--level-2 sk-legend"
            : "utrecht-form-fieldset__legend"
        }
      >
        {props.legend}
        <Optional words={props.optional} />
      </legend>
      <Help id={id} help={props.help} />
      <ErrorMessage id={id} error={props.error} />
      {props.children}
    </fieldset>
  );
};

interface CheckboxProps {
  readonly name: string;
  readonly value?: string;
  readonly label: ComponentChildren;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly help?: ComponentChildren;
  readonly error?: string;
  readonly id?: string;
}

/** Yes or no. It posts `on`, or its own value, and nothing when it is not ticked. */
export const Checkbox: FC<CheckboxProps> = (props) => {
  const id = props.id ?? (props.value ? `${fieldId(props.name)}-${props.value}` : fieldId(props.name));
  const wires = wiring({ name: props.name, id, help: props.help, error: props.error });
  return (
    <div class={classes("utrecht-form-field", props.error !== undefined && "utrecht-form-field--invalid")}>
      <ErrorMessage id={id} error={props.error} />
      <label class="sk-pick">
        <input
          {...wires}
          class="utrecht-checkbox"
          type="checkbox"
          value={props.value}
          checked={props.checked}
          disabled={props.disabled}
          required={props.required}
        />
        <span>{props.label}</span>
      </label>
      <Help id={id} help={props.help} />
    </div>
  );
};

export interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly disabled?: boolean;
  /** More fields, in sight once this is chosen; without script, by the style sheet alone. */
  readonly reveal?: ComponentChildren;
}

interface GroupProps extends FieldProps {
  readonly choices: readonly Choice[];
}

/** One of a few, all in sight. */
export const RadioGroup: FC<GroupProps & { readonly value?: string; readonly required?: boolean }> = ({
  choices,
  value,
  required,
  label,
  ...field
}) => (
  <Fieldset legend={label} {...field} id={field.id && `${field.id}-groep`}>
    <Picks>
      {choices.map((choice, i) => (
        <Pick
          key={choice.value}
          choice={choice}
          type="radio"
          name={field.name}
          // the first carries the id that an error links to
          id={i === 0 ? (field.id ?? fieldId(field.name)) : undefined}
          checked={choice.value === value}
          required={required}
        />
      ))}
    </Picks>
  </Fieldset>
);

/** Any of a few, all in sight. */
export const CheckboxGroup: FC<GroupProps & { readonly values?: readonly string[] }> = ({
  choices,
  values = [],
  label,
  ...field
}) => (
  <Fieldset legend={label} {...field} id={field.id && `${field.id}-groep`}>
    <Picks>
      {choices.map((choice, i) => (
        <Pick
          key={choice.value}
          choice={choice}
          type="checkbox"
          name={field.name}
          id={i === 0 ? (field.id ?? fieldId(field.name)) : undefined}
          checked={values.includes(choice.value)}
        />
      ))}
    </Picks>
  </Fieldset>
);

const Picks: FC<{ readonly children: ComponentChildren }> = ({ children }) => (
  <div class="sk-picks">{children}</div>
);

interface PickProps {
  readonly choice: Choice;
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly id?: string;
  readonly checked: boolean;
  readonly required?: boolean;
}

/** One line of a list of choices. */
const Pick: FC<PickProps> = ({ choice, type, name, id, checked, required }) => (
  <>
    <label class="sk-pick">
      <input
        class={type === "radio" ? "utrecht-radio-button" : "utrecht-checkbox"}
        type={type}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        disabled={choice.disabled}
        required={required}
      />
      <span>{choice.label}</span>
      {choice.note !== undefined && <small>{choice.note}</small>}
    </label>
    {choice.reveal !== undefined && <div class="sk-reveal sk-flow">{choice.reveal}</div>}
  </>
);

interface ChoiceCardProps {
  readonly name: string;
  readonly value: string;
  readonly title: ComponentChildren;
  readonly text?: ComponentChildren;
  /** A StateBadge: how many seats are left. */
  readonly badge?: ComponentChildren;
  readonly theme?: Theme;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** Set on the first card of a group, so that an error summary can link to it. */
  readonly first?: boolean;
  readonly type?: "radio" | "checkbox";
  /** A drawing instead of the sign of the theme: a portrait. */
  readonly picture?: ComponentChildren;
}

/** A choice that needs more than a line: the whole card is the label. */
export const ChoiceCard: FC<ChoiceCardProps> = (props) => (
  <label class={classes("sk-choice", props.theme && themeClass[props.theme])}>
    <input
      class={props.type === "checkbox" ? "utrecht-checkbox" : "utrecht-radio-button"}
      type={props.type ?? "radio"}
      id={props.first ? fieldId(props.name) : undefined}
      name={props.name}
      value={props.value}
      checked={props.checked}
      disabled={props.disabled}
    />
    {props.picture ?? (props.theme && <ThemeGlyph theme={props.theme} />)}
    <span>
      <b>{props.title}</b>
      {props.text !== undefined && <small>{props.text}</small>}
      {props.badge !== undefined && <span class="sk-row">{props.badge}</span>}
    </span>
  </label>
);
