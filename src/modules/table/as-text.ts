import type { Borders } from "#modules/areas";
import { type Locale, plainDay } from "#platform/locale";
import { atBoth, type TableFacts } from "./facts.ts";
import { words } from "./messages.ts";
import { called, shareWords, subjectName, withShare } from "./names.ts";

/** The whole page as text, for a mail or minutes. */
export function asText(facts: TableFacts, borders: Borders, url: string, locale: Locale): string {
  const t = words[locale];
  const name = subjectName(facts.subject, locale);
  const lines: string[] = [
    pageTitle(facts, locale).toUpperCase(),
    t.text.day(plainDay(facts.day, locale)),
    "",
    t.lies.titleOf(name),
    ...facts.lies.flatMap(({ kind, parts }) =>
      parts.length === 0
        ? []
        : [`- ${t.kinds[kind]}: ${parts.map((part) => withShare(part, locale)).join("; ")}`],
    ),
  ];
  const table = (title: string, law: string, seats: readonly string[]) =>
    lines.push("", title, `(${law})`, ...seats.map((seat) => `- ${seat}`));
  for (const { swv, municipalities } of facts.support)
    table(
      t.tables.support(called(swv, locale)),
      t.tables.supportLaw[swv.kind === "swv_po" ? "swv_po" : "swv_vo"],
      [
        called(swv, locale),
        ...municipalities.map((part) =>
          part.share > 0.9999
            ? called(part.place, locale)
            : `${called(part.place, locale)} (${t.tables.partly(shareWords(part, locale))})`,
        ),
      ],
    );
  for (const { municipality, swvs } of facts.youth)
    table(t.tables.youth(called(municipality, locale)), t.tables.youthLaw, [
      called(municipality, locale),
      ...swvs.map((part) => withShare(part, locale)),
    ]);
  for (const { region, municipalities, swvs } of facts.together)
    table(
      t.tables.together(called(region, locale)),
      t.tables.togetherText(municipalities.length, swvs.length),
      [...swvs, ...municipalities].map((place) => called(place, locale)),
    );
  lines.push(
    "",
    t.both.title,
    ...facts.parties.filter(atBoth).map(({ place }) => `- ${called(place, locale)}`),
  );
  if (facts.neighbours.length > 0)
    lines.push(
      "",
      t.neighbours.caption,
      ...facts.neighbours.map(
        ({ municipality, swv, regions }) =>
          `- ${called(municipality, locale)}: ${called(swv, locale)}, ${regions.map((region) => called(region, locale)).join(", ")}`,
      ),
    );
  lines.push(
    "",
    t.take.sources,
    ...sourceLines(borders, locale).map((line) => `- ${line}`),
    "",
    t.text.at(url),
    "",
  );
  return lines.join("\n");
}

/** What the page is called: the question, with the place it is about. */
export function pageTitle({ subject }: TableFacts, locale: Locale): string {
  const t = words[locale].page;
  const name = subjectName(subject, locale);
  if (subject.kind === "swv") return t.titleOfSwv(name);
  return subject.kind === "spot" && subject.school ? t.titleOfSchool(name) : t.titleOf(name);
}

/** Each source once, with the day from which its lists hold. */
export const sourceLines = ({ editions }: Borders, locale: Locale): readonly string[] => [
  ...new Set(
    [...editions.values()].map(({ source, validFrom }) =>
      words[locale].take.sourceFrom(source, plainDay(validFrom, locale)),
    ),
  ),
];
