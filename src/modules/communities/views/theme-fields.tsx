import type { FunctionComponent as FC } from "preact";
import { TextArea, TextField } from "#design";
import { type FieldErrors, type Fields, fieldOf } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

interface Props {
  readonly taken: number;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

/** What a theme group is called and for, and how its people want to work. */
export const ThemeFields: FC<Props> = ({ taken, values, errors, locale }) => {
  const { themePage: t, optional } = words[locale];
  const field = fieldOf(values, errors);
  return (
    <>
      <TextField {...field("title")} label={t.title} maxLength={90} />
      <TextArea
        {...field("description")}
        label={t.description}
        help={t.descriptionHelp}
        optional={optional}
        rows={3}
        maxLength={600}
      />
      <TextField
        {...field("places")}
        label={t.places}
        help={t.placesHelp(taken)}
        inputmode="numeric"
        maxLength={3}
        short
      />
      <TextArea
        {...field("houseRules")}
        label={t.houseRules}
        help={t.houseRulesHelp}
        optional={optional}
        rows={5}
        maxLength={4000}
      />
      <TextArea
        {...field("welcome")}
        label={t.welcome}
        help={t.welcomeHelp}
        optional={optional}
        rows={5}
        maxLength={4000}
      />
    </>
  );
};
