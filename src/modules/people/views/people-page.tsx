import type { FunctionComponent as FC } from "preact";
import {
  Badge,
  Box,
  Content,
  Empty,
  Link,
  PageHeader,
  Pagination,
  Row,
  SearchBox,
  Stack,
  Table,
  Tabs,
} from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import type { PeopleList } from "../queries/people-list.ts";
import { type SiteRole, siteRoles } from "../roles.ts";

interface Props extends PeopleList {
  readonly locale: Locale;
  readonly search: string;
  readonly role: SiteRole | null;
  readonly page: number;
  readonly pages: number;
}

/** Everyone with an account, for administrators. */
export const PeoplePage: FC<Props> = ({ locale, people, found, counts, search, role, page, pages }) => {
  const t = words[locale].administration;
  const { roles } = words[locale];
  return (
    <>
      <PageHeader title={t.title} lead={t.lead(counts.all)} slug="beheer-mensen" />
      <Content>
        <Stack gap="wide">
          <Tabs
            label={t.tabs}
            items={[
              { href: listAddress({}), label: t.everyone(counts.all), current: role === null },
              ...siteRoles.map((each) => ({
                href: listAddress({ role: each }),
                label: `${roles[each]} (${counts[each]})`,
                current: role === each,
              })),
            ]}
          />
          <SearchBox
            action={peoplePaths.people}
            label={t.search}
            button={t.searchButton}
            value={search}
            example={t.searchExample}
          />
          {people.length === 0 ? (
            <Empty title={t.none} text={t.noneText} level={2} />
          ) : (
            <Box>
              <Table
                caption={t.found(found)}
                columns={[
                  { label: t.name },
                  { label: t.organisation },
                  { label: t.email },
                  { label: t.roles },
                ]}
                rows={people.map((person) => ({
                  key: person.id,
                  cells: [
                    <Link href={peoplePaths.person(person.id)}>{person.name || t.noName}</Link>,
                    person.organisationName,
                    person.email,
                    <Row tight>
                      {person.roles.map((each) => (
                        <Badge key={each}>{roles[each]}</Badge>
                      ))}
                    </Row>,
                  ],
                }))}
              />
            </Box>
          )}
          <Pagination
            page={page}
            pages={pages}
            href={(n) => listAddress({ search, role, page: n })}
            words={{ label: t.paging, page: t.page, previous: t.previous, next: t.next }}
          />
        </Stack>
      </Content>
    </>
  );
};

function listAddress(to: { search?: string; role?: SiteRole | null; page?: number }): string {
  const query = new URLSearchParams();
  if (to.search) query.set("zoek", to.search);
  if (to.role) query.set("rol", to.role);
  if (to.page && to.page > 1) query.set("bladzijde", String(to.page));
  return query.size > 0 ? `${peoplePaths.people}?${query}` : peoplePaths.people;
}
