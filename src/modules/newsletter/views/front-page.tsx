import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Content,
  Empty,
  ErrorSummary,
  Form,
  Heading,
  LinkList,
  PageHeader,
  Section,
  Side,
  Stack,
  Text,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import { isoDay, type Locale, plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import { newsletterPaths } from "../paths.ts";
import type { Issue } from "../schema.ts";
import { ChoiceFields, type RegionChoice } from "./choice-fields.tsx";

interface Props {
  readonly regions: readonly RegionChoice[];
  readonly issues: readonly Issue[];
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly formKey: string;
  readonly locale: Locale;
}

/** What the newsletter is, asking for it, what went out, and the way to one's own choices. */
export const FrontPage: FC<Props> = ({ regions, issues, values, errors, formKey, locale }) => {
  const { title, home, crumbs, front: t, mends } = words[locale];
  // Two forms ask for an address: an error belongs to the one that was sent.
  const asksLink = fieldValue(values, "wat") === "link";
  return (
    <>
      <PageHeader
        title={title}
        lead={t.lead}
        theme={2}
        breadcrumbs={{
          label: crumbs,
          items: [
            { href: "/", label: home },
            { href: newsletterPaths.front, label: title, current: true },
          ],
        }}
      />
      <Content theme={2}>
        <Side
          aside={
            <Section boxed labelledBy="eigen-keuzes">
              <Heading level={2} look={3} id="eigen-keuzes">
                {t.own}
              </Heading>
              <Form action={newsletterPaths.link} formKey={formKey}>
                <Text small>{t.ownText}</Text>
                <TextField
                  name="email"
                  id="link-email"
                  type="email"
                  label={t.email}
                  autocomplete="email"
                  value={asksLink ? fieldValue(values, "email") : ""}
                  error={asksLink ? errors.email : undefined}
                  required
                />
                <Button kind="secondary">{t.ownButton}</Button>
              </Form>
            </Section>
          }
        >
          <Stack gap="wide">
            <ErrorSummary
              title={mends(Object.keys(errors).length)}
              errors={Object.entries(errors).map(([name, message]) => ({
                ...{ name, message },
                ...(asksLink ? { id: "link-email" } : {}),
              }))}
            />
            <Stack>
              <Heading level={2}>{t.subscribe}</Heading>
              <Form action={newsletterPaths.front} formKey={formKey} gap="wide">
                <TextField
                  name="email"
                  type="email"
                  label={t.email}
                  autocomplete="email"
                  value={asksLink ? "" : fieldValue(values, "email")}
                  error={asksLink ? undefined : errors.email}
                  required
                />
                <ChoiceFields regions={regions} values={values} errors={errors} locale={locale} />
                <Text small soft>
                  {t.promise}
                </Text>
                <Button>{t.button}</Button>
              </Form>
            </Stack>
            <Stack>
              <Heading level={2}>{t.archive}</Heading>
              {issues.length === 0 ? (
                <Empty title={t.archiveNone} text={t.archiveNoneText} />
              ) : (
                <LinkList
                  items={issues.flatMap(({ slug, subject, startedAt }) =>
                    slug && startedAt
                      ? [
                          {
                            href: newsletterPaths.issue(slug),
                            title: subject,
                            note: plainDay(isoDay(startedAt), locale),
                          },
                        ]
                      : [],
                  )}
                />
              )}
            </Stack>
          </Stack>
        </Side>
      </Content>
    </>
  );
};
