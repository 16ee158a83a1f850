import type { FunctionComponent as FC } from "preact";
import { Button, Content, Form, Row, Stack, Text } from "#design";
import type { Locale } from "#platform/locale";
import { deskWords } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import { QuestionHead } from "./head.tsx";

interface Props {
  readonly token: string;
  /** The mailbox of who was called, with most of it left out: whoever else holds this link learns no address. */
  readonly mailbox: string;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Where the link of an expert leads: one press, and the code is on its way. Nothing of the question stands here. */
export const CallPage: FC<Props> = ({ token, mailbox, formKey, locale }) => {
  const t = deskWords[locale].call;
  return (
    <>
      <QuestionHead title={t.title} here={questionPaths.call(token)} locale={locale} />
      <Content>
        <Stack reading>
          <Text>{t.text(mailbox)}</Text>
          <Form action={questionPaths.call(token)} formKey={formKey}>
            <Row>
              <Button icon="mail">{t.send}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
