import type { FunctionComponent as FC } from "preact";
import { Badge, Box, Button, Disclosure, Form, Heading, List, Row, Stack, Text } from "#design";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import type { OwnSession } from "../queries/own-sessions.ts";
import { MyLayout } from "./my-layout.tsx";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  readonly sessions: readonly OwnSession[];
  /** The session of this browser. */
  readonly here: string | null;
  readonly done: string | undefined;
}

/** On which devices one is signed in, each with a way to end it. */
export const SessionsPage: FC<Props> = ({ locale, formKey, sessions, here, done }) => {
  const t = words[locale].sessions;
  const others = sessions.filter(({ id }) => id !== here).length;
  return (
    <MyLayout locale={locale} title={t.title} lead={t.lead} current={peoplePaths.sessions} done={done}>
      <List>
        {sessions.map((session) => (
          <Box key={session.id}>
            <Row apart>
              <Stack gap="tight">
                <Heading level={2} small>
                  {session.device || t.unknownDevice}
                </Heading>
                {session.id === here && <Badge icon="check">{t.here}</Badge>}
                <Text soft>
                  {t.since(shortMoment(session.startedAt, locale), t.ways[session.wayIn])}
                  <br />
                  {t.lastSeen(shortMoment(session.seenAt, locale))}
                </Text>
              </Stack>
              {session.id === here ? (
                <Form action={peoplePaths.signOut} formKey={formKey}>
                  <Button kind="secondary" icon="logout">
                    {t.signOut}
                  </Button>
                </Form>
              ) : (
                <Form action={peoplePaths.endSession(session.id)} formKey={formKey}>
                  <Button kind="secondary" icon="x">
                    {t.end}
                  </Button>
                </Form>
              )}
            </Row>
          </Box>
        ))}
      </List>
      {others > 0 && (
        <Disclosure summary={t.endOthers}>
          <Text>{t.endOthersText}</Text>
          <Form action={peoplePaths.endOtherSessions} formKey={formKey}>
            <Button kind="secondary">{t.endOthersSure(others)}</Button>
          </Form>
        </Disclosure>
      )}
    </MyLayout>
  );
};
