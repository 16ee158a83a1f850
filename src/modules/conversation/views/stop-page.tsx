import type { FunctionComponent as FC } from "preact";
import { Button, ButtonLink, Content, Form, PageHeader, Stack, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { Stop } from "../stop-token.ts";

interface Props {
  readonly what: Stop["what"];
  readonly token: string;
  readonly done: boolean;
  readonly locale: Locale;
}

/** Where the link at the foot of a mail leads: one press, no signing in. Looking alone stops nothing: mail scanners look too. */
export const StopPage: FC<Props> = ({ what, token, done, locale }) => {
  const t = words[locale].stop;
  return (
    <>
      <PageHeader title={done ? t.done : t.title} slug="stoppen" />
      <Content>
        <Stack reading>
          <Text>{done ? t.doneText : t[what]}</Text>
          {done ? (
            <Text>
              <ButtonLink kind="secondary" href={conversationPaths.notices}>
                {t.settings}
              </ButtonLink>
            </Text>
          ) : (
            <Form action={conversationPaths.stop(token)}>
              <Button>{t.confirm}</Button>
            </Form>
          )}
        </Stack>
      </Content>
    </>
  );
};
