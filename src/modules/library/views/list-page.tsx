import type { FunctionComponent as FC } from "preact";
import {
  Button,
  ButtonLink,
  CheckboxGroup,
  Chip,
  Content,
  Disclosure,
  Empty,
  Facet,
  Filters,
  Link,
  List,
  PageHeader,
  Pagination,
  Row,
  SearchBox,
  Select,
  Side,
  Text,
} from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import type { DefinitionFacet } from "../queries/definition.ts";
import { type ListAnswer, type ListQuestion, orders } from "../queries/list.ts";
import { ExampleCard } from "./example-card.tsx";
import {
  chosenIn,
  facetName,
  listAddress,
  listNames,
  orderValue,
  termName,
  wholeLibrary,
} from "./list-address.ts";

interface Props {
  readonly question: ListQuestion;
  readonly answer: ListAnswer;
  readonly today: string;
  readonly locale: Locale;
}

/** The library: what there is, narrowed by the shared definition. */
export const ListPage: FC<Props> = (props) => {
  const { question, answer, today, locale } = props;
  const t = words[locale];
  const { definition } = answer;
  return (
    <>
      <PageHeader
        title={t.list.title}
        lead={t.list.lead}
        slug="praktijkvoorbeelden"
        theme={1}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: libraryPaths.list, label: t.list.nav, current: true },
          ],
        }}
      >
        <SearchBox
          action={libraryPaths.list}
          label={t.list.search}
          button={t.list.searchButton}
          value={question.words}
        />
      </PageHeader>
      <Content>
        <Side place="start" aside={<LibraryFilters {...props} />}>
          <Row apart>
            <Text>
              <b>{t.list.found(answer.total)}</b>
              {question.words !== "" && t.list.about(question.words)}
            </Text>
            <Link href={libraryPaths.definition}>{t.list.words}</Link>
          </Row>
          <Chosen {...props} />
          {answer.cards.length === 0 ? (
            <Nothing {...props} />
          ) : (
            <List>
              {answer.cards.map((card) => (
                <ExampleCard
                  key={card.slug}
                  card={card}
                  definition={definition}
                  today={today}
                  level={2}
                  locale={locale}
                />
              ))}
            </List>
          )}
          <Pagination
            page={question.page}
            pages={answer.pages}
            href={(page) => listAddress({ ...question, page }, definition)}
            words={{
              label: t.list.pages,
              page: t.list.page,
              previous: t.list.previous,
              next: t.list.next,
            }}
          />
          {answer.hidden > 0 && (
            <Text small soft>
              {t.list.oldHidden(answer.hidden)}{" "}
              <Link href={listAddress({ ...question, old: true, page: 1 }, definition)}>
                {t.list.oldShow}
              </Link>
            </Text>
          )}
          {answer.cards.length > 1 && <Compare {...props} />}
          <Empty title={t.list.share} text={t.list.shareText} level={2}>
            <ButtonLink kind="secondary" icon="plus" href={libraryPaths.mine}>
              {t.list.shareButton}
            </ButtonLink>
          </Empty>
          <Text small>
            <Link href={listAddress({ ...question, page: 1 }, definition, libraryPaths.feed)}>
              {t.list.feed}
            </Link>
          </Text>
        </Side>
      </Content>
    </>
  );
};

/** What was chosen, each to be dropped by itself. */
const Chosen: FC<Props> = ({ question, answer, locale }) => {
  const t = words[locale].list;
  const { definition } = answer;
  if (chosenIn(question) === 0) return null;
  const to = (change: Partial<ListQuestion>) => listAddress({ ...question, ...change, page: 1 }, definition);
  const terms = definition.facets.flatMap(({ terms }) =>
    terms.filter(({ tag }) => question.tags.includes(tag)),
  );
  return (
    <Row tight>
      {terms.map(({ tag, words: named }) => (
        <Chip
          key={tag}
          href={to({ tags: question.tags.filter((each) => each !== tag) })}
          removes={t.drop(named[locale])}
        >
          {named[locale]}
        </Chip>
      ))}
      {answer.areas
        .filter(({ value }) => question.areas.includes(value))
        .map(({ value, name }) => (
          <Chip
            key={value}
            href={to({ areas: question.areas.filter((each) => each !== value) })}
            removes={t.drop(name)}
          >
            {name}
          </Chip>
        ))}
      {question.old && (
        <Chip href={to({ old: false })} removes={t.drop(t.old)}>
          {t.old}
        </Chip>
      )}
      <Link href={listAddress({ ...wholeLibrary, words: question.words, order: question.order }, definition)}>
        {t.dropAll}
      </Link>
    </Row>
  );
};

/** How many facets are in sight at once; the others open behind one line. */
const inSight = 3;

const LibraryFilters: FC<Props> = (props) => {
  const { question, answer, locale } = props;
  const t = words[locale].list;
  const facets = answer.definition.facets.filter(
    ({ facet, filters }) => filters && (answer.facets.get(facet) ?? []).length > 0,
  );
  const later = facets.slice(inSight);
  const orderOptions = orders.filter((order) => order !== "best" || question.words !== "");
  return (
    <Filters
      action={libraryPaths.list}
      label={t.filter}
      title={t.filter}
      open={t.filters(chosenIn(question))}
      close={t.close}
      submit={t.show}
    >
      {question.words !== "" && <input type="hidden" name={listNames.words} value={question.words} />}
      {facets.slice(0, inSight).map((facet) => (
        <OneFacet key={facet.facet} {...props} facet={facet} />
      ))}
      {later.length > 0 && (
        <Disclosure
          summary={t.more}
          open={later.some(({ terms }) => terms.some(({ tag }) => question.tags.includes(tag)))}
        >
          {later.map((facet) => (
            <OneFacet key={facet.facet} {...props} facet={facet} />
          ))}
        </Disclosure>
      )}
      {answer.areas.length > 0 && (
        <Facet
          legend={t.area}
          name={listNames.area}
          countWord={t.count}
          options={answer.areas.map(({ value, name, count }) => ({
            ...{ value, label: name, count },
            checked: question.areas.includes(value),
          }))}
        />
      )}
      {orderOptions.length > 1 && (
        <Select
          name={listNames.order}
          label={t.order}
          value={orderValue(question.order)}
          options={orderOptions.map((order) => ({ value: orderValue(order), label: t.orders[order] }))}
        />
      )}
      {question.old && <input type="hidden" name={listNames.old} value="ja" />}
    </Filters>
  );
};

const OneFacet: FC<Props & { readonly facet: DefinitionFacet }> = ({ facet, question, answer, locale }) => {
  const counts = new Map(answer.facets.get(facet.facet)?.map(({ value, count }) => [value, count]));
  const options = facet.terms
    .filter(({ tag }) => counts.has(tag) || question.tags.includes(tag))
    .map((term) => ({
      value: termName(term),
      label: term.words[locale],
      count: counts.get(term.tag) ?? 0,
      checked: question.tags.includes(term.tag),
    }));
  return options.length === 0 ? null : (
    <Facet
      legend={facet.words[locale]}
      name={facetName(facet)}
      countWord={words[locale].list.count}
      options={options}
    />
  );
};

const Nothing: FC<Props> = ({ question, answer, locale }) => {
  const t = words[locale].list;
  const asked = question.words !== "" || chosenIn(question) > 0;
  return (
    <Empty level={2} title={asked ? t.none : t.empty} text={asked ? t.noneText : t.emptyText}>
      {asked && (
        <ButtonLink kind="secondary" href={listAddress(wholeLibrary, answer.definition)}>
          {t.dropAll}
        </ButtonLink>
      )}
    </Empty>
  );
};

/** Examples of this page to be ticked and laid side by side. */
const Compare: FC<Props> = ({ answer, locale }) => {
  const t = words[locale].list;
  return (
    <Disclosure summary={t.compare}>
      <form action={libraryPaths.compare} method="get">
        <CheckboxGroup
          name="v"
          label={t.compareText}
          choices={answer.cards.map(({ slug, title }) => ({ value: slug, label: title }))}
        />
        <Row>
          <Button kind="secondary">{t.compareButton}</Button>
        </Row>
      </form>
    </Disclosure>
  );
};
