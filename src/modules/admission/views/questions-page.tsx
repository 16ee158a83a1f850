import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Checkbox,
  Content,
  Empty,
  ErrorSummary,
  Form,
  Heading,
  RadioGroup,
  Row,
  Section,
  Select,
  Stack,
  Table,
  Text,
  TextArea,
  TextField,
} from "#design";
import type { Meeting } from "#modules/events";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import { mostQuestions } from "../questions.ts";
import { type Question, questionKinds } from "../schema.ts";
import { DeskDone, DeskHead } from "./desk-head.tsx";

interface Props {
  readonly event: Meeting;
  readonly questions: readonly Question[];
  readonly done: string | undefined;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** What an organiser asks whoever registers. */
export const QuestionsPage: FC<Props> = (props) => {
  const { event, questions, done, locale } = props;
  const t = deskWords[locale].questions;
  const here = admissionPaths.questions(event.slug);
  return (
    <>
      <DeskHead title={t.title} event={event} here={here} locale={locale} />
      <Content>
        <Stack gap="wide">
          <DeskDone done={done} locale={locale} />
          <Stack reading>
            <Text>{t.lead}</Text>
          </Stack>
          {questions.length === 0 ? (
            <Empty level={2} title={t.none} text={t.noneText} />
          ) : (
            <Asked {...props} />
          )}
          {questions.length < mostQuestions && <Add {...props} />}
        </Stack>
      </Content>
    </>
  );
};

const Asked: FC<Props> = ({ event, questions, formKey, locale }) => {
  const t = deskWords[locale].questions;
  return (
    <Section>
      <Heading level={2}>{t.asked}</Heading>
      <Table
        caption={t.asked}
        hideCaption
        columns={[{ label: t.question }, { label: t.kind }, { label: t.condition }, { label: t.drop }]}
        rows={questions.map((question) => ({
          key: question.id,
          cells: [
            question.required ? question.words : `${question.words} (${t.mayStayEmpty})`,
            question.options.length > 0
              ? `${t.kinds[question.kind]}: ${question.options.join(", ")}`
              : t.kinds[question.kind],
            whoIsAsked(question, questions, locale),
            <Form
              key="drop"
              action={admissionPaths.question(event.slug, question.id)}
              formKey={formKey}
              label={t.dropThis(question.words)}
            >
              <Button kind="secondary">{t.drop}</Button>
            </Form>,
          ],
        }))}
      />
    </Section>
  );
};

function whoIsAsked(
  { afterId, afterOption }: Question,
  questions: readonly Question[],
  locale: Locale,
): string {
  const t = deskWords[locale].questions;
  const before = questions.find(({ id }) => id === afterId);
  return before ? t.after(before.words, afterOption ?? "") : t.everyone;
}

const Add: FC<Props> = ({ event, questions, formKey, values, errors = {}, locale }) => {
  const t = deskWords[locale].questions;
  const field = fieldOf(values, errors);
  const conditions = questions.flatMap(({ id, words: asked, options }) =>
    options.map((option) => ({ value: `${id}:${option}`, label: t.after(asked, option) })),
  );
  return (
    <Section labelledBy="erbij">
      <Heading level={2} id="erbij">
        {t.add}
      </Heading>
      <Stack reading>
        <Form action={admissionPaths.questions(event.slug)} formKey={formKey}>
          <ErrorSummary
            title={words[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <TextField {...field("words")} label={t.words} maxLength={200} />
          <RadioGroup
            {...field("kind")}
            label={t.kind}
            choices={questionKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          />
          <TextArea {...field("options")} label={t.options} help={t.optionsHelp} rows={4} maxLength={5000} />
          {conditions.length > 0 && (
            <Select {...field("after")} label={t.afterChoice} empty={t.everyone} options={conditions} />
          )}
          <Checkbox name="required" label={t.required} checked={fieldValue(values, "required") !== ""} />
          <Row>
            <Button>{t.send}</Button>
          </Row>
        </Form>
      </Stack>
    </Section>
  );
};
