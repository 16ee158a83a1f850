import { Temporal } from "temporal-polyfill";

export const monthNames =
  "jan(?:uar[iy])?|febr?(?:uar[iy])?|maart|march|mrt|mar|april|apr|mei|may|jun[ie]?|jul[iy]?|aug(?:ust(?:us)?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?";

export const weekdayNames =
  "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun";

const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** 1 for January; `name` is one that `monthNames` matches. */
export function monthOf(name: string): number {
  const short = name.toLowerCase().slice(0, 3);
  const dutch = { maa: "mrt", mar: "mrt", may: "mei", oct: "okt" }[short] ?? short;
  return months.indexOf(dutch) + 1;
}

/** 1 for Monday; `name` is one that `weekdayNames` matches. */
export function weekdayOf(name: string): number {
  const short = name.toLowerCase();
  const english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(short.slice(0, 3));
  if (english >= 0) return english + 1;
  return ["ma", "di", "wo", "do", "vr", "za", "zo"].indexOf(short.slice(0, 2)) + 1;
}

/** The ISO date, or null when the calendar has no such day. */
export function isoOf(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function weekdayAt(iso: string): number {
  return Temporal.PlainDate.from(iso).dayOfWeek;
}

export function plusDays(iso: string, days: number): string {
  return Temporal.PlainDate.from(iso).add({ days }).toString();
}

/** Days from one ISO date to another; negative when the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

/** The two days around a day that does not exist: the last of its month and the first of the next. */
export function daysAround(year: number, month: number): readonly [string, string] {
  const first = Temporal.PlainYearMonth.from({ year, month }).toPlainDate({ day: 1 });
  const next = first.add({ months: 1 });
  return [next.subtract({ days: 1 }).toString(), next.toString()];
}
