import type { FunctionComponent as FC } from "preact";
import { ButtonLink, Content, Row, Stack, Text } from "#design";
import { peoplePaths } from "#modules/people";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import { QuestionHead } from "./head.tsx";

/** "Look in your mail": the same page for every mailbox. */
export const AskedPage: FC<{ readonly signedIn: boolean; readonly locale: Locale }> = ({
  signedIn,
  locale,
}) => {
  const t = words[locale].asked;
  return (
    <>
      <QuestionHead title={t.title} here={questionPaths.asked} locale={locale} />
      <Content>
        <Stack reading>
          <Text>{t.text}</Text>
          <Text soft>{t.spam}</Text>
          <Row>
            <ButtonLink kind="secondary" href={signedIn ? peoplePaths.mine : questionPaths.answers}>
              {signedIn ? t.mine : t.more}
            </ButtonLink>
          </Row>
        </Stack>
      </Content>
    </>
  );
};
