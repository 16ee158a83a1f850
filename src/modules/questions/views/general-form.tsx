import type { FunctionComponent as FC } from "preact";
import { Button, Form, Heading, Row, Section, Text, TextArea, TextField } from "#design";
import { type FieldErrors, type Fields, fieldOf } from "#platform/http";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";

interface Props {
  readonly action: string;
  readonly formKey: string;
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

/** Writing an answer for everyone: the general question, the answer, on what it rests and until when it holds. */
export const GeneralForm: FC<Props> = ({ action, formKey, title, text, button, values, errors, locale }) => {
  const t = deskWords[locale].page;
  const { optional } = words[locale];
  const field = fieldOf(values, errors);
  return (
    <Section boxed labelledBy="algemeen">
      <Heading level={2} look={3} id="algemeen">
        {title}
      </Heading>
      <Text>{text}</Text>
      <Form action={action} formKey={formKey}>
        <TextField {...field("titel")} label={t.title2} maxLength={200} />
        <TextArea {...field("tekst")} label={t.generalAnswer} rows={9} maxLength={8000} />
        <TextField {...field("wet")} label={t.law} optional={optional} maxLength={300} />
        <TextField {...field("bron")} label={t.sourceTitle} optional={optional} maxLength={200} />
        <TextField
          {...field("bronadres")}
          type="url"
          label={t.sourceUrl}
          optional={optional}
          maxLength={500}
        />
        <TextField {...field("geldig")} type="date" label={t.validUntil} short />
        <Row>
          <Button>{button}</Button>
        </Row>
      </Form>
    </Section>
  );
};
