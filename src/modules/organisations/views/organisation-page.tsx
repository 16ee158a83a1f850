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
import { kindWords, organisationKinds } from "#modules/people";
import { dayAndMonth, isoDay, type Locale } from "#platform/locale";
import { type Done, words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { Holder, OrganisationPeople } from "../queries/organisation-people.ts";
import { DoneAlert } from "./done-alert.tsx";

interface Props extends OrganisationPeople {
  /** Who is reading. */
  readonly personId: string;
  readonly done: Done | undefined;
  readonly locale: Locale;
}

/** An organisation for its own people: who is there, and what everyone does. */
export const OrganisationPage: FC<Props> = (props) => {
  const { organisation, functions, administrators, standing, locale } = props;
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={organisation.name}
        lead={[kindWords(organisationKinds, organisation.kind, locale), organisation.region]
          .filter(Boolean)
          .join(", ")}
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
        {can.administer(standing) && (
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
          <Side aside={<Administrators {...props} administrators={administrators} />}>
            <Heading level={2}>{t.organisation.people}</Heading>
            <Text>{t.organisation.lead}</Text>
            {functions.length === 0 ? (
              <Empty title={t.organisation.noPeople} text={t.organisation.noPeopleText} />
            ) : (
              <List>
                {functions.map((held) => (
                  <Person key={held.id} {...props} held={held} />
                ))}
              </List>
            )}
          </Side>
        </Stack>
      </Content>
    </>
  );
};

const Person: FC<Props & { readonly held: Holder }> = ({ held, personId, locale }) => {
  const t = words[locale];
  return (
    <Box>
      <Who
        portrait={held.portrait}
        name={held.name || t.unnamed}
        note={`${held.title}. ${t.since} ${dayAndMonth(held.since, locale)} ${isoDay(held.since).slice(0, 4)}`}
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

const Administrators: FC<Props> = ({ administrators, locale }) => {
  const t = words[locale];
  return (
    <Box>
      <Heading level={2}>{t.organisation.administrators}</Heading>
      <Text small soft>
        {t.organisation.administratorsText}
      </Text>
      {administrators.map(({ id, portrait, name }) => (
        <Who key={id} portrait={portrait} name={name || t.unnamed} note={t.administrator} />
      ))}
    </Box>
  );
};
