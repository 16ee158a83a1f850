import { Temporal } from "temporal-polyfill";
import { isoOf } from "./calendar.ts";
import { readFacts } from "./facts.ts";
import { addMentions, mergeLists } from "./lists.ts";
import { notesOf } from "./notes.ts";
import type { ProgrammeReading } from "./reading.ts";
import { select } from "./selection.ts";
import { settle } from "./settle.ts";
import { type Slot, scan } from "./slots.ts";
import { linesOf } from "./text.ts";
import { readThemes } from "./themes.ts";
import { identified, meetingCount, overlaps } from "./whole.ts";
import { slotEvidence, withYear, yearOfProgramme } from "./years.ts";

/**
 * Reads a programme that was published elsewhere, and proposes a learning community with its meetings.
 *
 * Whatever the text says in two ways comes back as a conflict with both readings and the lines that support them;
 * nothing is chosen. Any text is read, also an empty one, in time that grows with its length.
 * `today` decides only whether a year has passed, and which years to offer when the text names none.
 */
export function readProgramme(
  text: string,
  { today }: { readonly today: Temporal.PlainDate | string },
): ProgrammeReading {
  const now = Temporal.PlainDate.from(today);
  const { lines, shortened } = linesOf(text);
  const found = scan(lines);
  const chosen = select(lines, found.slots, now.toString());
  const meant = [...chosen.runs.flat(), ...chosen.mentions];
  const year = yearOfProgramme(lines, meant, chosen.page);
  const dated = (slot: Slot) => withYear(slot, year, now.year);

  const drafts = mergeLists(chosen.runs.map((run) => run.map(dated)));
  const unused = addMentions(drafts, chosen.mentions.map(dated));
  const settled = drafts.map((draft, index) => settle(draft, index, found.everyTime));
  const facts = readFacts(lines, found.slots);
  const { themes, conflicts: aboutThemes } = readThemes(lines);
  const meetings = settled.map(({ meeting }, index) => ({
    ...meeting,
    place: meeting.place ?? placeBeside(drafts[index]!.slots, facts.placeOfRow) ?? null,
  }));
  const leftOut = [
    ...chosen.leftOut,
    ...unused.map((slot) => ({
      slot,
      reason: slot.about ? ("not-in-programme" as const) : ("no-sign-of-meeting" as const),
    })),
  ];
  const page = chosen.page;
  const pageIso = page && isoOf(page.date.year!, page.date.month, page.date.day);
  return {
    title: facts.title,
    year: drafts[0] && year ? Math.min(...drafts[0].slots.map((slot) => slot.year)) : (year?.year ?? null),
    yearEvidence: year?.evidence ?? [],
    pageDate: page && pageIso ? { date: pageIso, evidence: slotEvidence(page) } : null,
    description: facts.description,
    audience: facts.audience,
    place: facts.place,
    costs: facts.costs,
    themes,
    meetings: meetings.map((meeting) => ({ ...meeting, place: meeting.place ?? facts.place?.text ?? null })),
    conflicts: identified([
      ...settled.flatMap(({ conflicts }) => conflicts),
      ...overlaps(meetings),
      ...meetingCount(lines, meetings),
      ...aboutThemes,
      ...facts.conflicts,
    ]),
    notes: notesOf({
      drafts,
      settled,
      found,
      leftOut,
      year,
      now,
      shortened,
      lines: lines.at(-1)?.number ?? 0,
      dated,
    }),
  };
}

function placeBeside(
  slots: readonly Slot[],
  placeOfRow: ReadonlyMap<number, { readonly text: string }>,
): string | undefined {
  return slots.map((slot) => placeOfRow.get(slot.row)?.text).find((place) => place !== undefined);
}
