import type { FunctionComponent as FC } from "preact";
import { ButtonLink, Content, Empty, Heading, LinkList, Row, SearchBox, Section, Side, Text } from "#design";
import { isoDay, type Locale, longDate } from "#platform/locale";
import { words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import type { GeneralAnswer, Topic } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";
import { DangerAlert } from "./danger-alert.tsx";
import { QuestionHead } from "./head.tsx";

interface Props {
  readonly groups: readonly { readonly topic: Topic; readonly answers: readonly GeneralAnswer[] }[];
  /** What was searched for, and what was found; null when nobody searched. */
  readonly found: { readonly asked: string; readonly answers: readonly GeneralAnswer[] } | null;
  readonly now: Date;
  readonly locale: Locale;
}

/** What was answered before, for everyone. */
export const AnswersPage: FC<Props> = ({ groups, found, now, locale }) => {
  const t = words[locale].answers;
  const today = isoDay(now);
  const houses = new Map(groups.map(({ topic }) => [topic.id, topic.house]));
  const list = (answers: readonly GeneralAnswer[]) => (
    <LinkList
      items={answers.map(({ slug, title, topicId, changedAt, validUntil }) => ({
        href: questionPaths.answer(slug),
        title,
        note:
          validUntil < today ? (
            <b>{t.lapsed}</b>
          ) : (
            words[locale].byline(houses.get(topicId) ?? "", longDate(changedAt, locale))
          ),
      }))}
    />
  );
  return (
    <>
      <QuestionHead title={t.title} lead={t.lead} locale={locale}>
        <SearchBox
          action={questionPaths.answers}
          label={t.searchLabel}
          button={t.searchButton}
          value={found?.asked}
          example={t.example}
        />
      </QuestionHead>
      <Content theme={3}>
        <Side aside={<AskBox locale={locale} />}>
          {found &&
            (found.answers.length > 0 ? (
              <Section labelledBy="gevonden">
                <Heading level={2} id="gevonden">
                  {t.found}
                </Heading>
                {list(found.answers)}
              </Section>
            ) : (
              <Empty level={2} title={t.notFound} text={t.notFoundText} />
            ))}
          {!found &&
            groups.map(({ topic, answers }) => (
              <Section key={topic.id} labelledBy={`onderwerp-${topic.slug}`}>
                <Heading level={2} id={`onderwerp-${topic.slug}`}>
                  {topicTitle(topic, locale)}
                </Heading>
                {list(answers)}
              </Section>
            ))}
          {!found && groups.length === 0 && <Empty level={2} title={t.nothing} text={t.nothingText} />}
        </Side>
      </Content>
    </>
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
