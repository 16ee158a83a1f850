import type { FunctionComponent as FC } from "preact";
import { Alert, ButtonLink, Content, Empty, Link, PageHeader, Paragraphs, Stack, Table, Text } from "#design";
import { type Locale, plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import { type Definition, termsIn } from "../queries/definition.ts";
import type { Card } from "../schema.ts";
import type { TextField } from "../telling.ts";

interface Props {
  readonly cards: readonly Card[];
  /** More were chosen than fit beside each other. */
  readonly tooMany: boolean;
  readonly definition: Definition;
  readonly locale: Locale;
}

/** In the order in which one weighs: what must be arranged, what it brought, then the rest. */
const rows: readonly TextField[] = [
  "money",
  "mandate",
  "law",
  "time",
  "audience",
  "approach",
  "notWorked",
  "results",
  "contact",
];

/** Two or three examples, row by row. */
export const ComparePage: FC<Props> = ({ cards, tooMany, definition, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.compare.title}
        lead={t.compare.lead}
        slug="vergelijken"
        theme={1}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: libraryPaths.list, label: t.list.nav },
            { href: libraryPaths.compare, label: t.compare.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          {tooMany && (
            <Alert tone="info">
              <Text>{t.compare.many}</Text>
            </Alert>
          )}
          {cards.length < 2 ? (
            <Empty level={2} title={t.compare.few} text={t.compare.fewText}>
              <ButtonLink kind="secondary" href={libraryPaths.list}>
                {t.compare.back}
              </ButtonLink>
            </Empty>
          ) : (
            <Table
              caption={t.compare.title}
              hideCaption
              columns={[
                { label: t.compare.row },
                ...cards.map(({ slug, title }) => ({
                  label: (
                    <Link key={slug} href={libraryPaths.example(slug)}>
                      {title}
                    </Link>
                  ),
                })),
              ]}
              rows={[
                { key: "where", cells: [t.fields.areaName, ...cards.map(({ areaName }) => areaName)] },
                {
                  key: "ages",
                  cells: [t.fields.ages, ...cards.map(({ agesFrom, agesTo }) => t.ages(agesFrom, agesTo))],
                },
                ...(["setting", "funding"] as const).map((facet) => ({
                  key: facet,
                  cells: [
                    definition.facets.find((each) => each.facet === facet)?.words[locale] ?? facet,
                    ...cards.map(
                      ({ tags }) => termsIn(definition, facet, tags, locale).join(", ") || t.compare.nothing,
                    ),
                  ],
                })),
                {
                  key: "evidence",
                  cells: [t.fields.evidence, ...cards.map(({ evidence }) => t.evidence[evidence])],
                },
                ...rows.map((field) => ({
                  key: field,
                  cells: [
                    t.fields[field],
                    ...cards.map(({ slug, content }) => <Paragraphs key={slug} text={content[field]} />),
                  ],
                })),
                {
                  key: "checked",
                  cells: [
                    t.page.age,
                    ...cards.map(({ checkedOn }) => t.checked(plainDay(checkedOn, locale))),
                  ],
                },
              ]}
            />
          )}
        </Stack>
      </Content>
    </>
  );
};
