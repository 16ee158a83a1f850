import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Content,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  Row,
  Section,
  Stack,
  Text,
  TextArea,
  TextField,
} from "#design";
import type { ProgrammeReading } from "#modules/programme";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";
import { ownAnswerOf } from "../settlement.ts";
import { CommunityFields } from "./community-fields.tsx";
import { ConflictQuestion, programmeWords } from "./conflict-question.tsx";
import { DeskHeader } from "./desk-header.tsx";
import { errorList } from "./error-list.ts";
import { MeetingFields } from "./meeting-fields.tsx";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  /** What the pasted text says; null when there was none. */
  readonly reading: ProgrammeReading | null;
}

/** A community as it could become. Nothing has been stored yet; everything can be changed here first. */
export const ProposalPage: FC<Props> = ({ locale, formKey, values, errors = {}, reading }) => {
  const { proposal: t, mends, saving } = words[locale];
  return (
    <>
      <DeskHeader
        locale={locale}
        title={reading ? t.titleRead : t.titleNew}
        lead={reading ? t.leadRead : t.leadNew}
        here={communityPaths.start}
      />
      <Content>
        <Stack reading>
          <Form action={communityPaths.proposal} formKey={formKey} gap="wide">
            <ErrorSummary title={mends(Object.keys(errors).length)} errors={errorList(errors)} />
            <input type="hidden" name="source" value={fieldValue(values, "source")} />
            <input type="hidden" name="continues" value={fieldValue(values, "continues")} />
            {reading && <Questions reading={reading} values={values} errors={errors} locale={locale} />}
            {reading && <Noticed reading={reading} locale={locale} />}
            <Section labelledBy="over" boxed>
              <Heading level={2} id="over">
                {t.about}
              </Heading>
              <CommunityFields values={values} errors={errors} locale={locale} />
            </Section>
            <Themes reading={reading} values={values} errors={errors} locale={locale} />
            <Meetings reading={reading} values={values} errors={errors} locale={locale} />
            <Row>
              <Button busyWords={saving}>{t.submit}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

interface PartProps {
  readonly reading: ProgrammeReading | null;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

const Questions: FC<PartProps & { readonly reading: ProgrammeReading }> = ({ reading, ...rest }) => {
  const t = words[rest.locale].proposal;
  if (reading.conflicts.length === 0) return null;
  return (
    <Section labelledBy="twee-manieren" boxed>
      <Heading level={2} id="twee-manieren">
        {t.questions}
      </Heading>
      <Text>{t.questionsText}</Text>
      {reading.conflicts.map((conflict, row) => (
        <ConflictQuestion key={conflict.id} conflict={conflict} row={row} mayWait {...rest} />
      ))}
    </Section>
  );
};

const Noticed: FC<Pick<PartProps, "locale"> & { readonly reading: ProgrammeReading }> = ({
  reading,
  locale,
}) =>
  reading.notes.length === 0 ? null : (
    <Alert tone="info" title={words[locale].proposal.noticed}>
      <ul>
        {reading.notes.map((note) => (
          <li key={JSON.stringify(note)}>{programmeWords[locale].note(note)}</li>
        ))}
      </ul>
    </Alert>
  );

const Themes: FC<PartProps> = ({ reading, values, errors, locale }) => {
  const { proposal: t, optional } = words[locale];
  const filled = fieldOf(values, errors);
  return (
    <Section labelledBy="themas" boxed>
      <Heading level={2} id="themas">
        {t.themes}
      </Heading>
      <Text>{t.themesText}</Text>
      {rowsIn(values, "themes").map((row) => {
        const read = reading?.themes[row];
        const field = (of: string) => filled(`themes.${row}.${of}`);
        return (
          <Fieldset
            key={row}
            name={`themes.${row}`}
            legend={t.theme(row + 1)}
            help={read && t.readFrom(programmeWords[locale].lines(read.evidence))}
          >
            <TextField {...field("title")} label={t.themeTitle} maxLength={90} />
            <TextArea
              {...field("description")}
              label={t.description}
              optional={optional}
              rows={3}
              maxLength={600}
            />
            <TextField {...field("places")} label={t.places} inputmode="numeric" maxLength={3} short />
          </Fieldset>
        );
      })}
    </Section>
  );
};

const Meetings: FC<PartProps> = ({ reading, values, errors, locale }) => {
  const t = words[locale].proposal;
  return (
    <Section labelledBy="bijeenkomsten" boxed>
      <Heading level={2} id="bijeenkomsten">
        {t.meetings}
      </Heading>
      <Text>{t.meetingsText}</Text>
      {rowsIn(values, "meetings").map((row) => {
        const read = reading?.meetings[row];
        const open = reading?.conflicts.filter(({ meeting }) => meeting === row).map(ownAnswerOf) ?? [];
        return (
          <Fieldset
            key={row}
            name={`meetings.${row}`}
            legend={t.meeting(row + 1)}
            help={read && t.readFrom(programmeWords[locale].lines(read.evidence))}
          >
            <MeetingFields
              name={(field) => `meetings.${row}.${field}`}
              values={values}
              errors={errors}
              locale={locale}
              asked={{ day: open.includes("day"), times: open.includes("times") }}
            />
          </Fieldset>
        );
      })}
    </Section>
  );
};

/** The rows of a list that a form holds, from 0. */
function rowsIn(values: Fields, list: string): readonly number[] {
  const numbers = Object.keys(values).flatMap((name) => {
    const [of, row] = name.split(".");
    return of === list && row !== undefined ? [Number(row)] : [];
  });
  return Array.from({ length: Math.max(-1, ...numbers) + 1 }, (_, row) => row);
}
