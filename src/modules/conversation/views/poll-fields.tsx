import type { FunctionComponent as FC } from "preact";
import { Checkbox, Fieldset, Row, TextArea, TextField } from "#design";
import { fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { dateFields, dateLines } from "../poll.ts";
import type { CameBack } from "./came-back.ts";

interface Props {
  readonly back?: CameBack | undefined;
  readonly locale: Locale;
}

/** What the group chooses from. */
export const ChoiceFields: FC<Props> = ({ back, locale }) => {
  const t = words[locale].poll;
  return (
    <>
      <TextArea
        name="keuzes"
        label={t.choices}
        help={t.choicesHelp}
        value={fieldValue(back?.values, "keuzes")}
        error={back?.errors.keuzes}
        rows={4}
      />
      <Checkbox name="meer" label={t.several} checked={fieldValue(back?.values, "meer") !== ""} />
    </>
  );
};

/** The moments the group chooses from, one on each line. */
export const DateFields: FC<Props> = ({ back, locale }) => {
  const t = words[locale].poll;
  return (
    <Fieldset name="momenten" legend={t.dates} help={t.datesHelp}>
      {Array.from({ length: dateLines }, (_, i) => i + 1).map((line) => {
        const names = dateFields(line);
        const field = fieldOf(back?.values, back?.errors);
        return (
          <Fieldset key={line} name={`moment${line}`} legend={t.line(line)}>
            <Row>
              <TextField {...field(names.day)} label={t.day} type="date" />
              <TextField {...field(names.from)} label={t.from} type="time" />
              <TextField {...field(names.until)} label={t.until} type="time" />
            </Row>
          </Fieldset>
        );
      })}
    </Fieldset>
  );
};
