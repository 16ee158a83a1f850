import type { FunctionComponent as FC } from "preact";
import {
  ButtonLink,
  Chip,
  Content,
  Empty,
  Facet,
  Filters,
  Link,
  List,
  PageHeader,
  Pagination,
  Row,
  SearchBox,
  Side,
  Text,
} from "#design";
import type { Locale } from "#platform/locale";
import { articleSectors, kindInAddress, kinds } from "../kinds.ts";
import { words } from "../messages.ts";
import { newsPaths } from "../paths.ts";
import { allNews, type NewsAnswer, type NewsQuestion } from "../queries/list.ts";
import { ArticleCard } from "./article-card.tsx";
import { chosenIn, listNames, newsAddress } from "./list-address.ts";

interface Props {
  readonly question: NewsQuestion;
  readonly answer: NewsAnswer;
  readonly isEditor: boolean;
  readonly locale: Locale;
}

/** The news, the newest first, narrowed by kind and sector. */
export const ListPage: FC<Props> = (props) => {
  const { question, answer, isEditor, locale } = props;
  const { home, crumbs, list: t } = words[locale];
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        slug="nieuws"
        theme={2}
        breadcrumbs={{
          label: crumbs,
          items: [
            { href: "/", label: home },
            { href: newsPaths.list, label: t.title, current: true },
          ],
        }}
      >
        <SearchBox action={newsPaths.list} label={t.search} button={t.searchButton} value={question.words} />
        {isEditor && (
          <Row>
            <ButtonLink kind="secondary" icon="edit" href={newsPaths.desk}>
              {t.desk}
            </ButtonLink>
          </Row>
        )}
      </PageHeader>
      <Content>
        <Side place="start" aside={<NewsFilters {...props} />}>
          <Text>
            <b>{t.found(answer.total)}</b>
            {question.words !== "" && t.about(question.words)}
          </Text>
          <Chosen {...props} />
          {answer.articles.length === 0 ? (
            <Nothing {...props} />
          ) : (
            <List>
              {answer.articles.map((article) => (
                <ArticleCard key={article.slug} article={article} level={2} locale={locale} />
              ))}
            </List>
          )}
          <Pagination
            page={question.page}
            pages={answer.pages}
            href={(page) => newsAddress({ ...question, page })}
            words={{ label: t.pages, page: t.page, previous: t.previous, next: t.next }}
          />
          {answer.hidden > 0 && (
            <Text small soft>
              {t.oldHidden(answer.hidden)}{" "}
              <Link href={newsAddress({ ...question, old: true, page: 1 })}>{t.oldShow}</Link>
            </Text>
          )}
          <Text small>
            <Link href={newsAddress({ ...question, page: 1 }, newsPaths.feed)}>{t.feed}</Link>
          </Text>
        </Side>
      </Content>
    </>
  );
};

/** What was chosen, each to be dropped by itself. */
const Chosen: FC<Props> = ({ question, locale }) => {
  const t = words[locale];
  if (chosenIn(question) === 0) return null;
  const to = (change: Partial<NewsQuestion>) => newsAddress({ ...question, ...change, page: 1 });
  const chips = [
    ...question.kinds.map((kind) => ({
      ...{ key: kind, label: t.kinds[kind] },
      href: to({ kinds: question.kinds.filter((each) => each !== kind) }),
    })),
    ...question.sectors.map((sector) => ({
      ...{ key: sector, label: t.sectors[sector]! },
      href: to({ sectors: question.sectors.filter((each) => each !== sector) }),
    })),
    ...(question.old ? [{ key: "old", label: t.list.old, href: to({ old: false }) }] : []),
  ];
  return (
    <Row tight>
      {chips.map(({ key, label, href }) => (
        <Chip key={key} href={href} removes={t.list.drop(label)}>
          {label}
        </Chip>
      ))}
      <Link href={newsAddress({ ...allNews, words: question.words })}>{t.list.dropAll}</Link>
    </Row>
  );
};

const NewsFilters: FC<Props> = ({ question, answer, locale }) => {
  const { list: t, kinds: kindNames, sectors: sectorNames } = words[locale];
  const kindCounts = new Map(answer.kinds.map(({ value, count }) => [value, count]));
  const sectorCounts = new Map(answer.sectors.map(({ value, count }) => [value, count]));
  const ofKind = kinds
    .filter((kind) => kindCounts.has(kind) || question.kinds.includes(kind))
    .map((kind) => ({
      ...{ value: kindInAddress[kind], label: kindNames[kind], count: kindCounts.get(kind) ?? 0 },
      checked: question.kinds.includes(kind),
    }));
  const ofSector = articleSectors
    .filter((sector) => sectorCounts.has(sector) || question.sectors.includes(sector))
    .map((sector) => ({
      ...{ value: sector, label: sectorNames[sector], count: sectorCounts.get(sector) ?? 0 },
      checked: question.sectors.includes(sector),
    }));
  return (
    <Filters
      action={newsPaths.list}
      label={t.filter}
      title={t.filter}
      open={t.filters(chosenIn(question))}
      close={t.close}
      submit={t.show}
    >
      {question.words !== "" && <input type="hidden" name={listNames.words} value={question.words} />}
      {question.old && <input type="hidden" name={listNames.old} value="ja" />}
      {ofKind.length > 0 && (
        <Facet legend={t.kind} name={listNames.kind} countWord={t.count} options={ofKind} />
      )}
      {ofSector.length > 0 && (
        <Facet legend={t.sector} name={listNames.sector} countWord={t.count} options={ofSector} />
      )}
    </Filters>
  );
};

const Nothing: FC<Props> = ({ question, locale }) => {
  const t = words[locale].list;
  const asked = question.words !== "" || chosenIn(question) > 0;
  return (
    <Empty level={2} title={asked ? t.none : t.empty} text={asked ? t.noneText : t.emptyText}>
      {asked && (
        <ButtonLink kind="secondary" href={newsAddress(allNews)}>
          {t.dropAll}
        </ButtonLink>
      )}
    </Empty>
  );
};
