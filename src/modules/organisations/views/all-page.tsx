import type { FunctionComponent as FC } from "preact";
import {
  ButtonLink,
  Content,
  Empty,
  Link,
  PageHeader,
  Pagination,
  Row,
  SearchBox,
  Stack,
  Table,
  Text,
} from "#design";
import { kindWords, organisationKinds } from "#modules/people";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { OrganisationList } from "../queries/all-organisations.ts";
import type { OpenClaim } from "../queries/claims.ts";
import { OpenClaims } from "./open-claims.tsx";

interface Props extends OrganisationList {
  /** Everyone who asks to administer one of them. */
  readonly claims: readonly OpenClaim[];
  readonly search: string;
  readonly page: number;
  readonly locale: Locale;
}

/** Every organisation, for who looks after the platform. */
export const AllPage: FC<Props> = ({ organisations, total, pages, claims, search, page, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.all.title}
        lead={t.all.lead}
        slug="organisaties"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: organisationPaths.all, label: t.all.title, current: true },
          ],
        }}
      >
        <SearchBox
          action={organisationPaths.all}
          label={t.all.search}
          button={t.all.searchButton}
          value={search}
          example={t.all.example}
        />
      </PageHeader>
      <Content>
        <Stack gap="wide">
          {search === "" && page === 1 && <OpenClaims claims={claims} named locale={locale} />}
          <Row apart>
            <Text>{t.all.count(total)}</Text>
            <ButtonLink href={organisationPaths.add} icon="plus">
              {t.all.add}
            </ButtonLink>
          </Row>
          {organisations.length === 0 ? (
            <Empty level={2} title={t.all.none} text={t.all.noneText} />
          ) : (
            <Table
              caption={t.all.title}
              hideCaption
              columns={[{ label: t.form.name }, { label: t.form.kind }, { label: t.form.region }]}
              rows={organisations.map(({ id, name, kind, region }) => ({
                key: id,
                cells: [
                  <Link key={id} href={organisationPaths.manage(id)}>
                    {name}
                  </Link>,
                  kindWords(organisationKinds, kind, locale),
                  region,
                ],
              }))}
            />
          )}
          <Pagination
            page={page}
            pages={pages}
            href={(n) =>
              `${organisationPaths.all}?${new URLSearchParams({ zoek: search, bladzijde: String(n) })}`
            }
            words={{ label: t.all.pages, page: t.all.page, previous: t.all.previous, next: t.all.next }}
          />
        </Stack>
      </Content>
    </>
  );
};
