import type { FunctionComponent as FC } from "preact";
import { Alert, Button, Content, Facts, Form, Link, PageHeader, Row, Stack, Text, TextField } from "#design";
import { eventPaths, whenInWords } from "#modules/events";
import { type Locale, longDate } from "#platform/locale";
import { durationOf } from "../duration.ts";
import { words } from "../messages.ts";
import { aftercarePaths as paths } from "../paths.ts";
import type { KnownCertificate } from "../queries/certificates.ts";

interface Props {
  /** What was typed; "" when nothing was asked yet. */
  readonly typed: string;
  readonly found: KnownCertificate | null;
  readonly locale: Locale;
}

/** Where anyone sees whether a certificate is real. */
export const CheckPage: FC<Props> = ({ typed, found, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.check.title}
        lead={t.check.lead}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: eventPaths.agenda, label: t.agenda },
            { href: paths.check, label: t.check.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack reading gap="wide">
          {typed !== "" && <Answer typed={typed} found={found} locale={locale} />}
          <Form action={paths.check} method="get">
            <TextField
              name="code"
              label={t.check.code}
              help={t.check.codeHelp}
              value={typed}
              maxLength={30}
              autocomplete="off"
              spellcheck={false}
            />
            <Row>
              <Button>{t.check.look}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

const Answer: FC<Props> = ({ found, locale }) => {
  const t = words[locale].check;
  if (!found)
    return (
      <Alert tone="error" live="status" title={t.unknown}>
        <Text>{t.unknownText}</Text>
      </Alert>
    );
  const { event } = found;
  return (
    <Alert tone="ok" live="status" title={t.real}>
      <Text>{t.realText}</Text>
      <Facts
        items={[
          { icon: "user", term: t.name, value: found.name },
          {
            icon: "building-community",
            term: t.event,
            value: <Link href={eventPaths.event(event.slug)}>{event.title}</Link>,
          },
          { icon: "calendar-event", term: t.when, value: whenInWords(event, locale) },
          { icon: "clock", term: t.duration, value: durationOf(event, locale) },
          { icon: "file-text", term: t.issued, value: longDate(found.issuedAt, locale) },
        ]}
      />
    </Alert>
  );
};
