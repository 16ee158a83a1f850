import type { FunctionComponent as FC } from "preact";
import { Box, Facts, Heading, Paragraphs, Section, Stack, Text } from "#design";
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

/** What an example tells, conditions first. */
export const Story: FC<StoryProps> = ({ texts, evidence, level = 2, locale }) => {
  const t = words[locale];
  const deeper = (level + 1) as 3 | 4;
  const part = (field: TextField) =>
    texts[field] !== "" && (
      <div key={field}>
        <Heading level={deeper} look={4}>
          {t.fields[field]}
        </Heading>
        <Paragraphs text={texts[field]} />
      </div>
    );
  return (
    <>
      <Section boxed labelledBy="eerst-regelen">
        <Heading level={level} look={2} id="eerst-regelen">
          {t.page.conditions}
        </Heading>
        <Text soft>{t.page.conditionsText}</Text>
        {(["money", "mandate", "law", "time"] as const).map(part)}
      </Section>
      <Section labelledBy="waarom-en-hoe">
        <Heading level={level} look={2} id="waarom-en-hoe">
          {t.page.story}
        </Heading>
        <Stack reading>{(["occasion", "aim", "audience", "partners", "approach"] as const).map(part)}</Stack>
      </Section>
      <Section labelledBy="wat-het-bracht">
        <Heading level={level} look={2} id="wat-het-bracht">
          {t.page.afterwards}
        </Heading>
        <Stack reading>
          {texts.notWorked !== "" && <Box>{part("notWorked")}</Box>}
          {part("results")}
          {evidence !== "" && (
            <div>
              <Heading level={deeper} look={4}>
                {`${t.fields.evidence}: ${t.evidence[evidence]}`}
              </Heading>
              <Text>{t.evidenceText[evidence]}</Text>
            </div>
          )}
          {part("contact")}
        </Stack>
      </Section>
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
