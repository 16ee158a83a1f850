import { Temporal } from "temporal-polyfill";
import type { SchoolHoliday } from "./schema.ts";

/** On which days nobody answers. */
export type DayOff = (day: Temporal.PlainDate) => boolean;

/** The day so many working days after another, which does not count itself. */
export function workingDaysAfter(day: Temporal.PlainDate, count: number, off: DayOff): Temporal.PlainDate {
  let [on, left] = [day, count];
  while (left > 0) {
    on = on.add({ days: 1 });
    if (on.dayOfWeek <= 5 && !off(on)) left--;
  }
  return on;
}

/** How many working days there are after `from`, up to and including `to`; negative when `to` has passed. */
export function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate, off: DayOff): number {
  if (Temporal.PlainDate.compare(to, from) < 0) return -workingDaysBetween(to, from, off);
  let [on, count] = [from, 0];
  while (Temporal.PlainDate.compare(on, to) < 0) {
    on = on.add({ days: 1 });
    if (on.dayOfWeek <= 5 && !off(on)) count++;
  }
  return count;
}

/**
 * Whether the law makes a day a holiday (Algemene termijnenwet, art. 3: the recognised holidays, Liberation Day, and Good Friday beside them)
 * or a school holiday of the region lies on it.
 */
export async function daysOff(holidays: readonly SchoolHoliday[], years: readonly number[]): Promise<DayOff> {
  const recognised = new Set((await Promise.all(years.map(recognisedIn))).flat());
  return (day) => {
    const iso = day.toString();
    return recognised.has(iso) || holidays.some(({ firstDay, lastDay }) => firstDay <= iso && iso <= lastDay);
  };
}

/** The recognised holidays of a year, as ISO days. The library calls Good Friday and Liberation Day days off for schools. */
async function recognisedIn(year: number): Promise<readonly string[]> {
  let known = byYear.get(year);
  if (!known) {
    // It knows the whole world, and takes a moment to read it: only when a term is counted.
    const { default: Holidays } = await import("date-holidays");
    known = new Holidays("NL")
      .getHolidays(year, "nl")
      .filter(({ type }) => type === "public" || type === "school")
      .map(({ date }) => date.slice(0, 10));
    byYear.set(year, known);
  }
  return known;
}

const byYear = new Map<number, readonly string[]>();
