import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Content,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Link,
  Paragraphs,
  RadioGroup,
  Row,
  Section,
  Side,
  Stack,
  Text,
  TextArea,
} from "#design";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import { isoDay, type Locale, longDate } from "#platform/locale";
import { words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { OwnQuestion } from "../queries/own-question.ts";
import { ratings } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";
import { AnswerBody } from "./answer-body.tsx";
import { dayInWords } from "./day-in-words.ts";
import { QuestionHead } from "./head.tsx";

interface Props {
  readonly own: OwnQuestion;
  readonly token: string;
  readonly formKey: string;
  readonly done: string | undefined;
  readonly values?: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** One's own question: how it stands, what was said, and what one can do about it. The key in the address is all it takes. */
export const OwnPage: FC<Props> = (props) => {
  const { own, token, done, errors = {}, locale } = props;
  const t = words[locale].own;
  const said = done && t.done[done];
  return (
    <>
      <QuestionHead
        title={t.title}
        lead={t.lead(own.topic.house)}
        here={questionPaths.own(token)}
        locale={locale}
      />
      <Content theme={3}>
        <Side aside={<Standing {...props} />}>
          {said && (
            <Alert tone="ok" live="status">
              <Text>{said}</Text>
            </Alert>
          )}
          <ErrorSummary
            title={words[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <Section labelledBy="vraag">
            <Heading level={2} look={3} id="vraag">
              {t.yours}
            </Heading>
            <Paragraphs text={own.question.text} />
          </Section>
          {own.turns.map((turn) => (
            <Section key={turn.number} boxed={turn.kind === "answer"} labelledBy={`beurt-${turn.number}`}>
              <Heading level={2} look={3} id={`beurt-${turn.number}`}>
                {t[turn.kind === "note" ? "answer" : turn.kind]}
              </Heading>
              <AnswerBody answer={turn} locale={locale} />
              <Text small soft>
                {turn.kind === "answer" || turn.kind === "askBack"
                  ? `${t.by(turn.by ?? "", own.topic.house)}, ${longDate(turn.saidAt, locale)}`
                  : longDate(turn.saidAt, locale)}
                {turn.readBy && `. ${t.readBy(turn.readBy)}`}
              </Text>
            </Section>
          ))}
          <NextStep {...props} />
        </Side>
      </Content>
    </>
  );
};

const Standing: FC<Props> = ({ own, token, formKey, now, locale }) => {
  const t = words[locale].own;
  const { question, topic, turns } = own;
  const due = dayInWords(question.dueOn, locale);
  const waits = question.state === "open" || question.state === "reading";
  const taker = [...turns].reverse().find(({ expertId, by }) => expertId === question.expertId && by)?.by;
  const state =
    question.state === "open" && question.expertId !== null && taker
      ? t.states.taken(taker)
      : t.states[question.state];
  return (
    <>
      <Section boxed labelledBy="stand">
        <Heading level={2} look={3} id="stand">
          {t.status}
        </Heading>
        <Text>
          <b>{state}</b>
        </Text>
        <Facts
          items={[
            { icon: "calendar-event", term: t.askedAt, value: longDate(question.askedAt, locale) },
            ...(waits
              ? [
                  {
                    icon: "hourglass" as const,
                    term: t.due,
                    value: question.dueOn < isoDay(now) ? t.late(due) : t.dueText(due),
                  },
                ]
              : []),
            { icon: "users", term: t.house, value: topic.house },
            { icon: "bookmark", term: t.topic, value: topicTitle(topic, locale) },
          ]}
        />
      </Section>
      <Disclosure summary={t.withdrawTitle}>
        <Text>{t.withdrawText}</Text>
        <Form action={questionPaths.withdrawal(token)} formKey={formKey}>
          <Row>
            <Button kind="secondary" icon="trash">
              {t.withdraw}
            </Button>
          </Row>
        </Form>
      </Disclosure>
      <Text small soft>
        {t.keep}
      </Text>
    </>
  );
};

const NextStep: FC<Props> = (props) => {
  const { own, token, formKey, values = {}, errors = {}, locale } = props;
  const t = words[locale].own;
  const { question } = own;
  const field = fieldOf(values, errors);
  return (
    <>
      {can.reply(question) && (
        <Section boxed labelledBy="reactie">
          <Heading level={2} look={3} id="reactie">
            {t.replyTitle}
          </Heading>
          <Form action={questionPaths.reply(token)} formKey={formKey}>
            <TextArea {...field("reactie")} label={t.replyField} rows={5} maxLength={4000} />
            <Row>
              <Button icon="send">{t.replySend}</Button>
            </Row>
          </Form>
        </Section>
      )}
      <Offer {...props} />
      {can.rate(question) && (
        <Form action={questionPaths.rating(token)} formKey={formKey}>
          <RadioGroup
            name="waardering"
            label={t.rateTitle}
            value={fieldValue(values, "waardering") || (question.rating ?? "")}
            error={errors.waardering}
            choices={ratings.map((rating) => ({ value: rating, label: t.ratings[rating] }))}
          />
          <Row>
            <Button kind="secondary">{t.rateSend}</Button>
          </Row>
        </Form>
      )}
      {can.reopen(question) && (
        <Disclosure summary={t.reopenTitle} open={errors.heropening !== undefined}>
          <Text>{t.reopenText}</Text>
          <Form action={questionPaths.reopening(token)} formKey={formKey}>
            <TextArea {...field("heropening")} label={t.reopenField} rows={4} maxLength={4000} />
            <Row>
              <Button kind="secondary" icon="send">
                {t.reopenSend}
              </Button>
            </Row>
          </Form>
        </Disclosure>
      )}
    </>
  );
};

/** The general case that waits for their word, and what of their answers stands on the site. */
const Offer: FC<Props> = ({ own: { general, received }, token, formKey, locale }) => {
  const t = words[locale].own;
  if (general?.state === "offered")
    return (
      <Section boxed labelledBy="plaatsing">
        <Heading level={2} look={3} id="plaatsing">
          {t.offerTitle}
        </Heading>
        <Text>{t.offerText}</Text>
        <Heading level={3}>{general.title}</Heading>
        <AnswerBody answer={general} locale={locale} />
        <Text small soft>
          {words[locale].validUntil(dayInWords(general.validUntil, locale))}
        </Text>
        <Form action={questionPaths.approval(token)} formKey={formKey}>
          <Row>
            <Button name="mag" value="ja">
              {t.offerYes}
            </Button>
            <Button kind="secondary" name="mag" value="nee">
              {t.offerNo}
            </Button>
          </Row>
        </Form>
      </Section>
    );
  if (received.length === 0) return null;
  return (
    <Stack>
      <Heading level={2} look={3}>
        {t.receivedTitle}
      </Heading>
      {received.map(({ slug, title }) => (
        <Text key={slug}>
          <Link href={questionPaths.answer(slug)}>{title}</Link>
        </Text>
      ))}
      <Text small soft>
        {t.receivedText}
      </Text>
    </Stack>
  );
};
