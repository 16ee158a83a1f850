import type { FunctionComponent as FC } from "preact";
import { Alert, Button, Content, ErrorSummary, Form, PageHeader, RadioGroup, Stack, Text } from "#design";
import type { Locale } from "#platform/locale";
import { type MailWish, mailWishes } from "../mail-wish.ts";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";

interface Props {
  readonly wish: MailWish;
  readonly error?: string | undefined;
  readonly done: boolean;
  readonly formKey: string;
  readonly locale: Locale;
}

/** How often someone wants mail about their groups. */
export const NoticesPage: FC<Props> = ({ wish, error, done, formKey, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.notices.title}
        lead={t.notices.lead}
        slug="meldingen"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/mijn", label: t.mine },
            { href: conversationPaths.notices, label: t.notices.title },
          ],
        }}
      />
      <Content>
        <Stack reading>
          {done && (
            <Alert tone="ok" live="status">
              <Text>{t.done.bewaard}</Text>
            </Alert>
          )}
          {error && <ErrorSummary title={t.errorsTitle(1)} errors={[{ name: "mail", message: error }]} />}
          <Form action={conversationPaths.notices} formKey={formKey}>
            <RadioGroup
              name="mail"
              label={t.notices.legend}
              value={wish}
              error={error}
              choices={mailWishes.map((value) => ({ value, ...t.notices.wishes[value] }))}
            />
            <Button busyWords={t.notices.saving}>{t.notices.save}</Button>
          </Form>
          <Text soft>{t.notices.perThread}</Text>
        </Stack>
      </Content>
    </>
  );
};
