import type { FunctionComponent as FC } from "preact";
import {
  Box,
  Button,
  ButtonLink,
  Content,
  Empty,
  Form,
  Heading,
  List,
  PageHeader,
  Row,
  Side,
  Stack,
  Text,
  Who,
} from "#design";
import { placeName } from "#modules/areas";
import { kindWords, organisationKinds } from "#modules/people";
import type { Locale } from "#platform/locale";
import { type Done, words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { OrganisationPageFacts } from "../queries/organisation-page.ts";
import type { Holder, OrganisationPeople } from "../queries/organisation-people.ts";
import { ClaimBox } from "./claim-box.tsx";
import { DoneAlert } from "./done-alert.tsx";
import { EndNotice, lastDayOf, OfficialFacts, onDay } from "./official-facts.tsx";
import type { Typed } from "./typed.ts";

interface Props extends OrganisationPageFacts {
  /** Who is reading. */
  readonly personId: string;
  readonly formKey: string;
  /** A question to administer it that came back with something to mend. */
  readonly typed?: Typed | undefined;
  readonly done: Done | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** An organisation: what is officially known of it for everyone, who is there for its own people. */
export const OrganisationPage: FC<Props> = (props) => {
  const { organisation, facts, people, locale } = props;
  const t = words[locale];
  const where = facts.where.municipality
    ? placeName(facts.where.municipality, locale)
    : facts.place || organisation.region;
  return (
    <>
      <PageHeader
        title={organisation.name}
        lead={[kindWords(organisationKinds, organisation.kind, locale), where].filter(Boolean).join(", ")}
        slug={organisation.id}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            {
              href: organisationPaths.organisation(organisation.id),
              label: organisation.name,
              current: true,
            },
          ],
        }}
      >
        {people && can.administer(people.standing) && (
          <Row>
            <ButtonLink href={organisationPaths.people(organisation.id)} icon="user-plus" kind="secondary">
              {t.organisation.manage}
            </ButtonLink>
          </Row>
        )}
      </PageHeader>
      <Content>
        <Stack gap="wide">
          <DoneAlert done={props.done} locale={locale} />
          <EndNotice facts={facts} now={props.now} locale={locale} />
          <Side aside={people ? <Aside {...props} people={people} /> : <Ask {...props} />}>
            {people ? <People {...props} people={people} /> : <OfficialFacts facts={facts} locale={locale} />}
          </Side>
        </Stack>
      </Content>
    </>
  );
};

type WithPeople = Props & { readonly people: OrganisationPeople };

const People: FC<WithPeople> = (props) => {
  const { people, locale } = props;
  const t = words[locale];
  return (
    <>
      <Heading level={2}>{t.organisation.people}</Heading>
      <Text>{t.organisation.lead}</Text>
      {people.functions.length === 0 ? (
        <Empty title={t.organisation.noPeople} text={t.organisation.noPeopleText} />
      ) : (
        <List>
          {people.functions.map((held) => (
            <Person key={held.id} {...props} held={held} />
          ))}
        </List>
      )}
    </>
  );
};

const Person: FC<Props & { readonly held: Holder }> = ({ held, personId, locale }) => {
  const t = words[locale];
  const since = `${t.since} ${onDay(held.since, locale)}`;
  const until = held.until ? t.dates.ends(lastDayOf(held.until, locale)) : "";
  return (
    <Box>
      <Who
        portrait={held.portrait}
        name={held.name || t.unnamed}
        note={[held.title, since, until].filter(Boolean).join(". ")}
      />
      {held.personId === personId && (
        <Form action={organisationPaths.endFunction(held.id)}>
          <Text small soft>
            {t.organisation.stopText}
          </Text>
          <Row>
            <Button kind="secondary">{t.organisation.stop}</Button>
          </Row>
        </Form>
      )}
    </Box>
  );
};

const Aside: FC<WithPeople> = (props) => (
  <>
    <Administrators {...props} />
    <OfficialFacts facts={props.facts} locale={props.locale} />
    {props.asking && <Ask {...props} />}
  </>
);

/** Nobody can ask anything of what has ended. */
const Ask: FC<Props> = ({ organisation, asking, formKey, typed, over, locale }) =>
  over ? null : (
    <ClaimBox
      organisationId={organisation.id}
      asking={asking}
      formKey={formKey}
      typed={typed}
      locale={locale}
    />
  );

const Administrators: FC<WithPeople> = ({ people, locale }) => {
  const t = words[locale];
  return (
    <Box>
      <Heading level={2} look={3}>
        {t.organisation.administrators}
      </Heading>
      <Text small soft>
        {t.organisation.administratorsText}
      </Text>
      {people.administrators.map(({ id, portrait, name }) => (
        <Who key={id} portrait={portrait} name={name || t.unnamed} note={t.administrator} />
      ))}
    </Box>
  );
};
