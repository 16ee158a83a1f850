import type { FunctionComponent as FC } from "preact";
import { Content, Empty, FoundList, Heading, PageHeader, SearchBox, Section } from "#design";
import { type Locale, shortMoment } from "#platform/locale";
import type { Found } from "#platform/search";
import { pageWords } from "./pages-words.ts";
import { sitePaths } from "./paths.ts";

interface Props {
  /** As it was typed. */
  readonly asked: string;
  readonly found: readonly Found[];
  readonly locale: Locale;
}

/** Everything that whoever asks may see, with the words that were asked for. */
export const SearchPage: FC<Props> = ({ asked, found, locale }) => {
  const t = pageWords[locale];
  const [exact, near] = [found.filter((each) => !each.near), found.filter((each) => each.near)];
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
