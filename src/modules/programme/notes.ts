import type { Temporal } from "temporal-polyfill";
import type { Draft } from "./lists.ts";
import type { Evidence, LeftOutReason, Note } from "./reading.ts";
import type { Settled } from "./settle.ts";
import type { Scan, Slot, SlotTime } from "./slots.ts";
import { evidenceOf } from "./text.ts";
import { type DatedSlot, type ProgrammeYear, slotEvidence } from "./years.ts";

interface Read {
  readonly drafts: readonly Draft[];
  readonly settled: readonly Settled[];
  readonly found: Scan;
  readonly leftOut: readonly { readonly slot: Slot; readonly reason: LeftOutReason }[];
  readonly year: ProgrammeYear | null;
  readonly now: Temporal.PlainDate;
  readonly shortened: boolean;
  readonly lines: number;
  readonly dated: (slot: Slot) => DatedSlot;
}

/** What is worth knowing although nothing contradicts it. */
export function notesOf(read: Read): readonly Note[] {
  return [...yearNotes(read), ...timeNotes(read), ...leftOutNotes(read), ...lengthNote(read)];
}

function yearNotes({ drafts, year, now }: Read): Note[] {
  if (!year || drafts.length === 0) return [];
  const slots = drafts.flatMap((draft) => draft.slots);
  const notes: Note[] = [];
  if (slots.some((slot) => slot.yearFrom === "page")) {
    notes.push({ kind: "year-inferred", year: year.year, evidence: year.evidence });
  }
  const latest = Math.max(...slots.map((slot) => slot.year));
  if (latest < now.year) notes.push({ kind: "year-past", year: latest, evidence: year.evidence });
  return notes;
}

function timeNotes({ drafts, settled, found }: Read): Note[] {
  const notes: Note[] = [];
  const ways = new Map<string, Evidence>();
  for (const [meeting, { slots }] of drafts.entries()) {
    const own = slots.flatMap((slot) => slot.times);
    const times: readonly SlotTime[] = own.length > 0 || !found.everyTime ? own : [found.everyTime];
    const { evidence } = settled[meeting]!.meeting;
    if (times.length === 0) notes.push({ kind: "time-missing", meeting, evidence });
    else if (times.every((time) => time.range.end === null))
      notes.push({ kind: "end-time-missing", meeting, evidence });
    for (const time of times) {
      const { notation } = time.range;
      if (!ways.has(notation)) ways.set(notation, evidenceOf(time.line, time.at, time.length));
    }
  }
  if (ways.size > 1) notes.push({ kind: "mixed-time-notation", evidence: [...ways.values()].slice(0, 5) });
  return notes;
}

function leftOutNotes({ leftOut, dated }: Read): Note[] {
  return leftOut
    .toSorted((one, other) => one.slot.row - other.slot.row || one.slot.at - other.slot.at)
    .map(({ slot, reason }) => {
      const { iso, yearFrom } = dated(slot);
      // The year of the programme is not the year of other dates.
      const date = yearFrom === "text" ? iso : null;
      return { kind: "date-left-out", date, reason, evidence: [slotEvidence(slot)] };
    });
}

function lengthNote({ shortened, found, lines }: Read): Note[] {
  if (!shortened && found.stoppedAt === null) return [];
  return [{ kind: "input-shortened", lines: found.stoppedAt ?? lines, evidence: [] }];
}
