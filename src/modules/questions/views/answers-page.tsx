import type { ComponentChildren, FunctionComponent as FC } from "preact";
import {
  ButtonLink,
  Content,
  Empty,
  Heading,
  Link,
  LinkList,
  Pagination,
  Row,
  SearchBox,
  Section,
  Side,
  Text,
} from "#design";
import { isoDay, type Locale, longDate } from "#platform/locale";
import { words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import type { Shelf } from "../queries/published.ts";
import type { GeneralAnswer, Topic } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";
import { DangerAlert } from "./danger-alert.tsx";
import { QuestionHead } from "./head.tsx";

interface Props {
  readonly shelves: readonly Shelf[];
  /** What was searched for, and what was found; null when nobody searched. */
  readonly found: { readonly asked: string; readonly answers: readonly GeneralAnswer[] } | null;
  readonly now: Date;
  readonly locale: Locale;
}

/** What was answered before, for everyone. */
export const AnswersPage: FC<Props> = ({ shelves, found, now, locale }) => {
  const t = words[locale].answers;
  const topics = shelves.map(({ topic }) => topic);
  return (
    <Frame title={t.title} asked={found?.asked} locale={locale}>
      {found &&
        (found.answers.length > 0 ? (
          <Section labelledBy="gevonden">
            <Heading level={2} id="gevonden">
              {t.found}
            </Heading>
            <Answers answers={found.answers} topics={topics} now={now} locale={locale} />
          </Section>
        ) : (
          <Empty level={2} title={t.notFound} text={t.notFoundText} />
        ))}
      {!found &&
        shelves.map(({ topic, answers, count }) => (
          <Section key={topic.id} labelledBy={`onderwerp-${topic.slug}`}>
            <Heading level={2} id={`onderwerp-${topic.slug}`}>
              {topicTitle(topic, locale)}
            </Heading>
            <Answers answers={answers} topics={topics} now={now} locale={locale} />
            {count > answers.length && (
              <Text>
                <Link href={questionPaths.answersOf(topic.slug)}>
                  {t.allOf(count, topicTitle(topic, locale))}
                </Link>
              </Text>
            )}
          </Section>
        ))}
      {!found && shelves.length === 0 && <Empty level={2} title={t.nothing} text={t.nothingText} />}
    </Frame>
  );
};

interface ShelfProps {
  readonly shelf: Shelf & { readonly pages: number };
  readonly page: number;
  readonly now: Date;
  readonly locale: Locale;
}

/** All that was answered on one topic, page by page. */
export const ShelfPage: FC<ShelfProps> = ({ shelf, page, now, locale }) => {
  const { topic, answers, pages } = shelf;
  return (
    <Frame title={topicTitle(topic, locale)} here={questionPaths.answersOf(topic.slug)} locale={locale}>
      <Answers answers={answers} topics={[topic]} now={now} locale={locale} />
      <Pagination
        page={page}
        pages={pages}
        href={(n) => questionPaths.answersOf(topic.slug, n)}
        words={words[locale].answers.pages}
      />
    </Frame>
  );
};

interface FrameProps {
  readonly title: string;
  readonly here?: string;
  readonly asked?: string | undefined;
  readonly locale: Locale;
  readonly children: ComponentChildren;
}

const Frame: FC<FrameProps> = ({ title, here, asked, locale, children }) => {
  const t = words[locale].answers;
  return (
    <>
      <QuestionHead title={title} lead={t.lead} {...(here ? { here } : {})} locale={locale}>
        <SearchBox
          action={questionPaths.answers}
          label={t.searchLabel}
          button={t.searchButton}
          value={asked}
          example={t.example}
        />
      </QuestionHead>
      <Content theme={3}>
        <Side aside={<AskBox locale={locale} />}>{children}</Side>
      </Content>
    </>
  );
};

interface AnswersProps {
  readonly answers: readonly GeneralAnswer[];
  /** Theirs, and maybe others. */
  readonly topics: readonly Topic[];
  readonly now: Date;
  readonly locale: Locale;
}

const Answers: FC<AnswersProps> = ({ answers, topics, now, locale }) => {
  const today = isoDay(now);
  const houses = new Map(topics.map(({ id, house }) => [id, house]));
  return (
    <LinkList
      items={answers.map(({ slug, title, topicId, changedAt, validUntil }) => ({
        href: questionPaths.answer(slug),
        title,
        note:
          validUntil < today ? (
            <b>{words[locale].answers.lapsed}</b>
          ) : (
            words[locale].byline(houses.get(topicId) ?? "", longDate(changedAt, locale))
          ),
      }))}
    />
  );
};

const AskBox: FC<{ readonly locale: Locale }> = ({ locale }) => {
  const t = words[locale];
  return (
    <>
      <Section boxed labelledBy="vragen">
        <Heading level={2} look={3} id="vragen">
          {t.answer.still}
        </Heading>
        <Text>{t.ask.lead}</Text>
        <Row>
          <ButtonLink href={questionPaths.ask}>{t.answers.ask}</ButtonLink>
        </Row>
      </Section>
      <DangerAlert locale={locale} />
    </>
  );
};
