import type { FunctionComponent as FC } from "preact";
import { Button, ButtonLink, Content, Form, PageHeader, Row, Stack, Text } from "#design";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";

interface Props {
  readonly token: string;
  /** What it is about; null when the link was used before, or the example is no longer public. */
  readonly card: { readonly title: string; readonly slug: string; readonly exampleId: string } | null;
  readonly done: boolean;
  readonly locale: Locale;
}

/** Where the link of the mail leads: one press, no signing in. Looking alone confirms nothing: mail scanners look too. */
export const ConfirmPage: FC<Props> = ({ token, card, done, locale }) => {
  const t = deskWords[locale].confirm;
  const title = card === null ? t.spent : done ? t.done : t.title;
  return (
    <>
      <PageHeader title={title} slug="klopt-nog" lead={card ? t.lead(card.title) : undefined} />
      <Content>
        <Stack reading>
          {card === null && <Text>{t.spentText}</Text>}
          {card && done && <Text>{t.doneText}</Text>}
          <Row>
            {card && !done && (
              <Form action={libraryPaths.confirm(token)}>
                <Button icon="check">{t.yes}</Button>
              </Form>
            )}
            {card && !done && (
              <ButtonLink kind="secondary" href={libraryPaths.manage(card.exampleId)}>
                {t.change}
              </ButtonLink>
            )}
            <ButtonLink kind="subtle" href={card ? libraryPaths.example(card.slug) : libraryPaths.list}>
              {card ? t.read : words[locale].list.nav}
            </ButtonLink>
          </Row>
        </Stack>
      </Content>
    </>
  );
};
