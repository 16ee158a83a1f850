import { Temporal } from "temporal-polyfill";
import type { Doubt } from "./agenda-reading.ts";
import type { DateMention } from "./moments.ts";

const weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

/** The ISO weekday of "iedere laatste vrijdag van de maand", or null. */
export function lastWeekdayRule(text: string): number | null {
  const found = new RegExp(`laatste (${weekdays.join("|")}) van (?:de|elke|iedere) maand`, "i").exec(text);
  return found ? weekdays.indexOf(found[1]!.toLowerCase()) + 1 : null;
}

interface Day {
  /** Null as long as it is in doubt. */
  readonly day: string | null;
  readonly doubts: readonly Doubt[];
}

/** The day of an event, from every place where it is written. */
export function dayOf(dates: readonly DateMention[], today: string, rule: number | null): Day {
  const written = [...new Set(dates.map(({ day, month }) => `${day}-${month}`))];
  const [first] = dates;
  if (!first) return { day: null, doubts: [{ kind: "no-day" }] };
  const years = [...new Set(dates.flatMap(({ year }) => year ?? []))];
  if (written.length > 1 || years.length > 1 || dates.some(({ orElse }) => orElse))
    return { day: null, doubts: [{ kind: "days-differ", written: dates.map(inFull) }] };
  const said = { ...first, year: years[0] ?? null };
  const weekday = dates.find((each) => each.weekday !== null)?.weekday ?? null;
  const found = said.year === null ? guessable(said, weekday, today) : certain(said, weekday);
  if (found.day === null || rule === null) return found;
  const expected = lastOfMonth(found.day, rule);
  return expected === found.day
    ? found
    : { ...found, doubts: [...found.doubts, { kind: "rule-differs", day: found.day, expected }] };
}

function certain(said: DateMention, weekday: number | null): Day {
  const date = existing(said, said.year ?? 0);
  if (!date) return { day: null, doubts: [{ kind: "day-does-not-exist", written: [inFull(said)] }] };
  const day = date.toString();
  if (weekday !== null && weekday !== date.dayOfWeek)
    return { day: null, doubts: [{ kind: "weekday-differs", day, weekday }] };
  return { day, doubts: [] };
}

/** Without a year: last year, this year and the next are offered; a leap day in the years that have one. */
function guessable(said: DateMention, weekday: number | null, today: string): Day {
  const { year } = Temporal.PlainDate.from(today);
  const near = existing(said, 2024)?.toString().endsWith("02-29") ? 4 : 1;
  const possible = Array.from({ length: 2 * near + 1 }, (_, i) => existing(said, year - near + i)).filter(
    (date) => date !== null,
  );
  if (possible.length === 0)
    return { day: null, doubts: [{ kind: "day-does-not-exist", written: [inFull(said)] }] };
  const fitting = possible.filter((date) => date.dayOfWeek === weekday);
  if (weekday !== null && fitting.length === 1) {
    const day = fitting[0]!.toString();
    return { day, doubts: [{ kind: "year-by-weekday", day }] };
  }
  const days = (fitting.length > 0 ? fitting : possible).map(String);
  return { day: null, doubts: [{ kind: "year-open", days, weekday }] };
}

function existing({ day, month }: DateMention, year: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
}

function lastOfMonth(day: string, weekday: number): string {
  const date = Temporal.PlainDate.from(day);
  const end = date.with({ day: date.daysInMonth });
  return end.subtract({ days: (end.dayOfWeek - weekday + 7) % 7 }).toString();
}

const inFull = ({ day, month, year }: DateMention): string => [day, month, year].filter(Boolean).join("-");
