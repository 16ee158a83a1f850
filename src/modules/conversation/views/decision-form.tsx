import type { FunctionComponent as FC } from "preact";
import { Button, type Choice, Form, Heading, RadioGroup, Text, TextArea } from "#design";
import { fieldValue } from "#platform/http";
import type { CameBack } from "./came-back.ts";

interface Props {
  readonly action: string;
  readonly words: {
    readonly decide: string;
    readonly question: string;
    readonly answer: string;
    readonly answerHelp: string;
    readonly save: string;
  };
  /** What whoever decides has to know. */
  readonly text?: string;
  readonly choices: readonly Choice[];
  readonly back?: CameBack | undefined;
  readonly formKey: string;
}

/** Where someone who organises decides on what waits for them, with a reason that others read. */
export const DecisionForm: FC<Props> = ({ action, words: t, text, choices, back, formKey }) => (
  <Form action={action} formKey={formKey}>
    <Heading level={2} look={3}>
      {t.decide}
    </Heading>
    {text && <Text>{text}</Text>}
    <RadioGroup
      name="besluit"
      label={t.question}
      value={fieldValue(back?.values, "besluit")}
      error={back?.errors.besluit}
      choices={choices}
    />
    <TextArea
      name="reden"
      label={t.answer}
      help={t.answerHelp}
      value={fieldValue(back?.values, "reden")}
      error={back?.errors.reden}
      rows={3}
    />
    <Button>{t.save}</Button>
  </Form>
);
