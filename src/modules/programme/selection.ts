import type { LeftOutReason } from "./reading.ts";
import type { Slot } from "./slots.ts";
import type { Line } from "./text.ts";
import { announcesDates } from "./words.ts";

/** The dates of a text, sorted by what they are. */
export interface Selection {
  /** Runs of dates that stand together, in the order of the text: each is a list of meetings, or a part of one. */
  readonly runs: readonly (readonly Slot[])[];
  /** Sentences that say on which day one of the meetings is. */
  readonly mentions: readonly Slot[];
  readonly page: Slot | null;
  readonly leftOut: readonly { readonly slot: Slot; readonly reason: LeftOutReason }[];
}

/** Decides which dates are meetings. What is left out keeps its reason, so that nothing disappears in silence. */
export function select(lines: readonly Line[], slots: readonly Slot[], today: string): Selection {
  const leftOut: { slot: Slot; reason: LeftOutReason }[] = [];
  const runs: Slot[][] = [];
  const mentions: Slot[] = [];
  const page = pageDate(lines, slots);
  for (const slot of slots) {
    if (slot === page) continue;
    if (slot.against !== null) leftOut.push({ slot, reason: slot.against });
    else if (!slot.head && slot.times.length === 0) mentions.push(slot);
    else if (!slot.head && slot.number !== null) mentions.push(slot);
    else {
      const last = runs.at(-1);
      if (last && together(lines, last.at(-1)!, slot)) last.push(slot);
      else runs.push([slot]);
    }
  }
  const kept = runs.filter((run) => isMeetings(lines, run));
  const doubtful = runs.filter((run) => !kept.includes(run));
  if (
    kept.length === 0 &&
    mentions.length === 0 &&
    page &&
    (page.date.year ?? 0) >= Number(today.slice(0, 4))
  ) {
    const later = isLater(page, today) ? [page] : [];
    if (later.length > 0)
      return { runs: [later], mentions, page: null, leftOut: [...leftOut, ...unsure(doubtful)] };
  }
  return { runs: kept, mentions, page, leftOut: [...leftOut, ...unsure(doubtful)] };
}

function unsure(runs: readonly (readonly Slot[])[]): { slot: Slot; reason: LeftOutReason }[] {
  return runs.flat().map((slot) => ({ slot, reason: "no-sign-of-meeting" as const }));
}

function isLater({ date }: Slot, today: string): boolean {
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  return (date.year ?? 0) * 372 + date.month * 31 + date.day > year * 372 + month * 31 + day;
}

/** Dates stand together when only their own times and labels stand between them; an empty line parts them. */
function together(lines: readonly Line[], one: Slot, next: Slot): boolean {
  const lent = Math.max(one.row, ...one.times.map((time) => lines.indexOf(time.line, one.row)));
  return next.row - lent <= 1;
}

/** With a time, a number, a label or an announcement above it, a date is a meeting; a bare list must at least look like one. */
function isMeetings(lines: readonly Line[], run: readonly Slot[]): boolean {
  if (run.some((slot) => slot.times.some((time) => time.range.end) || slot.number !== null)) return true;
  if (run.some((slot) => slot.label === "date" || (slot.about && slot.times.length > 0))) return true;
  if (isAnnounced(lines, run[0]!)) return true;
  if (run.length < 2) return false;
  const ascending = run.every((slot, i) => i === 0 || before(run[i - 1]!, slot));
  return ascending && run.every((slot) => slot.spare <= 60);
}

function before(one: Slot, next: Slot): boolean {
  const year = one.date.year !== null && next.date.year !== null ? next.date.year - one.date.year : 0;
  return year * 372 + (next.date.month - one.date.month) * 31 + next.date.day - one.date.day > 0;
}

function isAnnounced(lines: readonly Line[], slot: Slot): boolean {
  for (let row = slot.row - 1, seen = 0; row >= 0 && seen < 1 && row > slot.row - 4; row--) {
    const { plain } = lines[row]!;
    if (plain === "") continue;
    if (plain.length <= 90 && announcesDates.test(plain)) return true;
    seen++;
  }
  return false;
}

/** A line with nothing but a full date, near the top and alone, is when the page was published. */
function pageDate(lines: readonly Line[], slots: readonly Slot[]): Slot | null {
  const first = slots[0];
  if (!first || first.date.year === null) return null;
  const above = lines.slice(0, first.row).filter((line) => line.plain !== "").length;
  if (above > 12) return null;
  if (first.against === "publication") return first;
  const alone =
    first.head &&
    first.times.length === 0 &&
    first.label === null &&
    first.spare === 0 &&
    first.number === null;
  const neighbour = slots[1] !== undefined && slots[1].row - first.row <= 1;
  return alone && !neighbour && !isAnnounced(lines, first) ? first : null;
}
