import type { FunctionComponent as FC } from "preact";
import { Box, Button, Form, Heading, Hidden, List, Row, Section, Stack, Text } from "#design";
import { type Locale, longDate } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { OpenInvitation } from "../queries/organisation-people.ts";

interface Props {
  readonly invitations: readonly OpenInvitation[];
  readonly now: Date;
  readonly locale: Locale;
}

/** What was offered and not answered yet, each with a way to take it back. */
export const OpenInvitations: FC<Props> = ({ invitations, now, locale }) => {
  const t = words[locale];
  if (invitations.length === 0) return null;
  return (
    <Section labelledBy="uitgenodigd">
      <Heading level={2} id="uitgenodigd">
        {t.desk.open}
      </Heading>
      <List>
        {invitations.map(({ id, email, role, title, expiresAt }) => (
          <Box key={id}>
            <Row apart>
              <Stack gap="tight">
                <Text>
                  <strong>{email}</strong>
                </Text>
                <Text small soft>
                  {role === "administrator" ? t.administrator : title}.{" "}
                  {expiresAt > now ? t.desk.until(longDate(expiresAt, locale)) : t.desk.over}
                </Text>
              </Stack>
              <Form action={organisationPaths.withdraw(id)}>
                <Button kind="secondary">
                  {t.desk.withdraw}
                  <Hidden>{t.desk.withdrawOf(email)}</Hidden>
                </Button>
              </Form>
            </Row>
          </Box>
        ))}
      </List>
    </Section>
  );
};
