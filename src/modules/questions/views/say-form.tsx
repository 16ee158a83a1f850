import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Disclosure,
  Form,
  Heading,
  Row,
  Section,
  Stack,
  Text,
  TextArea,
  TextField,
} from "#design";
import { fieldOf, fieldValue } from "#platform/http";
import { deskWords, words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import type { QuestionPageProps } from "./question-page.tsx";

/** Writing: one text, and three ways it can go. */
export const SayForm: FC<QuestionPageProps> = ({ asked, formKey, values, errors = {}, locale }) => {
  const { question, topic, turns, texts } = asked;
  const t = deskWords[locale].page;
  const { optional } = words[locale];
  const field = fieldOf(values, errors);
  const seen = fieldValue(values, "gezien");
  return (
    <Section boxed labelledBy="antwoord">
      <Heading level={2} look={3} id="antwoord">
        {t.sayTitle}
      </Heading>
      <Form action={questionPaths.answering(question.id)} formKey={formKey}>
        <input type="hidden" name="gezien" value={String(turns.length)} />
        {seen !== "" && seen !== String(turns.length) && (
          <Alert tone="warning" live="alert">
            <Text>{t.meanwhile}</Text>
          </Alert>
        )}
        <TextArea {...field("tekst")} label={t.text} help={t.textHelp} rows={9} maxLength={8000} />
        {texts.length > 0 && (
          <Disclosure summary={t.standard}>
            <Stack gap="tight">
              {texts.map(({ id, title }) => (
                <Row key={id}>
                  <Button kind="subtle" name="standaard" value={id} icon="plus">
                    {t.insert(title)}
                  </Button>
                </Row>
              ))}
            </Stack>
          </Disclosure>
        )}
        <TextField {...field("wet")} label={t.law} help={t.lawHelp} optional={optional} maxLength={300} />
        <TextField {...field("bron")} label={t.sourceTitle} optional={optional} maxLength={200} />
        <TextField
          {...field("bronadres")}
          type="url"
          label={t.sourceUrl}
          optional={optional}
          maxLength={500}
        />
        <Row>
          <Button name="soort" value="answer" icon="send">
            {topic.secondReader ? t.answerRead : t.answer}
          </Button>
          <Button kind="secondary" name="soort" value="askBack">
            {t.askBack}
          </Button>
          <Button kind="subtle" name="soort" value="note">
            {t.note}
          </Button>
        </Row>
      </Form>
    </Section>
  );
};

/** The second pair of eyes: agrees, or says what should change. */
export const ReadForm: FC<QuestionPageProps> = ({ asked, formKey, values, errors = {}, locale }) => {
  const t = deskWords[locale].page;
  return (
    <Section boxed labelledBy="nalezen">
      <Heading level={2} look={3} id="nalezen">
        {t.readTitle}
      </Heading>
      <Text>{t.readText}</Text>
      <Form action={questionPaths.reading(asked.question.id)} formKey={formKey}>
        <TextArea
          name="terug"
          label={t.readBack}
          value={fieldValue(values, "terug")}
          error={errors.terug}
          optional={words[locale].optional}
          rows={3}
          maxLength={2000}
        />
        <Row>
          <Button name="oordeel" value="akkoord" icon="check">
            {t.readYes}
          </Button>
          <Button kind="secondary" name="oordeel" value="terug">
            {t.readNo}
          </Button>
        </Row>
      </Form>
    </Section>
  );
};
