import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Checkbox,
  Content,
  ErrorSummary,
  Form,
  Heading,
  PageHeader,
  Row,
  Section,
  Select,
  Stack,
  Text,
  TextArea,
  TextField,
} from "#design";
import { eventPaths, eventWords, ownKinds } from "#modules/events";
import type { AgendaEntry } from "#modules/programme";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { doubtInWords } from "../doubts.ts";
import { deskWords, words } from "../messages.ts";
import { entryField } from "../paste-form.ts";

interface Props {
  /** Null before anything was read. */
  readonly entries: readonly AgendaEntry[] | null;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** An agenda that stands elsewhere becomes drafts, with every doubt beside the field that settles it. */
export const PastePage: FC<Props> = (props) => {
  const { entries, formKey, values, errors = {}, locale } = props;
  const t = deskWords[locale].paste;
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumbs={{
          label: words[locale].crumbs,
          items: [
            { href: eventPaths.agenda, label: words[locale].agenda },
            { href: eventPaths.desk, label: t.desk },
            { href: eventPaths.paste, label: t.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack reading gap="wide">
          <Form action={eventPaths.paste} formKey={formKey} gap="wide">
            <ErrorSummary
              title={words[locale].mends(Object.keys(errors).length)}
              errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
            />
            {entries !== null && entries.length > 0 && (
              <>
                <Text>{t.found(entries.length)}</Text>
                {entries.map((entry, i) => (
                  <Entry key={entryField(i, "take")} {...props} errors={errors} entry={entry} i={i} />
                ))}
                <Row>
                  <Button name="stap" value="maak">
                    {t.make}
                  </Button>
                </Row>
              </>
            )}
            <TextArea
              name="text"
              label={t.text}
              help={t.textHelp}
              value={fieldValue(values, "text")}
              error={errors.text}
              rows={entries && entries.length > 0 ? 6 : 16}
              maxLength={100_000}
            />
            <Row>
              <Button name="stap" value="lees" kind={entries && entries.length > 0 ? "secondary" : "primary"}>
                {entries && entries.length > 0 ? t.readAgain : t.read}
              </Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

type EntryProps = Props & { readonly errors: FieldErrors; readonly entry: AgendaEntry; readonly i: number };

const Entry: FC<EntryProps> = ({ entry, i, values, errors, locale }) => {
  const t = deskWords[locale].paste;
  const name = (field: string) => entryField(i, field);
  const filled = fieldOf(values, errors);
  const field = (of: string) => filled(name(of));
  const ticked = (of: string) => ({ name: name(of), checked: fieldValue(values, name(of)) !== "" });
  const heading = `gevonden-${i}`;
  return (
    <Section boxed labelledBy={heading}>
      <Heading level={2} look={3} id={heading}>
        {entry.title || t.nameless(i + 1)}
      </Heading>
      <Checkbox {...ticked("take")} label={t.take} />
      {entry.doubts.length > 0 && (
        <Alert tone="warning" title={t.doubts(entry.doubts.length)}>
          <ul>
            {entry.doubts.map((doubt) => {
              const sentence = doubtInWords(doubt, locale);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </Alert>
      )}
      <Select
        {...field("kind")}
        label={t.kind}
        options={ownKinds.map((kind) => ({ value: kind, label: eventWords[locale].kinds[kind] }))}
      />
      <TextField {...field("title")} label={t.titleLabel} maxLength={140} />
      <Row>
        <TextField {...field("day")} type="date" label={t.day} short />
        <TextField {...field("starts")} type="time" label={t.starts} short />
        <TextField {...field("ends")} type="time" label={t.ends} short />
      </Row>
      <TextField {...field("place")} label={t.place} maxLength={200} />
      <Checkbox {...ticked("online")} label={t.online} />
      <Row>
        <TextField {...field("seats")} label={t.seats} inputmode="numeric" short />
        <TextField {...field("wanted")} label={t.wanted} inputmode="numeric" short />
      </Row>
      <Checkbox {...ticked("interest")} label={t.interest} />
      <Checkbox {...ticked("needs")} label={t.needs} />
      <Checkbox {...ticked("oneOf")} label={t.oneOf} />
      <TextField {...field("organisedBy")} label={t.organisedBy} maxLength={300} />
      <TextArea {...field("description")} label={t.description} rows={4} maxLength={8000} />
    </Section>
  );
};
