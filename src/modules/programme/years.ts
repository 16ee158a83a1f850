import { daysAround, isoOf } from "./calendar.ts";
import type { WrittenDay } from "./moments.ts";
import type { Evidence } from "./reading.ts";
import type { Slot } from "./slots.ts";
import { evidenceOf, type Line } from "./text.ts";
import { announcesDates } from "./words.ts";

/** The year that goes with dates that carry none. */
export interface ProgrammeYear {
  readonly year: number;
  /** A school year runs on: dates before August fall in the year after `year`. */
  readonly school: boolean;
  readonly evidence: readonly Evidence[];
}

/** A slot with its year filled in. */
export interface DatedSlot extends Slot {
  readonly year: number;
  readonly yearFrom: "text" | "page" | "unknown";
  /** ISO date, or null when the calendar has no such day. */
  readonly iso: string | null;
  readonly throughIso: string | null;
  readonly orElseIso: string | null;
  /** For putting slots in order, also those that do not exist. */
  readonly order: number;
}

/**
 * Finds the year of the programme: what the dates themselves say, else the nearest heading above them, the title,
 * the date of the page, and last the year that the text mentions most.
 */
export function yearOfProgramme(
  lines: readonly Line[],
  slots: readonly Slot[],
  page: Slot | null,
): ProgrammeYear | null {
  const written = slots.filter((slot) => slot.date.year !== null && slot !== page);
  if (written.length > 0)
    return mostSaid(written.map((slot) => ({ year: slot.date.year!, at: slotEvidence(slot) })));
  const first = slots.find((slot) => slot !== page)?.row ?? lines.length;
  const said = yearsSaid(lines);
  const headings = said.filter(({ line, row }) => row <= first && isHeading(line));
  const announcing = headings.filter(({ line }) => announcesDates.test(line.plain) || line.heading);
  const near = announcing.at(-1) ?? headings.at(-1);
  if (near) return { year: near.year, school: near.school, evidence: [near.at] };
  if (page && page.date.year !== null) {
    return { year: page.date.year, school: false, evidence: [slotEvidence(page)] };
  }
  return said.length > 0 && slots.length > 0 ? mostSaid(said) : null;
}

/** Fills in the year; `fallback` is used, and marked as unknown, when the page gives none. */
export function withYear(slot: Slot, programme: ProgrammeYear | null, fallback: number): DatedSlot {
  const yearFor = (day: WrittenDay): number =>
    day.year ?? (programme ? programme.year + (programme.school && day.month < 8 ? 1 : 0) : fallback);
  const year = yearFor(slot.date);
  const isoFor = (day: WrittenDay | null): string | null => day && isoOf(yearFor(day), day.month, day.day);
  return {
    ...slot,
    year,
    yearFrom: slot.date.year !== null ? "text" : programme ? "page" : "unknown",
    iso: isoFor(slot.date),
    throughIso: isoFor(slot.date.through),
    orElseIso: isoFor(slot.date.orElse),
    order: year * 372 + slot.date.month * 31 + slot.date.day,
  };
}

/** What could be meant by a day that does not exist. */
export function insteadOf(slot: DatedSlot): readonly string[] {
  return daysAround(slot.year, slot.date.month);
}

export function slotEvidence(slot: Slot): Evidence {
  return evidenceOf(slot.line, slot.at, slot.length);
}

interface SaidYear {
  readonly year: number;
  readonly school: boolean;
  readonly line: Line;
  readonly row: number;
  readonly at: Evidence;
}

function yearsSaid(lines: readonly Line[]): readonly SaidYear[] {
  const said: SaidYear[] = [];
  for (const [row, line] of lines.entries()) {
    for (const found of line.plain.matchAll(
      /(?<![\d.,/-])((?:19|20)\d{2})(?: ?[-/] ?((?:20)?\d{2})(?!\d))?(?![\d-])/g,
    )) {
      if (said.length >= 2_000) return said;
      const year = Number(found[1]);
      const school = found[2] !== undefined && Number(found[2]) % 100 === (year + 1) % 100;
      said.push({ year, school, line, row, at: evidenceOf(line, found.index, found[0].length) });
    }
  }
  return said;
}

function isHeading(line: Line): boolean {
  return line.heading || (line.plain.length <= 90 && !/[.!]$/.test(line.plain));
}

function mostSaid(said: readonly { year: number; school?: boolean; at: Evidence }[]): ProgrammeYear {
  const counts = new Map<number, number>();
  for (const { year } of said) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [year] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  const places = said.filter((one) => one.year === year);
  return {
    year,
    school: places.some((one) => one.school === true),
    evidence: places.slice(0, 5).map((one) => one.at),
  };
}
