import type { FunctionComponent as FC } from "preact";
import { Button, CheckboxGroup, Empty, Form, Heading, Row, Section, TextArea, TextField } from "#design";
import { kindOptions } from "#modules/people";
import { type FieldErrors, type Fields, fieldValue, fieldValues } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { specialistPaths as paths } from "../paths.ts";
import type { Listed } from "../queries/directory.ts";
import type { SpecialistKind } from "../schema.ts";
import { subjectsOf } from "../subjects.ts";
import { Frame } from "./frame.tsx";

interface FieldsProps {
  readonly kind: SpecialistKind;
  /** Keeps the ids of two forms on one page apart. */
  readonly within: string;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

/** What someone says of themselves; the same fields for who puts them in the directory. */
export const ProfileFields: FC<FieldsProps> = ({ kind, within, values, errors, locale }) => {
  const t = words[locale];
  const field = (name: string) => ({ name, id: `${within}-${name}`, error: errors[name] });
  return (
    <>
      <TextArea
        {...field("over")}
        label={t.availability.about}
        help={t.availability.aboutHelp}
        value={fieldValue(values, "over")}
        maxLength={1000}
        optional={t.optional}
      />
      <CheckboxGroup
        {...field("onderwerpen")}
        label={t.availability.subjects}
        values={fieldValues(values, "onderwerpen")}
        choices={kindOptions(subjectsOf(kind), locale)}
      />
      <CheckboxGroup
        {...field("dagen")}
        label={t.availability.days}
        values={fieldValues(values, "dagen")}
        choices={t.weekdays.map((label, i) => ({ value: String(i + 1), label }))}
      />
      <TextField
        {...field("weg")}
        type="date"
        label={t.availability.away}
        value={fieldValue(values, "weg")}
        optional={t.optional}
        short
      />
    </>
  );
};

interface Props {
  readonly profiles: readonly Listed[];
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** One's own places in the directory. */
export const AvailabilityPage: FC<Props> = ({ profiles, done, values, errors = {}, locale }) => {
  const t = words[locale].availability;
  return (
    <Frame
      title={t.title}
      lead={t.lead}
      trail={[{ href: paths.availability, label: t.title }]}
      said={done && t.saved}
      errors={errors}
      locale={locale}
    >
      {profiles.length === 0 && <Empty level={2} title={t.none} />}
      {profiles.map((who) => {
        const posted = fieldValue(values, "wie") === who.id;
        return (
          <Section key={who.id} boxed labelledBy={who.id}>
            <Heading level={2} look={3} id={who.id}>
              {words[locale].kinds[who.kind]}
            </Heading>
            <Form action={paths.availability}>
              <input type="hidden" name="wie" value={who.id} />
              <ProfileFields
                kind={who.kind}
                within={who.kind}
                values={posted ? values : fieldsOf(who)}
                errors={posted ? errors : {}}
                locale={locale}
              />
              <Row>
                <Button>{t.save}</Button>
              </Row>
            </Form>
          </Section>
        );
      })}
    </Frame>
  );
};

const fieldsOf = ({ about, subjects, weekdays, awayUntil }: Listed): Fields => ({
  over: about,
  onderwerpen: subjects,
  dagen: weekdays.map(String),
  weg: awayUntil ?? "",
});
