import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";

/**
 * Whether people in the Netherlands work on this day: not in a weekend, not on a generally recognised holiday.
 *
 * @param day ISO 8601, as `isoDay` gives it
 */
export const isWorkingDay = (day: string): boolean => works(Temporal.PlainDate.from(day));

/** Days, by ISO 8601, on which some people do not work while others do: the school holidays of their region. */
export type DayOff = (day: string) => boolean;

const nobody: DayOff = () => false;

/**
 * The day on which a term of so many working days ends. The day it begins does not count: asked on Friday, two working days later is
 * Tuesday.
 *
 * @param day ISO 8601, the day it begins
 * @param count 1 or more
 * @param off days that do not count for these people either
 */
export function workingDaysAfter(day: string, count: number, off: DayOff = nobody): string {
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 });
    if (works(date) && !off(date.toString())) left -= 1;
  }
  return date.toString();
}

/** The day so many working days before this one; what was asked on it or earlier has waited that long now. */
export function workingDaysBefore(day: string, count: number): string {
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0; ) {
    if (works(date)) left -= 1;
    date = date.subtract({ days: 1 });
  }
  return date.toString();
}

/** How many working days lie after the first day, up to and with the last; 0 when the last is not later. @param off as above */
export function workingDaysBetween(first: string, last: string, off: DayOff = nobody): number {
  const end = Temporal.PlainDate.from(last);
  let count = 0;
  for (let date = Temporal.PlainDate.from(first); Temporal.PlainDate.compare(date, end) < 0; ) {
    date = date.add({ days: 1 });
    if (works(date) && !off(date.toString())) count += 1;
  }
  return count;
}

const works = (date: Temporal.PlainDate): boolean =>
  date.dayOfWeek < 6 && !holidaysOf(date.year).has(date.toString());

/**
 * Of the days that the library knows: those on which everyone is free, and the two on which schools are (Good Friday and 5 May). Together
 * they are the days of article 3 of the Algemene termijnenwet.
 */
const dutch = new Holidays("NL", { types: ["public", "school"] });
const known = new Map<number, ReadonlySet<string>>();

function holidaysOf(year: number): ReadonlySet<string> {
  const before = known.get(year);
  if (before) return before;
  const holidays = new Set(dutch.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  known.set(year, holidays);
  return holidays;
}
