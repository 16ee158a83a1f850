import type { FunctionComponent as FC } from "preact";
import { Checkbox, Row, Text, TextField } from "#design";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

interface Props {
  /** The name of a field, in a form with one meeting or with many. */
  readonly name?: (field: string) => string;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
  /** The day or the times are asked elsewhere in the same form. */
  readonly asked?: { readonly day: boolean; readonly times: boolean };
  /** Day and times must be filled in. */
  readonly complete?: boolean;
}

/** When and where one meeting is. */
export const MeetingFields: FC<Props> = ({
  name = (field) => field,
  values,
  errors,
  locale,
  asked,
  complete,
}) => {
  const t = words[locale].proposal;
  const filled = fieldOf(values, errors);
  const field = (of: string) => filled(name(of));
  const mayStayOpen = complete ? undefined : words[locale].optional;
  return (
    <>
      <TextField {...field("title")} label={t.meetingTitle} maxLength={140} />
      {asked?.day && <Text soft>{t.dayAbove}</Text>}
      {asked?.times && <Text soft>{t.timesAbove}</Text>}
      {!asked?.day && <TextField {...field("day")} type="date" label={t.day} optional={mayStayOpen} short />}
      {!asked?.times && (
        <Row>
          <TextField {...field("starts")} type="time" label={t.starts} optional={mayStayOpen} short />
          <TextField {...field("ends")} type="time" label={t.ends} optional={mayStayOpen} short />
        </Row>
      )}
      <TextField {...field("place")} label={t.place} optional={words[locale].optional} maxLength={200} />
      <Checkbox
        name={name("online")}
        label={t.isOnline}
        checked={fieldValue(values, name("online")) !== ""}
      />
    </>
  );
};
