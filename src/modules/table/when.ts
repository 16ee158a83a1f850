import type { Borders } from "#modules/areas";
import { isoDay } from "#platform/locale";

/** Which borders are asked for: those of a year, or of today. */
export interface When {
  /** As it stands in the address; null for today. */
  readonly year: string | null;
  /** The day whose borders are shown: today, or 1 January of another year. */
  readonly day: string;
}

/** Reads the year in an address. What is no year, and a year that is too far off, is today. */
export function readWhen(year: string | undefined, now: Date): When {
  const today = isoDay(now);
  const thisYear = Number(today.slice(0, 4));
  if (year === undefined || !/^\d{4}$/.test(year)) return { year: null, day: today };
  const wanted = Number(year);
  if (wanted === thisYear || wanted < 1990 || wanted > thisYear + 1) return { year: null, day: today };
  return { year, day: `${year}-01-01` };
}

/** The years one can choose: from the first that any list speaks of to this one, the latest first. */
export function yearsOf(borders: Borders, now: Date): readonly string[] {
  const thisYear = Number(isoDay(now).slice(0, 4));
  const known = [
    ...[...borders.editions.values()].map(({ validFrom }) => validFrom),
    ...borders.successions.map(({ happenedOn }) => happenedOn),
    borders.day,
  ].map((day) => Number(day.slice(0, 4)));
  const first = Math.max(1990, Math.min(thisYear, ...known));
  const last = Math.max(thisYear, Number(borders.day.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
}
