import type { FunctionComponent as FC } from "preact";
import { Alert, Button, ButtonLink, Content, Form, Link, PageHeader, Row, Stack, Text } from "#design";
import type { FieldErrors, Fields } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { newsletterPaths } from "../paths.ts";
import type { Reader } from "../schema.ts";
import { ChoiceFields, type RegionChoice } from "./choice-fields.tsx";

/** The same words whatever was asked and whoever is known. */
export const AskedPage: FC<{ readonly locale: Locale }> = ({ locale }) => {
  const t = words[locale].asked;
  return (
    <>
      <PageHeader title={t.title} theme={2} />
      <Content theme={2}>
        <Stack reading>
          <Text>{t.text}</Text>
          <Text soft>{t.later}</Text>
        </Stack>
      </Content>
    </>
  );
};

/** Where the link in the first mail leads. Looking alone confirms nothing: mail scanners look too. */
export const ConfirmPage: FC<{ readonly email: string; readonly token: string; readonly locale: Locale }> = ({
  email,
  token,
  locale,
}) => {
  const t = words[locale].confirm;
  return (
    <>
      <PageHeader title={t.title} theme={2} />
      <Content theme={2}>
        <Stack reading>
          <Text>{t.text(email)}</Text>
          <Form action={newsletterPaths.confirm(token)}>
            <Button>{t.button}</Button>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

export const ConfirmedPage: FC<{ readonly token: string; readonly locale: Locale }> = ({ token, locale }) => {
  const t = words[locale].confirm;
  return (
    <>
      <PageHeader title={t.done} theme={2} />
      <Content theme={2}>
        <Stack reading>
          <Text>{t.doneText}</Text>
          <Row>
            <ButtonLink kind="secondary" href={newsletterPaths.choices(token)}>
              {t.choices}
            </ButtonLink>
          </Row>
        </Stack>
      </Content>
    </>
  );
};

interface ChoicesProps {
  readonly reader: Reader;
  readonly token: string;
  readonly regions: readonly RegionChoice[];
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly saved: boolean;
  readonly locale: Locale;
}

/** One's own choices, by the key in the mail. */
export const ChoicesPage: FC<ChoicesProps> = ({ reader, token, regions, values, errors, saved, locale }) => {
  const t = words[locale].choices;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead(reader.email)} theme={2} />
      <Content theme={2}>
        <Stack reading gap="wide">
          {saved && (
            <Alert tone="ok" live="status">
              <Text>{t.saved}</Text>
            </Alert>
          )}
          {reader.stoppedAt && (
            <Alert tone="warning">
              <Text>{t.stopped}</Text>
            </Alert>
          )}
          <Form action={newsletterPaths.choices(token)} gap="wide">
            <ChoiceFields regions={regions} values={values} errors={errors} locale={locale} />
            <Button>{t.button}</Button>
          </Form>
          <Text>
            <Link href={newsletterPaths.leave(token)}>{t.leave}</Link>
          </Text>
        </Stack>
      </Content>
    </>
  );
};

/** One press, no signing in, also for who has left already. */
export const LeavePage: FC<{ readonly token: string; readonly done: boolean; readonly locale: Locale }> = ({
  token,
  done,
  locale,
}) => {
  const t = words[locale].leave;
  return (
    <>
      <PageHeader title={done ? t.done : t.title} theme={2} />
      <Content theme={2}>
        <Stack reading>
          <Text>{done ? t.doneText : t.text}</Text>
          {done ? (
            <Text>
              <Link href={newsletterPaths.front}>{t.again}</Link>
            </Text>
          ) : (
            <Form action={newsletterPaths.leave(token)}>
              <Button>{t.button}</Button>
            </Form>
          )}
        </Stack>
      </Content>
    </>
  );
};
