import type { FunctionComponent as FC } from "preact";
import { Box, Facts, Heading, Paragraphs, Section, Stack, Text } from "#design";
import { stretches } from "#modules/vocabulary";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { type Definition, termsIn } from "../queries/definition.ts";
import type { Evidence, TextField, Texts } from "../telling.ts";

interface StoryProps {
  readonly texts: Texts;
  readonly evidence: Evidence | "";
  /** The level of its headings; 2 unless it stands deeper. */
  readonly level?: 2 | 3;
  readonly locale: Locale;
}

/** What an example tells, conditions first; a part of which nothing was told yet is left out. */
export const Story: FC<StoryProps> = ({ texts, evidence, level = 2, locale }) => {
  const t = words[locale];
  const deeper = (level + 1) as 3 | 4;
  const seen = new Set<string>();
  const told = (...fields: readonly TextField[]) => fields.filter((field) => texts[field] !== "");
  const part = (field: TextField) => (
    <div key={field}>
      <Heading level={deeper} look={4}>
        {t.fields[field]}
      </Heading>
      <Paragraphs text={texts[field]} explain={(paragraph) => stretches(paragraph, locale, seen)} />
    </div>
  );
  const conditions = told("money", "mandate", "law", "time");
  const story = told("occasion", "aim", "audience", "partners", "approach");
  const afterwards = told("notWorked", "results", "contact");
  return (
    <>
      {conditions.length > 0 && (
        <Section boxed labelledBy="eerst-regelen">
          <Heading level={level} look={2} id="eerst-regelen">
            {t.page.conditions}
          </Heading>
          <Text soft>{t.page.conditionsText}</Text>
          {conditions.map(part)}
        </Section>
      )}
      {story.length > 0 && (
        <Section labelledBy="waarom-en-hoe">
          <Heading level={level} look={2} id="waarom-en-hoe">
            {t.page.story}
          </Heading>
          <Stack reading>{story.map(part)}</Stack>
        </Section>
      )}
      {(afterwards.length > 0 || evidence !== "") && (
        <Section labelledBy="wat-het-bracht">
          <Heading level={level} look={2} id="wat-het-bracht">
            {t.page.afterwards}
          </Heading>
          <Stack reading>
            {told("notWorked").map((field) => (
              <Box key={field}>{part(field)}</Box>
            ))}
            {told("results").map(part)}
            {evidence !== "" && (
              <div>
                <Heading level={deeper} look={4}>
                  {`${t.fields.evidence}: ${t.evidence[evidence]}`}
                </Heading>
                <Text>{t.evidenceText[evidence]}</Text>
              </div>
            )}
            {told("contact").map(part)}
          </Stack>
        </Section>
      )}
    </>
  );
};

interface ShortProps {
  readonly telling: {
    readonly tags: readonly string[];
    readonly areaName: string;
    readonly agesFrom: number | null;
    readonly agesTo: number | null;
    readonly evidence: Evidence | "";
  };
  readonly definition: Definition;
  readonly locale: Locale;
}

/** An example in the words of the shared definition. */
export const ShortFacts: FC<ShortProps> = ({ telling, definition, locale }) => {
  const t = words[locale];
  const { tags, areaName, agesFrom, agesTo, evidence } = telling;
  return (
    <Section boxed labelledBy="in-het-kort">
      <Heading level={2} look={3} id="in-het-kort">
        {t.page.facts}
      </Heading>
      <Facts
        items={[
          { icon: "map-pin", term: t.fields.areaName, value: areaName || "…" },
          { term: t.fields.ages, value: t.ages(agesFrom ?? 0, agesTo ?? 27) },
          ...definition.facets.flatMap(({ facet, words: named }) => {
            const terms = termsIn(definition, facet, tags, locale);
            return terms.length === 0 ? [] : [{ term: named[locale], value: terms.join(", ") }];
          }),
          ...(evidence === "" ? [] : [{ term: t.fields.evidence, value: t.evidence[evidence] }]),
        ]}
      />
    </Section>
  );
};
