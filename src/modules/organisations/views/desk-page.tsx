import type { FunctionComponent as FC } from "preact";
import {
  Box,
  Button,
  Content,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Link,
  PageHeader,
  Side,
  Stack,
  Table,
  Text,
  TextField,
} from "#design";
import { fieldValue } from "#platform/http";
import { type Locale, longDate } from "#platform/locale";
import { type Done, words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { OpenInvitation, OrganisationPeople } from "../queries/organisation-people.ts";
import { DoneAlert } from "./done-alert.tsx";
import { InvitationTable } from "./invitation-table.tsx";
import { errorList, type Typed } from "./typed.ts";

interface Props extends OrganisationPeople {
  readonly invitations: readonly OpenInvitation[];
  /** One for each of the two forms. */
  readonly formKeys: readonly [string, string];
  readonly typed?: Typed | undefined;
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
        <DoneAlert done={props.done} locale={locale} />
        <Side aside={<Invite {...props} />}>
          <PeopleTable {...props} />
          <InvitationTable {...props} />
          <Text>
            <Link href={organisationPaths.organisation(organisation.id)}>{t.desk.back}</Link>
          </Text>
        </Side>
      </Content>
    </>
  );
};

const PeopleTable: FC<Props> = ({ functions, administrators, locale }) => {
  const t = words[locale];
  const columns = [
    { label: t.desk.name },
    { label: t.desk.function },
    { label: t.since },
    { label: <Hidden>{t.desk.action}</Hidden> },
  ];
  return (
    <Table
      caption={t.organisation.people}
      columns={columns}
      rows={[
        ...functions.map(({ id, name, title, since }) => ({
          key: id,
          cells: [
            name || t.unnamed,
            title,
            longDate(since, locale),
            <Form key={id} action={organisationPaths.endFunction(id)}>
              <Button kind="subtle">
                {t.desk.end}
                <Hidden>{t.desk.endOf(title, name)}</Hidden>
              </Button>
            </Form>,
          ],
        })),
        ...administrators.map(({ id, name, since }) => ({
          key: id,
          cells: [
            name || t.unnamed,
            t.administrator,
            longDate(since, locale),
            <Form key={id} action={organisationPaths.endAdministrator(id)}>
              <Button kind="subtle">
                {t.desk.endAdministration}
                <Hidden>{t.desk.endAdministrationOf(name)}</Hidden>
              </Button>
            </Form>,
          ],
        })),
      ]}
    />
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
