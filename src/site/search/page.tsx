import type { FunctionComponent as FC } from "preact";
import {
  Content,
  Empty,
  FoundList,
  Heading,
  Link,
  PageHeader,
  SearchBox,
  Section,
  Tabs,
  Text,
} from "#design";
import { type Locale, shortMoment } from "#platform/locale";
import type { Found } from "#platform/search";
import { pageWords } from "../pages-words.ts";
import { sitePaths } from "../paths.ts";

interface Props {
  /** As it was typed. */
  readonly asked: string;
  /** Only this kind of thing, in the words of the list; "" for all. */
  readonly kind: string;
  readonly found: readonly Found[];
  /** What was meant, when nothing has the very words and something has these. */
  readonly instead: string | null;
  readonly locale: Locale;
}

/** Everything that whoever asks may see, with the words that were asked for. */
export const SearchPage: FC<Props> = ({ asked, kind, found, instead, locale }) => {
  const t = pageWords[locale];
  const kinds = [...Map.groupBy(found, (each) => each.kind)];
  const chosen = kinds.some(([name]) => name === kind) ? kind : "";
  const shown = found.filter((each) => chosen === "" || each.kind === chosen);
  const [exact, near] = [shown.filter((each) => !each.near), shown.filter((each) => each.near)];
  const list = (some: readonly Found[]) => (
    <FoundList
      items={some.map(({ kind, title, href, where, passage, at }) => ({
        href,
        title,
        meta: [kind, ...(where ? [where] : []), ...(at ? [shortMoment(at, locale)] : [])],
        passage,
      }))}
    />
  );
  return (
    <>
      <PageHeader
        title={t.search}
        lead={t.searchLead}
        breadcrumbs={{ label: t.crumbs, items: [{ href: sitePaths.home, label: t.start }] }}
      >
        <SearchBox action={sitePaths.search} label={t.searchLabel} button={t.searchButton} value={asked} />
      </PageHeader>
      <Content>
        {instead !== null && (
          <Text>
            {t.searchMeant} <Link href={searchAddress(instead)}>{instead}</Link>?
          </Text>
        )}
        {kinds.length > 1 && (
          <Tabs
            label={t.searchKinds}
            wrap
            items={[
              { href: searchAddress(asked), label: t.searchAll(found.length), current: chosen === "" },
              ...kinds.map(([name, some]) => ({
                href: searchAddress(asked, name),
                label: `${name} (${some.length})`,
                current: chosen === name,
              })),
            ]}
          />
        )}
        {asked !== "" && found.length === 0 && (
          <Empty level={2} title={t.searchNothing} text={t.searchNothingText} />
        )}
        {exact.length > 0 && (
          <Section labelledBy="gevonden">
            <Heading level={2} id="gevonden">
              {t.searchFound}
            </Heading>
            {list(exact)}
          </Section>
        )}
        {near.length > 0 && (
          <Section labelledBy="lijkt-erop">
            <Heading level={2} id="lijkt-erop">
              {t.searchNear}
            </Heading>
            {list(near)}
          </Section>
        )}
      </Content>
    </>
  );
};

/** The address of an answer, to share or to go on from. */
function searchAddress(asked: string, kind = ""): string {
  const search = new URLSearchParams({ zoek: asked, ...(kind === "" ? {} : { soort: kind }) });
  return `${sitePaths.search}?${search}`;
}
