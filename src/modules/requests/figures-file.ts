import { kindWords } from "#modules/people";
import { supportSubjects } from "#modules/specialists";
import { available, dayParts } from "#modules/support";
import type { Locale } from "#platform/locale";
import type { Rows } from "#platform/sheets";
import { words } from "./messages.ts";
import type { Figures } from "./queries/figures.ts";
import { hows } from "./schema.ts";

/** The figures as rows: of what, of which, which measure, how much. */
export function figureRows({ regions, subjects, topics, hows: told }: Figures, locale: Locale): Rows {
  const t = words[locale].figures;
  const row = (of: string, which: string, measure: string, value: string | number) => [
    ...[of, which, measure],
    String(value),
  ];
  return [
    [...t.head],
    ...regions.flatMap((each) =>
      (
        [
          [t.granted, each.granted],
          [t.used, each.used],
          [t.reserved, each.reserved],
          [t.unspent, available(each)],
        ] as const
      ).map(([measure, units]) =>
        row(t.region, `${each.region} ${each.year}`, measure, dayParts(units, locale)),
      ),
    ),
    ...subjects.flatMap((each) =>
      (
        [
          [t.requests, each.requests],
          [t.running, each.running],
          [t.closed, each.closed],
        ] as const
      ).map(([measure, value]) => row(t.subject, subjectWords(each.subject, locale), measure, value)),
    ),
    ...topics.flatMap((each) =>
      (
        [
          [t.asked, each.asked],
          [t.open, each.open],
          [t.late, each.late],
          [t.days, daysWords(each.days, locale)],
          [t.helped, each.helped],
          [t.themes, each.themes],
        ] as const
      ).map(([measure, value]) =>
        row(t.topic, locale === "nl" ? each.titleNl : each.titleEn, measure, value),
      ),
    ),
    ...hows.map((how) => row(t.later, words[locale].how.hows[how], t.answers, told[how])),
  ];
}

/** A subject in words; what stands in no list is "something else". */
export const subjectWords = (subject: string, locale: Locale): string =>
  subject === "other" ? words[locale].draft.other : kindWords(supportSubjects, subject, locale);

/** "2,5", or "" as long as nothing was answered. */
export const daysWords = (days: number | null, locale: Locale): string =>
  days === null ? "" : days.toLocaleString(locale === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 1 });
