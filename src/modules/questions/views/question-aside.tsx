import type { FunctionComponent as FC } from "preact";
import { Button, Disclosure, Facts, Form, Heading, Link, Row, Section, Select, Text } from "#design";
import { kindWords, sectors } from "#modules/people";
import { fieldValue } from "#platform/http";
import { deskWords, words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import { can } from "../policy.ts";
import { roles } from "../roles.ts";
import { topicTitle } from "../topic-title.ts";
import { AnswerBody } from "./answer-body.tsx";
import { dayInWords } from "./day-in-words.ts";
import type { QuestionPageProps } from "./question-page.tsx";

/** Beside the question: who asks as far as they want to be known, the promise, what was answered before, and passing it on. */
export const QuestionAside: FC<QuestionPageProps> = (props) => {
  const { asked, locale } = props;
  const { question, asker, who, earlier, left } = asked;
  const t = deskWords[locale].page;
  const has = question.expertId && who.get(question.expertId)?.name;
  return (
    <>
      <Section boxed labelledBy="feiten">
        <Heading level={2} look={3} id="feiten">
          {t.asker}
        </Heading>
        <Facts
          items={[
            { icon: "user", term: t.asker, value: asker?.name ?? t.hidden },
            { icon: "users", term: t.role, value: kindWords(roles, question.role, locale) },
            { icon: "school", term: t.sector, value: kindWords(sectors, question.sector, locale) },
            ...(question.region
              ? [{ icon: "map-pin" as const, term: t.region, value: question.region }]
              : []),
            ...(question.state === "answered"
              ? []
              : [
                  {
                    icon: "hourglass" as const,
                    term: t.due,
                    value: `${dayInWords(question.dueOn, locale)} (${t.left(left)})`,
                  },
                ]),
            { icon: "hand-stop", term: t.has, value: has || t.nobody },
            { icon: "world", term: t.publish, value: question.mayPublish ? t.yes : t.no },
            ...(question.rating
              ? [
                  {
                    icon: "thumb-up" as const,
                    term: t.rating,
                    value: words[locale].own.ratings[question.rating],
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section labelledBy="eerder">
        <Heading level={2} look={3} id="eerder">
          {t.earlier}
        </Heading>
        {earlier.length === 0 && <Text soft>{t.earlierNone}</Text>}
        {earlier.map((answer) => (
          <Disclosure key={answer.id} summary={answer.title}>
            <AnswerBody answer={answer} locale={locale} />
            <Text>
              <Link href={questionPaths.answer(answer.slug)}>{words[locale].ask.wholeAnswer}</Link>
            </Text>
          </Disclosure>
        ))}
      </Section>
      <HandOver {...props} />
    </>
  );
};

const HandOver: FC<QuestionPageProps> = ({ asked, formKey, values, errors = {}, locale }) => {
  const { question, me, pool, otherTopics } = asked;
  const t = deskWords[locale].page;
  if (question.state === "answered" || !(can.handOver(me, question) || can.assign(me, question))) return null;
  const error = errors.aan;
  return (
    <Disclosure summary={t.hand} open={error !== undefined}>
      <Form action={questionPaths.handover(question.id)} formKey={formKey}>
        <Select
          name="aan"
          label={t.hand}
          error={error}
          value={fieldValue(values, "aan")}
          empty={t.choose}
          options={[
            {
              label: t.handExpert,
              options: pool
                .filter(({ id }) => id !== question.expertId)
                .map(({ id, name }) => ({ value: `expert:${id}`, label: name })),
            },
            {
              label: t.handTopic,
              options: otherTopics.map((topic) => ({
                value: `topic:${topic.id}`,
                label: `${topicTitle(topic, locale)} (${topic.house})`,
              })),
            },
          ].filter(({ options }) => options.length > 0)}
        />
        <Row>
          <Button kind="secondary">{t.handSend}</Button>
        </Row>
      </Form>
    </Disclosure>
  );
};
