import type { FunctionComponent as FC } from "preact";
import { Button, Content, Form, PageHeader, Row, Stack, Text } from "#design";
import { type Locale, longDate } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { Invitation } from "../queries/invitations.ts";

interface Props {
  readonly invitation: Invitation;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Something that was offered to the reader: what it means, yes, or no. */
export const InvitationPage: FC<Props> = ({ invitation, formKey, locale }) => {
  const t = words[locale].invitation;
  const { id, role, title, organisationName, expiresAt } = invitation;
  return (
    <>
      <PageHeader
        title={t.title}
        lead={role === "function" ? t.function(title, organisationName) : t.administrator(organisationName)}
        slug="uitnodiging"
      />
      <Content>
        <Stack reading>
          <Text>{t[`${role}Text`]}</Text>
          <Text soft>{t.until(longDate(expiresAt, locale))}</Text>
          <Row>
            <Form action={organisationPaths.accept(id)} formKey={formKey}>
              <Button>{t.accept}</Button>
            </Form>
            <Form action={organisationPaths.decline(id)}>
              <Button kind="secondary">{t.decline}</Button>
            </Form>
          </Row>
        </Stack>
      </Content>
    </>
  );
};
