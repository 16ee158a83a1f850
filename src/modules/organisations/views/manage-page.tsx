import type { FunctionComponent as FC } from "preact";
import {
  Box,
  Content,
  Heading,
  LinkList,
  List,
  PageHeader,
  Section,
  Side,
  Stack,
  Table,
  Text,
} from "#design";
import type { Locale } from "#platform/locale";
import { startOf } from "../days.ts";
import { type Done, words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { OverseenOrganisation } from "../queries/all-organisations.ts";
import { InviteAdministrator } from "./desk-page.tsx";
import { DoneAlert } from "./done-alert.tsx";
import { HeldRole } from "./held-role.tsx";
import { Numbers, Relations } from "./manage-register.tsx";
import { EndNotice, inPlace, onDay } from "./official-facts.tsx";
import { OpenClaims } from "./open-claims.tsx";
import { OpenInvitations } from "./open-invitations.tsx";
import { OrganisationForm } from "./organisation-form.tsx";
import type { Typed } from "./typed.ts";

/** Whichever form came back with something to mend. */
export interface ManageTyped {
  readonly details?: Typed;
  readonly invitation?: Typed;
  readonly number?: Typed;
  readonly relation?: Typed;
  /** A refusal, and of which question. */
  readonly refusal?: Typed & { readonly id: string };
}

interface Props extends OverseenOrganisation, ManageTyped {
  /** One for each form that makes something. */
  readonly formKeys: Readonly<Record<"details" | "invitation" | "number" | "relation", string>>;
  readonly done: Done | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** One organisation, for who looks after the platform: what it is, who administers it, and how it ends. */
export const ManagePage: FC<Props> = (props) => {
  const { organisation, facts, formKeys, details, locale } = props;
  const t = words[locale];
  const asItIs = {
    naam: organisation.name,
    soort: organisation.kind,
    regio: organisation.region,
    domein: organisation.mailDomain,
    postcode: facts.postcode,
    plaats: facts.place,
    ...(facts.listed ? { openbaar: "on" } : {}),
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
          <EndNotice facts={facts} now={props.now} locale={locale} />
          <Side aside={<Beside {...props} />}>
            <OpenClaims {...props} />
            <Section labelledBy="gegevens">
              <Heading level={2} id="gegevens">
                {t.manage.details}
              </Heading>
              <OrganisationForm
                action={organisationPaths.manage(organisation.id)}
                formKey={formKeys.details}
                submit={t.form.save}
                typed={details ?? { values: asItIs, errors: {} }}
                locale={locale}
              />
            </Section>
            <Numbers {...props} />
            <Relations {...props} />
            <Administrators {...props} />
            <OpenInvitations {...props} />
            <History {...props} />
          </Side>
        </Stack>
      </Content>
    </>
  );
};

/** Inviting an administrator, and the two ways in which an organisation stops being one of its own. */
const Beside: FC<Props> = (props) => {
  const { organisation, locale } = props;
  const t = words[locale];
  return (
    <>
      <Invite {...props} />
      <Box>
        <LinkList
          items={[
            { href: organisationPaths.organisation(organisation.id), title: t.desk.back },
            { href: organisationPaths.merge(organisation.id), title: t.merge.link },
            { href: organisationPaths.close(organisation.id), title: t.close.link },
          ]}
        />
      </Box>
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

/** What it was called and where it was, the newest first. */
const History: FC<Props> = ({ facts, locale }) => {
  const t = words[locale].history;
  if (facts.versions.length < 2) return null;
  return (
    <Table
      caption={t.title}
      columns={[
        { label: words[locale].form.name },
        { label: words[locale].form.place },
        { label: words[locale].since },
      ]}
      rows={facts.versions.map((version) => ({
        key: version.validFrom,
        cells: [
          version.name,
          inPlace(version),
          t.period(
            onDay(startOf(version.validFrom), locale),
            version.validTo === null ? t.now : onDay(startOf(version.validTo), locale),
          ),
        ],
      }))}
    />
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
        formKey={formKeys.invitation}
        typed={invitation}
        locale={locale}
      />
    </Box>
  );
};
