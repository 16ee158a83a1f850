import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  Content,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Link,
  PageHeader,
  Row,
  Select,
  Side,
  Stack,
  Text,
  TextField,
  Who,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import { type Locale, longDate, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import type { Grant, PersonPage } from "../queries/person-page.ts";
import { siteRoles } from "../roles.ts";
import { errorList } from "./error-list.ts";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  readonly now: Date;
  readonly person: PersonPage;
  readonly values: Fields | undefined;
  readonly errors: FieldErrors;
  readonly done: string | undefined;
}

/** One person, for administrators: what they may do for the whole site, and where they are signed in. */
export const PersonView: FC<Props> = ({ locale, formKey, now, person, values, errors, done }) => {
  const t = words[locale].administration;
  const name = person.name || person.email;
  const said = done === undefined ? undefined : (t.done as Readonly<Record<string, string>>)[done];
  return (
    <>
      <PageHeader
        title={name}
        slug="beheer-mensen"
        breadcrumbs={{
          label: words[locale].account.crumbs,
          items: [
            { href: peoplePaths.people, label: t.title },
            { href: peoplePaths.person(person.id), label: name },
          ],
        }}
      />
      <Content>
        <Side aside={<Sessions locale={locale} formKey={formKey} person={person} />}>
          {said && (
            <Alert tone="ok" live="status">
              <p>{said}</p>
            </Alert>
          )}
          <Who portrait={person.portrait} name={name} note={person.functionTitle} />
          <Facts
            items={[
              { icon: "mail", term: t.email, value: person.email },
              { icon: "building", term: t.organisation, value: person.organisationName || t.unknown },
              { icon: "calendar-event", term: t.since, value: longDate(person.createdAt, locale) },
            ]}
          />
          <Roles locale={locale} formKey={formKey} now={now} person={person} />
          <GiveRole locale={locale} formKey={formKey} id={person.id} values={values} errors={errors} />
        </Side>
      </Content>
    </>
  );
};

interface PartProps {
  readonly locale: Locale;
  readonly formKey: string;
  readonly person: PersonPage;
}

const Roles: FC<PartProps & { readonly now: Date }> = ({ locale, formKey, now, person }) => {
  const t = words[locale].administration;
  const counts = (grant: Grant) => grant.until === null || grant.until > now;
  const past = person.grants.filter((grant) => !counts(grant));
  return (
    <Stack>
      <Heading level={2}>{t.roles}</Heading>
      {person.grants.filter(counts).map((grant) => (
        <Box key={grant.id}>
          <Heading level={3}>{words[locale].roles[grant.role]}</Heading>
          <Text soft>
            {grant.until
              ? t.fromUntil(longDate(grant.since, locale), shortMoment(grant.until, locale))
              : t.from(longDate(grant.since, locale))}
          </Text>
          <Disclosure summary={t.endRole}>
            <Text>{t.endRoleText}</Text>
            <Form action={peoplePaths.endRole(person.id, grant.id)} formKey={formKey}>
              <Button kind="secondary">{t.endRoleSure(words[locale].roles[grant.role])}</Button>
            </Form>
          </Disclosure>
        </Box>
      ))}
      {person.grants.every((grant) => !counts(grant)) && <Text>{t.noRoles}</Text>}
      {past.length > 0 && (
        <Disclosure summary={t.pastRoles(past.length)}>
          {past.map((grant) => (
            <Text key={grant.id}>
              {words[locale].roles[grant.role]}:{" "}
              {t.fromUntil(longDate(grant.since, locale), longDate(grant.until ?? now, locale))}
            </Text>
          ))}
        </Disclosure>
      )}
    </Stack>
  );
};

interface GiveRoleProps {
  readonly locale: Locale;
  readonly formKey: string;
  readonly id: string;
  readonly values: Fields | undefined;
  readonly errors: FieldErrors;
}

const GiveRole: FC<GiveRoleProps> = ({ locale, formKey, id, values, errors }) => {
  const t = words[locale].administration;
  return (
    <Stack reading>
      <Heading level={2}>{t.giveRole}</Heading>
      <Form action={peoplePaths.giveRole(id)} formKey={formKey}>
        <ErrorSummary title={words[locale].mends(Object.keys(errors).length)} errors={errorList(errors)} />
        <Select
          name="rol"
          label={t.role}
          empty={t.chooseRole}
          value={fieldValue(values, "rol")}
          error={errors.rol}
          options={siteRoles.map((role) => ({ value: role, label: words[locale].roles[role] }))}
        />
        <TextField
          name="tot"
          type="date"
          label={t.until}
          optional={words[locale].profile.optional}
          help={t.untilHelp}
          value={fieldValue(values, "tot")}
          error={errors.tot}
          short
        />
        <Text soft>{t.giveRoleText}</Text>
        <Row>
          <Button>{t.giveRoleButton}</Button>
        </Row>
      </Form>
      <Text>
        <Link href={peoplePaths.people}>{t.back}</Link>
      </Text>
    </Stack>
  );
};

const Sessions: FC<PartProps> = ({ locale, formKey, person: { id, sessions } }) => {
  const t = words[locale].administration;
  return (
    <Box>
      <Heading level={2}>{t.sessions}</Heading>
      <Text>{t.sessionCount(sessions.length)}</Text>
      {sessions.length > 0 && (
        <Disclosure summary={t.endSessions}>
          <Text>{t.endSessionsText}</Text>
          <Form action={peoplePaths.endSessionsOf(id)} formKey={formKey}>
            <Button kind="secondary">{t.endSessionsSure(sessions.length)}</Button>
          </Form>
        </Disclosure>
      )}
    </Box>
  );
};
