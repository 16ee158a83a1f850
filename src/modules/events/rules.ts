import { Temporal } from "temporal-polyfill";

/** How the dates of a series follow from the first one: a helper, never what is kept. A series is a set of explicit dates. */
export const rules = ["weekly", "fortnightly", "nth", "last"] as const;
export type Rule = (typeof rules)[number];

/** "The fourth Friday": which one in its month, from 1, and the ISO weekday. */
export interface Place {
  readonly nth: number;
  readonly weekday: number;
}

export function placeOf(day: string): Place {
  const date = Temporal.PlainDate.from(day);
  return { nth: Math.ceil(date.day / 7), weekday: date.dayOfWeek };
}

/**
 * The days that a rule gives after the first one.
 *
 * @param first ISO 8601; it need not fit the rule itself, only its weekday counts
 * @param count how many, the first left out
 */
export function daysBy(rule: Rule, first: string, count: number): readonly string[] {
  const date = Temporal.PlainDate.from(first);
  return Array.from({ length: count }, (_, i) => {
    if (rule === "weekly") return date.add({ weeks: i + 1 }).toString();
    if (rule === "fortnightly") return date.add({ weeks: 2 * (i + 1) }).toString();
    return inMonth(rule, placeOf(first), date.toPlainYearMonth().add({ months: i + 1 })).toString();
  });
}

/**
 * What the rule gives where a series has this day, or null when the day fits: "the last Friday of the month" gives 30 March 2018 where
 * someone planned 23 March.
 */
export function wouldBe(rule: Rule, first: string, day: string): string | null {
  const date = Temporal.PlainDate.from(day);
  const expected =
    rule === "weekly" || rule === "fortnightly"
      ? nearestStep(first, date, rule === "weekly" ? 7 : 14)
      : inMonth(rule, placeOf(first), date.toPlainYearMonth());
  return expected.equals(date) ? null : expected.toString();
}

function nearestStep(first: string, date: Temporal.PlainDate, step: number): Temporal.PlainDate {
  const start = Temporal.PlainDate.from(first);
  const away = start.until(date, { largestUnit: "days" }).days;
  return start.add({ days: Math.round(away / step) * step });
}

/** A fifth weekday that a month does not have is its last one. */
function inMonth(
  rule: "nth" | "last",
  { nth, weekday }: Place,
  month: Temporal.PlainYearMonth,
): Temporal.PlainDate {
  const begin = month.toPlainDate({ day: 1 });
  const firstOne = begin.add({ days: (weekday - begin.dayOfWeek + 7) % 7 });
  const most = Math.floor((month.daysInMonth - firstOne.day) / 7);
  return firstOne.add({ weeks: rule === "last" ? most : Math.min(nth - 1, most) });
}
