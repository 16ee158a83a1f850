import type { FunctionComponent as FC } from "preact";
import { Link, OnePage, Text } from "#design";
import { type Locale, plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import { type Definition, termsIn } from "../queries/definition.ts";
import type { Card } from "../schema.ts";
import type { TextField } from "../telling.ts";

interface Props {
  readonly card: Card;
  readonly definition: Definition;
  readonly publicUrl: string;
  readonly locale: Locale;
}

/** How many letters of each text stand on the sheet: together, at their longest, they fill one side of A4. */
const lettersOf: Readonly<Partial<Record<TextField, number>>> = {
  money: 320,
  mandate: 320,
  law: 280,
  time: 180,
  occasion: 320,
  aim: 240,
  audience: 220,
  partners: 240,
  approach: 560,
  notWorked: 400,
  results: 400,
  contact: 160,
};

/** What a board reads before a meeting: the whole example on one sheet. */
export const PrintPage: FC<Props> = ({ card, definition, publicUrl, locale }) => {
  const t = words[locale];
  const address = publicUrl + libraryPaths.example(card.slug);
  const settings = termsIn(definition, "setting", card.tags, locale).join(", ");
  return (
    <OnePage
      title={card.title}
      lead={shortened(card.summary, 280)}
      hint={
        <>
          <Text>
            {t.print.hint} <Link href={libraryPaths.example(card.slug)}>{address}</Link>
          </Text>
          <Text>
            <Link href={libraryPaths.example(card.slug)}>{t.print.back}</Link>
          </Text>
        </>
      }
      parts={[
        {
          title: t.page.facts,
          text: [card.areaName, settings, t.ages(card.agesFrom, card.agesTo), t.evidence[card.evidence]]
            .filter(Boolean)
            .join(". "),
        },
        ...(Object.entries(lettersOf) as [TextField, number][])
          .filter(([field]) => card.content[field] !== "")
          .map(([field, letters]) => ({
            title: t.fields[field],
            text: shortened(card.content[field], letters),
          })),
      ]}
      source={t.print.source(address, plainDay(card.checkedOn, locale))}
    />
  );
};

/** The first sentences of a text that fit, or its first words; it says that there is more. */
export function shortened(text: string, letters: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= letters) return line;
  const start = line.slice(0, letters);
  const sentence = Math.max(start.lastIndexOf(". "), start.lastIndexOf("! "), start.lastIndexOf("? "));
  if (sentence > letters / 2) return `${start.slice(0, sentence + 1)} (…)`;
  return `${start.replace(/\s+\S*$/, "")} (…)`;
}
