import type { FunctionComponent as FC } from "preact";
import { Box, Content, Heading, List, PageHeader, Section, Side, Stack, Text } from "#design";
import type { Locale } from "#platform/locale";
import { type Done, words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { OpenInvitation, OrganisationPeople } from "../queries/organisation-people.ts";
import { InviteAdministrator } from "./desk-page.tsx";
import { DoneAlert } from "./done-alert.tsx";
import { HeldRole } from "./held-role.tsx";
import { OpenInvitations } from "./open-invitations.tsx";
import { OrganisationForm } from "./organisation-form.tsx";
import type { Typed } from "./typed.ts";

interface Props extends Omit<OrganisationPeople, "standing" | "functions"> {
  readonly invitations: readonly OpenInvitation[];
  /** One for each of the two forms. */
  readonly formKeys: readonly [string, string];
  /** The details came back with something to mend. */
  readonly details?: Typed | undefined;
  /** The invitation came back with something to mend. */
  readonly invitation?: Typed | undefined;
  readonly done: Done | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** One organisation, for who looks after the platform: what it is, and who administers it. */
export const ManagePage: FC<Props> = (props) => {
  const { organisation, formKeys, details, locale } = props;
  const t = words[locale];
  const asItIs = {
    naam: organisation.name,
    soort: organisation.kind,
    regio: organisation.region,
    domein: organisation.mailDomain,
  };
  return (
    <>
      <PageHeader
        title={organisation.name}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: organisationPaths.all, label: t.all.title },
            { href: organisationPaths.manage(organisation.id), label: organisation.name, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          <DoneAlert done={props.done} locale={locale} />
          <Side aside={<Invite {...props} />}>
            <Section labelledBy="gegevens">
              <Heading level={2} id="gegevens">
                {t.manage.details}
              </Heading>
              <OrganisationForm
                action={organisationPaths.manage(organisation.id)}
                formKey={formKeys[0]}
                submit={t.form.save}
                typed={details ?? { values: asItIs, errors: {} }}
                locale={locale}
              />
            </Section>
            <Administrators {...props} />
            <OpenInvitations {...props} />
          </Side>
        </Stack>
      </Content>
    </>
  );
};

const Administrators: FC<Props> = ({ administrators, locale }) => {
  const t = words[locale];
  return (
    <Section labelledBy="beheerders">
      <Heading level={2} id="beheerders">
        {t.manage.administrators}
      </Heading>
      {administrators.length === 0 ? (
        <Text>{t.manage.noAdministrators}</Text>
      ) : (
        <List>
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
      )}
    </Section>
  );
};

const Invite: FC<Props> = ({ organisation, formKeys, invitation, locale }) => {
  const t = words[locale];
  return (
    <Box>
      <Heading level={2}>{t.manage.invite}</Heading>
      <Text small soft>
        {t.manage.inviteText} {t.desk.inviteText}
      </Text>
      <InviteAdministrator
        action={organisationPaths.inviteAdministrator(organisation.id)}
        formKey={formKeys[1]}
        typed={invitation}
        locale={locale}
      />
    </Box>
  );
};
