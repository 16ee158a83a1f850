import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Content,
  ErrorSummary,
  Form,
  Heading,
  Paragraphs,
  Row,
  Section,
  Side,
  Text,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import { type Locale, longDate } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { DeskQuestion } from "../queries/desk-question.ts";
import type { Turn } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";
import { AnswerBody } from "./answer-body.tsx";
import { DeskHead } from "./desk-head.tsx";
import { GeneralForm } from "./general-form.tsx";
import { QuestionAside } from "./question-aside.tsx";
import { ReadForm, SayForm } from "./say-form.tsx";

export interface QuestionPageProps {
  readonly asked: DeskQuestion;
  /** Who else has this question open now. */
  readonly looking: readonly string[];
  readonly formKey: string;
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** All an expert needs to answer: the question, what was said, what was answered before, and where to write. */
export const QuestionPage: FC<QuestionPageProps> = (props) => {
  const { asked, looking, formKey, done, errors = {}, values, locale } = props;
  const { question, topic, me, turns, waiting } = asked;
  const t = deskWords[locale].page;
  const said = done && t.done[done];
  return (
    <>
      <DeskHead
        title={t.title(topicTitle(topic, locale).toLowerCase())}
        here={questionPaths.question(question.id)}
        locale={locale}
      />
      <Content theme={3}>
        <Side aside={<QuestionAside {...props} />}>
          {said && (
            <Alert tone="ok" live="status">
              <Text>{said}</Text>
            </Alert>
          )}
          {looking.length > 0 && question.state !== "answered" && (
            <Alert tone="warning" title={t.looking(looking.join(", "))} live="status">
              <Text>{t.lookingText}</Text>
            </Alert>
          )}
          <ErrorSummary
            title={words[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <Section labelledBy="vraag">
            <Heading level={2} look={3} id="vraag">
              {t.question}
            </Heading>
            <Paragraphs text={question.text} />
            {can.take(question) && (
              <Form action={questionPaths.taking(question.id)} formKey={formKey}>
                <Row>
                  <Button kind="secondary" icon="hand-stop">
                    {t.take}
                  </Button>
                </Row>
              </Form>
            )}
          </Section>
          {turns.map((turn) => (
            <TurnView key={turn.number} turn={turn} asked={asked} locale={locale} />
          ))}
          {can.read(me, question, waiting) && <ReadForm {...props} />}
          {can.answer(me, question) && <SayForm {...props} />}
          {can.generalise(question) && (asked.general === null || asked.general.state === "offered") && (
            <GeneralForm
              action={questionPaths.general(question.id)}
              formKey={formKey}
              title={t.generalTitle}
              text={asked.general ? t.generalOffered : t.generalText}
              button={t.offer}
              values={fieldValue(values, "titel") || fieldValue(values, "tekst") ? values : startOf(asked)}
              errors={errors}
              locale={locale}
            />
          )}
        </Side>
      </Content>
    </>
  );
};

const TurnView: FC<{ readonly turn: Turn; readonly asked: DeskQuestion; readonly locale: Locale }> = ({
  turn,
  asked,
  locale,
}) => {
  const t = deskWords[locale].page;
  const name = (turn.expertId && asked.who.get(turn.expertId)?.name) || t.someone;
  const reader = turn.readerId && asked.who.get(turn.readerId)?.name;
  const heading =
    turn.kind === "reply" || turn.kind === "reopening" ? t.given[turn.kind] : t.given[turn.kind](name);
  const standing =
    turn.kind === "note"
      ? t.noteOnly
      : turn.sentAt === null
        ? turn.readerId === null
          ? t.waits
          : t.sentBack
        : reader
          ? t.readBy(reader)
          : "";
  return (
    <Section boxed={turn.kind === "answer"} labelledBy={`beurt-${turn.number}`}>
      <Heading level={2} look={3} id={`beurt-${turn.number}`}>
        {heading}
      </Heading>
      <AnswerBody answer={turn} locale={locale} />
      <Text small soft>
        {[longDate(turn.saidAt, locale), standing].filter(Boolean).join(" · ")}
      </Text>
    </Section>
  );
};

/** A general case begins with the answer that was sent last, or with what was laid before the asker. */
function startOf({ turns, general }: DeskQuestion): Fields {
  const last = [...turns].reverse().find(({ kind, sentAt }) => kind === "answer" && sentAt !== null);
  const from = general ?? last;
  return {
    titel: general?.title ?? "",
    tekst: from?.text ?? "",
    wet: from?.law ?? "",
    bron: from?.sourceTitle ?? "",
    bronadres: from?.sourceUrl ?? "",
    geldig: general?.validUntil ?? "",
  };
}
