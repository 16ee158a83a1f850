import type { FunctionComponent as FC } from "preact";
import { Button, Content, Form, PageHeader, Row, Stack, Text, Who } from "#design";
import { type Community, type ThemeGroup, themeOf } from "#modules/communities";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { enrolmentPaths } from "../paths.ts";
import type { Invitation } from "../queries/invitation.ts";
import { crumbs } from "./step-frame.tsx";

interface Props {
  readonly locale: Locale;
  readonly community: Community;
  readonly invitation: Invitation;
  readonly token: string;
  readonly theme: ThemeGroup | null;
  readonly formKey: string;
}

/** Someone asks you to come along as the other half of a duo. Nothing happens before the button. */
export const InvitationPage: FC<Props> = ({ locale, community, invitation, token, theme, formKey }) => {
  const t = words[locale].invitation;
  const { name, organisationName, portrait } = invitation.from;
  return (
    <>
      <PageHeader
        title={t.title(name)}
        lead={t.lead(community.title)}
        breadcrumbs={crumbs(locale, community)}
        theme={theme ? themeOf(theme.number) : 4}
        slug={community.slug}
      />
      <Content>
        <Stack reading>
          <Who portrait={portrait} name={name} note={organisationName} />
          <Text>{t.text}</Text>
          {theme && <Text>{t.theme(theme.title)}</Text>}
          <Form action={enrolmentPaths.invitation(community.slug, token)} formKey={formKey}>
            <Row>
              <Button iconEnd="arrow-right" busyWords={t.busy}>
                {t.accept}
              </Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
