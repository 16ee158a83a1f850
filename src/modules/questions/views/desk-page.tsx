import type { FunctionComponent as FC } from "preact";
import { Content, Empty, Heading, LinkList, Section, Side } from "#design";
import { isoDay, type Locale } from "#platform/locale";
import { deskWords } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import type { Expert, Question, Topic } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";
import { dayInWords } from "./day-in-words.ts";
import { DeskHead } from "./desk-head.tsx";

interface Props {
  readonly questions: readonly Question[];
  /** The topics of whoever reads, with their place in each. */
  readonly places: readonly { readonly topic: Topic; readonly me: Expert }[];
  readonly who: ReadonlyMap<string, Expert>;
  readonly now: Date;
  readonly locale: Locale;
}

/** What waits on someone's desk. The list says topic, day and who has it: the words of a question stand on its own page. */
export const DeskPage: FC<Props> = ({ questions, places, who, now, locale }) => {
  const t = deskWords[locale].desk;
  const today = isoDay(now);
  const mine = new Set(places.map(({ me }) => me.id));
  const titles = new Map(places.map(({ topic }) => [topic.id, topicTitle(topic, locale)]));
  return (
    <>
      <DeskHead title={t.title} lead={t.lead} locale={locale} />
      <Content theme={3}>
        <Side
          aside={
            <Section boxed labelledBy="onderwerpen">
              <Heading level={2} look={3} id="onderwerpen">
                {t.topics}
              </Heading>
              <LinkList
                items={places.map(({ topic, me }) => ({
                  href: questionPaths.topic(topic.slug),
                  title: topicTitle(topic, locale),
                  note: me.role === "coordinator" ? t.coordinator : t.expert,
                }))}
              />
            </Section>
          }
        >
          <Section labelledBy="wacht">
            <Heading level={2} id="wacht">
              {t.questions}
            </Heading>
            {questions.length === 0 ? (
              <Empty title={t.none} text={t.noneText} />
            ) : (
              <LinkList
                items={questions.map(({ id, topicId, state, dueOn, expertId }) => ({
                  href: questionPaths.question(id),
                  title: `${titles.get(topicId) ?? ""}: ${t.states[state].toLowerCase()}`,
                  note: [
                    dueOn < today && state !== "asked"
                      ? t.late(dayInWords(dueOn, locale))
                      : t.due(dayInWords(dueOn, locale)),
                    expertId === null
                      ? t.nobody
                      : mine.has(expertId)
                        ? t.mine
                        : t.who(who.get(expertId)?.name ?? ""),
                  ].join(" · "),
                }))}
              />
            )}
          </Section>
        </Side>
      </Content>
    </>
  );
};
