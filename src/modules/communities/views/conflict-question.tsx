import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { RadioGroup, Row, Stack, TextField } from "#design";
import { type Conflict, type Evidence, programmeDutch, programmeEnglish } from "#modules/programme";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale, Words } from "#platform/locale";
import { words } from "../messages.ts";
import { ownAnswerOf } from "../settlement.ts";

export const programmeWords: Words<typeof programmeDutch> = { nl: programmeDutch, en: programmeEnglish };

interface Props {
  readonly conflict: Conflict;
  /** Which row of `answers` in its form this is. */
  readonly row: number;
  /** In a form with more questions this one may wait. */
  readonly mayWait?: boolean;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

/** Something a text says in two ways, as a question: what each reading is based on, and room for something else. */
export const ConflictQuestion: FC<Props> = ({ conflict, row, mayWait, values, errors, locale }) => {
  const t = words[locale].question;
  const name = (field: string) => `answers.${row}.${field}`;
  const own = ownAnswerOf(conflict);
  return (
    <Stack gap="tight">
      <RadioGroup
        name={name("choice")}
        label={programmeWords[locale].conflict(conflict)}
        value={fieldValue(values, name("choice"))}
        error={errors[name("choice")]}
        choices={[
          ...conflict.candidates.map((candidate, index) => ({
            value: String(index),
            label: programmeWords[locale].candidate(candidate),
            note: quotes(candidate.evidence, locale),
          })),
          own === "as-is" ? { value: "as-is", label: t.asIs } : { value: "own", label: t.own },
          ...(mayWait ? [{ value: "", label: words[locale].proposal.later }] : []),
        ]}
      />
      <input type="hidden" name={name("conflict")} value={conflict.id} />
      <OwnAnswer own={own} name={name} values={values} errors={errors} locale={locale} />
    </Stack>
  );
};

interface OwnProps {
  readonly own: ReturnType<typeof ownAnswerOf>;
  readonly name: (field: string) => string;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

const OwnAnswer: FC<OwnProps> = ({ own, name, values, errors, locale }) => {
  const t = words[locale].question;
  const filled = fieldOf(values, errors);
  const field = (of: string) => ({ ...filled(name(of)), optional: words[locale].optional });
  if (own === "as-is") return null;
  if (own === "day") return <TextField {...field("day")} type="date" label={t.ownDay} short />;
  if (own === "text") return <TextField {...field("text")} label={t.ownText} maxLength={300} />;
  return (
    <Row>
      <TextField {...field("starts")} type="time" label={t.ownStarts} short />
      <TextField {...field("ends")} type="time" label={t.ownEnds} short />
    </Row>
  );
};

function quotes(evidence: readonly Evidence[], locale: Locale): ComponentChildren {
  const t = words[locale].question;
  if (evidence.length === 0) return t.nowhere;
  return evidence.map(({ line, excerpt }, i) => [i > 0 && <br />, t.quoted(line, excerpt)]);
}
