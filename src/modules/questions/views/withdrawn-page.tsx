import type { FunctionComponent as FC } from "preact";
import { ButtonLink, Content, Row, Stack, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import { QuestionHead } from "./head.tsx";

/** A question is gone, and nothing of it is left. */
export const WithdrawnPage: FC<{ readonly locale: Locale }> = ({ locale }) => {
  const t = words[locale];
  return (
    <>
      <QuestionHead title={t.own.withdrawTitle} here={questionPaths.withdrawn} locale={locale} />
      <Content>
        <Stack reading>
          <Text>{t.own.withdrawn}</Text>
          <Row>
            <ButtonLink kind="secondary" href={questionPaths.answers}>
              {t.asked.more}
            </ButtonLink>
          </Row>
        </Stack>
      </Content>
    </>
  );
};
