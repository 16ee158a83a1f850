import type { FunctionComponent as FC } from "preact";
import { Button } from "../button.tsx";
import { RadioGroup } from "./choices.tsx";
import { FormKey } from "./form.tsx";

/** Light or dark, as someone chose it; nothing chosen follows the device. */
export type Colour = "light" | "dark";

export const colourField = "kleur";

interface Props {
  readonly action: string;
  readonly value: Colour | "device";
  readonly words: {
    readonly legend: string;
    readonly device: string;
    readonly light: string;
    readonly dark: string;
    readonly submit: string;
  };
  readonly formKey?: string;
}

/**
 * Posts `kleur` as `device`, `light` or `dark`. With script the page turns at once and the choice is posted
 * behind it; without, the button does it.
 */
export const ThemeChoice: FC<Props> = ({ action, value, words, formKey }) => (
  <form class="sk-flow" action={action} method="post" data-theme-choice>
    <RadioGroup
      name={colourField}
      label={words.legend}
      value={value}
      choices={[
        { value: "device", label: words.device },
        { value: "light", label: words.light },
        { value: "dark", label: words.dark },
      ]}
    />
    <Button kind="secondary">{words.submit}</Button>
    {formKey !== undefined && <FormKey value={formKey} />}
  </form>
);
