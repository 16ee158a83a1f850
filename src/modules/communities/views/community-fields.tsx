import type { FunctionComponent as FC } from "preact";
import { Checkbox, Row, TextArea, TextField } from "#design";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

interface Props {
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

/** What a community says of itself. */
export const CommunityFields: FC<Props> = ({ values, errors, locale }) => {
  const { proposal: t, optional } = words[locale];
  const field = fieldOf(values, errors);
  return (
    <>
      <TextField {...field("title")} label={t.title} maxLength={120} />
      <Row>
        <TextField {...field("year")} label={t.year} inputmode="numeric" maxLength={4} short />
        <TextField {...field("endsOn")} type="date" label={t.endsOn} help={t.endsOnHelp} short />
      </Row>
      <TextArea {...field("purpose")} label={t.purpose} optional={optional} rows={6} maxLength={6000} />
      <TextField {...field("audience")} label={t.audience} optional={optional} maxLength={1000} />
      <TextField {...field("costs")} label={t.costs} optional={optional} maxLength={300} />
      <TextField {...field("organisedBy")} label={t.organisedBy} optional={optional} maxLength={300} />
      <TextArea
        {...field("howGroupsWork")}
        label={t.howGroupsWork}
        optional={optional}
        rows={5}
        maxLength={6000}
      />
      <Checkbox name="asDuo" label={t.asDuo} checked={fieldValue(values, "asDuo") !== ""} />
    </>
  );
};
