import type { FunctionComponent as FC } from "preact";
import {
  Box,
  Button,
  Content,
  ErrorSummary,
  Form,
  Heading,
  Link,
  List,
  PageHeader,
  Section,
  Side,
  Stack,
  Text,
  TextField,
  Who,
} from "#design";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { type Done, words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { OrganisationDesk } from "../queries/organisation-people.ts";
import { DoneAlert } from "./done-alert.tsx";
import { HeldRole } from "./held-role.tsx";
import { lastDayOf, onDay } from "./official-facts.tsx";
import { OpenClaims } from "./open-claims.tsx";
import { OpenInvitations } from "./open-invitations.tsx";
import { errorList, type Typed } from "./typed.ts";

interface Props extends OrganisationDesk {
  /** One for each of the two forms. */
  readonly formKeys: readonly [string, string];
  readonly typed?: Typed | undefined;
  /** A refusal that came back with something to mend, and of which question. */
  readonly refusal?: (Typed & { readonly id: string }) | undefined;
  readonly done: Done | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** Where the administrator of an organisation gives and ends functions. */
export const DeskPage: FC<Props> = (props) => {
  const { organisation, locale } = props;
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.desk.title}
        lead={t.desk.lead(organisation.name)}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: organisationPaths.organisation(organisation.id), label: organisation.name },
            { href: organisationPaths.people(organisation.id), label: t.desk.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          <DoneAlert done={props.done} locale={locale} />
          <Side aside={<Invite {...props} />}>
            <OpenClaims {...props} />
            <People {...props} />
            <OpenInvitations {...props} />
            <Past {...props} />
            <Text>
              <Link href={organisationPaths.organisation(organisation.id)}>{t.desk.back}</Link>
            </Text>
          </Side>
        </Stack>
      </Content>
    </>
  );
};

const People: FC<Props> = ({ functions, toBegin, administrators, locale }) => {
  const t = words[locale];
  return (
    <Section labelledBy="mensen">
      <Heading level={2} id="mensen">
        {t.organisation.people}
      </Heading>
      {functions.length === 0 && <Text>{t.organisation.noPeople}</Text>}
      <List>
        {[...functions, ...toBegin].map((held) => (
          <HeldRole
            key={held.id}
            held={held}
            title={held.title}
            action={organisationPaths.endFunction(held.id)}
            end={t.desk.end}
            endOf={t.desk.endOf(held.title, held.name)}
            otherDay={organisationPaths.function(held.id)}
            begins={toBegin.includes(held)}
            locale={locale}
          />
        ))}
        {administrators.map((held) => (
          <HeldRole
            key={held.id}
            held={held}
            title={t.administrator}
            action={organisationPaths.endAdministrator(held.id)}
            end={t.desk.endAdministration}
            endOf={t.desk.endAdministrationOf(held.name)}
            locale={locale}
          />
        ))}
      </List>
    </Section>
  );
};

/** Who had a function here before. */
const Past: FC<Props> = ({ past, locale }) => {
  const t = words[locale];
  if (past.length === 0) return null;
  return (
    <Section labelledBy="vroeger">
      <Heading level={2} id="vroeger">
        {t.dates.past}
      </Heading>
      <Text>{t.dates.pastText}</Text>
      <List>
        {past.map(({ id, portrait, name, title, since, until }) => (
          <Box key={id}>
            <Who
              portrait={portrait}
              name={name || t.unnamed}
              note={`${title}. ${t.dates.period(onDay(since, locale), until ? lastDayOf(until, locale) : "")}`}
            />
          </Box>
        ))}
      </List>
    </Section>
  );
};

const Invite: FC<Props> = ({ organisation, formKeys, typed, locale }) => {
  const t = words[locale];
  const forAdministration = typed !== undefined && !("functie" in typed.values);
  const [offer, administration] = forAdministration ? [undefined, typed] : [typed, undefined];
  const help = organisation.mailDomain ? t.desk.domain(organisation.mailDomain) : undefined;
  return (
    <>
      <Box id="uitnodigen">
        <Heading level={2}>{t.desk.invite}</Heading>
        <Text small soft>
          {t.desk.inviteText}
        </Text>
        <Form action={organisationPaths.invite(organisation.id)} formKey={formKeys[0]}>
          <ErrorSummary title={t.mends(errorList(offer?.errors).length)} errors={errorList(offer?.errors)} />
          <TextField
            name="email"
            type="email"
            label={t.email}
            help={help}
            value={fieldValue(offer?.values, "email")}
            error={offer?.errors.email}
            autocomplete="off"
            maxLength={254}
            required
          />
          <TextField
            name="functie"
            label={t.desk.function}
            help={t.desk.functionHelp}
            value={fieldValue(offer?.values, "functie")}
            error={offer?.errors.functie}
            maxLength={120}
            required
          />
          <TextField
            name="vanaf"
            type="date"
            label={t.dates.from}
            help={t.dates.fromHelp}
            optional={t.optional}
            value={fieldValue(offer?.values, "vanaf")}
            error={offer?.errors.vanaf}
            short
          />
          <TextField
            name="tot"
            type="date"
            label={t.dates.until}
            help={t.dates.untilHelp}
            optional={t.optional}
            value={fieldValue(offer?.values, "tot")}
            error={offer?.errors.tot}
            short
          />
          <Button full>{t.desk.submit}</Button>
        </Form>
      </Box>
      <Box>
        <Stack>
          <Heading level={2}>{t.desk.inviteAdministrator}</Heading>
          <Text small soft>
            {t.desk.inviteAdministratorText}
          </Text>
          <InviteAdministrator
            action={organisationPaths.inviteColleague(organisation.id)}
            formKey={formKeys[1]}
            typed={administration}
            locale={locale}
          />
        </Stack>
      </Box>
    </>
  );
};

interface InviteAdministratorProps {
  readonly action: string;
  readonly formKey: string;
  readonly typed: Typed | undefined;
  readonly locale: Locale;
}

/** The form that offers the administration of an organisation. */
export const InviteAdministrator: FC<InviteAdministratorProps> = ({ action, formKey, typed, locale }) => {
  const t = words[locale];
  return (
    <Form action={action} formKey={formKey}>
      <ErrorSummary
        title={t.mends(errorList(typed?.errors).length)}
        errors={errorList(typed?.errors).map((error) => ({ ...error, id: "veld-beheerder" }))}
      />
      <TextField
        name="email"
        id="veld-beheerder"
        type="email"
        label={t.email}
        value={fieldValue(typed?.values, "email")}
        error={typed?.errors.email}
        autocomplete="off"
        maxLength={254}
        required
      />
      <Button full kind="secondary">
        {t.desk.submit}
      </Button>
    </Form>
  );
};
