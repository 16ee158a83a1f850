import type { FunctionComponent as FC } from "preact";
import { type FieldProps, FormField } from "./field.tsx";

interface Props extends FieldProps {
  readonly value?: string;
  /** Where suggestions are asked while typing, as JSON: `[{ label, note, href }]`; what was typed is added to it. */
  readonly source: string;
  /** Names the list of suggestions. */
  readonly listLabel: string;
}

/** A search field that works by itself; where script runs it suggests while typing, and the keyboard can choose. */
export const SuggestField: FC<Props> = ({ value, source, listLabel, ...field }) => (
  <FormField
    {...field}
    control={(wires) => (
      <div class="sk-suggest" data-suggest={source}>
        <input
          {...wires}
          class="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          value={value}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
        <div class="sk-suggest__list" id={`${wires.id}-lijst`} role="listbox" aria-label={listLabel} hidden />
      </div>
    )}
  />
);
