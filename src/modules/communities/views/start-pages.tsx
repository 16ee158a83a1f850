import type { FunctionComponent as FC } from "preact";
import { Button, Content, ErrorSummary, Form, Row, Stack, Text, TextArea, Ways } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";
import type { Community } from "../queries/community.ts";
import { DeskHeader } from "./desk-header.tsx";

/** Three ways to begin a year. */
export const StartPage: FC<{
  readonly locale: Locale;
  readonly before: readonly Pick<Community, "slug" | "title" | "year">[];
}> = ({ locale, before }) => {
  const t = words[locale].startPage;
  return (
    <>
      <DeskHeader locale={locale} title={t.title} lead={t.lead} here={communityPaths.start} />
      <Content>
        <Ways
          label={t.ways}
          items={[
            { href: communityPaths.paste, icon: "copy", title: t.paste, text: t.pasteText },
            { href: communityPaths.template, icon: "calendar-plus", title: t.template, text: t.templateText },
            ...before.map(({ slug, title, year }) => ({
              href: communityPaths.again(slug),
              icon: "calendar-repeat" as const,
              title: t.again(title.replace(String(year), "").trim(), year),
              text: t.againText,
            })),
          ]}
        />
      </Content>
    </>
  );
};

/** A big field for a page that was published elsewhere. */
export const PastePage: FC<{ readonly locale: Locale; readonly value?: string; readonly error?: string }> = ({
  locale,
  value,
  error,
}) => {
  const { pastePage: t, mends } = words[locale];
  return (
    <>
      <DeskHeader locale={locale} title={t.title} lead={t.lead} here={communityPaths.paste} />
      <Content>
        <Stack reading>
          <Form action={communityPaths.paste}>
            <ErrorSummary title={mends(1)} errors={error ? [{ name: "source", message: error }] : []} />
            <TextArea name="source" label={t.label} help={t.help} value={value} error={error} rows={16} />
            <Text soft small>
              {t.kept}
            </Text>
            <Row>
              <Button icon="eye" busyWords={t.busy}>
                {t.submit}
              </Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
