import type { FunctionComponent as FC } from "preact";
import { Alert, Button, ButtonLink, Content, Form, MetaLine, Row, Stack, Text } from "#design";
import { type Locale, longDate } from "#platform/locale";
import { words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import { lapsed } from "../queries/answers.ts";
import type { GeneralAnswer, Topic } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";
import { AnswerBody } from "./answer-body.tsx";
import { dayInWords } from "./day-in-words.ts";
import { QuestionHead } from "./head.tsx";

interface Props {
  readonly answer: GeneralAnswer;
  readonly topic: Topic;
  readonly helped: boolean;
  readonly formKey: string;
  readonly now: Date;
  readonly locale: Locale;
}

/** One answer for everyone: whose it is, on what it rests, until when it holds. What has lapsed says so before anything else. */
export const AnswerPage: FC<Props> = ({ answer, topic, helped, formKey, now, locale }) => {
  const t = words[locale].answer;
  const until = dayInWords(answer.validUntil, locale);
  const over = lapsed(answer, now);
  return (
    <>
      <QuestionHead title={answer.title} here={questionPaths.answer(answer.slug)} locale={locale} />
      <Content theme={3}>
        <Stack reading gap="wide">
          {helped && (
            <Alert tone="ok" live="status">
              <Text>{t.helpedDone}</Text>
            </Alert>
          )}
          {over && (
            <Alert tone="warning" title={t.lapsedTitle(until)}>
              <Text>{t.lapsedText}</Text>
            </Alert>
          )}
          <Stack>
            <MetaLine
              items={[
                { icon: "bookmark", text: topicTitle(topic, locale) },
                { icon: "users", text: words[locale].from(topic.house) },
                { icon: "history", text: t.changed(answer.version, longDate(answer.changedAt, locale)) },
                ...(over ? [] : [{ icon: "calendar-event" as const, text: words[locale].validUntil(until) }]),
                ...(answer.helped > 0
                  ? [{ icon: "thumb-up" as const, text: t.helpedCount(answer.helped) }]
                  : []),
              ]}
            />
            <AnswerBody answer={answer} explained locale={locale} />
          </Stack>
          {!helped && !over && (
            <Form action={questionPaths.helped(answer.slug)} formKey={formKey}>
              <Row>
                <Button kind="secondary" icon="thumb-up">
                  {t.helped}
                </Button>
              </Row>
            </Form>
          )}
          <Stack>
            <Text>{t.still}</Text>
            <Row>
              <ButtonLink kind={over ? "primary" : "subtle"} href={questionPaths.ask}>
                {words[locale].answers.ask}
              </ButtonLink>
            </Row>
          </Stack>
        </Stack>
      </Content>
    </>
  );
};
