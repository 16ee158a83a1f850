import type { FunctionComponent as FC } from "preact";
import { Button, ButtonLink, Content, Form, PageHeader, Row, Stack } from "#design";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  readonly keptAt: Date;
}

/** A form was kept in this browser and nobody knows by whom: asked before a word of it is shown, for several people may use one computer. */
export const WhoseFormPage: FC<Props> = ({ locale, formKey, keptAt }) => {
  const t = words[locale].whose;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead(shortMoment(keptAt, locale))} slug="verder" />
      <Content>
        <Stack reading>
          <Form action={peoplePaths.claimKeptForm} formKey={formKey}>
            <Row>
              <Button>{t.mine}</Button>
              <ButtonLink kind="secondary" href={peoplePaths.mine}>
                {t.notMine}
              </ButtonLink>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
