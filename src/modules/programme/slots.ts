import { type ClockRange, minutes } from "./clock.ts";
import { reasonAgainst } from "./exclusions.ts";
import { type LabelKind, labelOf } from "./labels.ts";
import { type DateMention, type Moment, momentsIn, type TimeMention } from "./moments.ts";
import type { LeftOutReason } from "./reading.ts";
import { remainderOf } from "./remainder.ts";
import { type Line, sentencesOf } from "./text.ts";
import { meetingNumber, meetingWord } from "./words.ts";

/** A date in the text with what stands around it: a meeting perhaps, perhaps not. */
export interface Slot {
  readonly line: Line;
  /** Index of the line among all lines, to tell neighbours. */
  readonly row: number;
  readonly at: number;
  readonly length: number;
  readonly date: DateMention;
  /** Different times beside one date are kept all: they are a contradiction. */
  readonly times: readonly SlotTime[];
  /** Which meeting of the year this is said to be; see `meetingNumber`. */
  readonly number: number | null;
  /** The date stands at the head of its line, as in a list; else it is part of a sentence. */
  readonly head: boolean;
  readonly label: LabelKind | null;
  readonly about: boolean;
  readonly against: LeftOutReason | null;
  readonly title: string | null;
  readonly place: string | null;
  /** How many characters the line has beside the date and its times. */
  readonly spare: number;
}

export interface SlotTime {
  readonly range: ClockRange;
  readonly line: Line;
  readonly at: number;
  readonly length: number;
}

/** No programme has this many dates; the limit keeps hostile input cheap. */
const mostSlots = 500;

export interface Scan {
  readonly slots: readonly Slot[];
  /** "Alle bijeenkomsten zijn van 13.00 tot 15.30 uur". */
  readonly everyTime: SlotTime | null;
  /** Number of the line at which reading stopped because there were too many dates, else null. */
  readonly stoppedAt: number | null;
}

/** Reads the lines from top to bottom and collects every date, with the times that belong to it. */
export function scan(lines: readonly Line[]): Scan {
  const slots: Slot[] = [];
  let everyTime: SlotTime | null = null;
  for (const [row, line] of lines.entries()) {
    for (const sentence of sentencesOf(line)) {
      if (slots.length >= mostSlots) return { slots, everyTime, stoppedAt: line.number };
      const moments = momentsIn(sentence.plain).filter((moment) => !isAside(moment, sentence.plain));
      const dates = moments.filter((moment) => moment.kind === "date");
      const times = moments.filter((moment) => moment.kind === "time");
      if (dates.length > 0) slots.push(...slotsOf(line, row, sentence, moments, dates));
      else if (times.length > 0) {
        const loose = times.map((time) => timeAt(line, sentence.at, time));
        if (everyMeeting.test(sentence.plain)) everyTime ??= loose.find((time) => time.range.end) ?? null;
        else lendTimes(slots, lines, row, loose, sentence.plain);
      }
    }
  }
  return { slots, everyTime, stoppedAt: null };
}

const everyMeeting = /(?<!\p{L})(?:alle|iedere|elke|telkens|steeds|all|every|each)(?!\p{L})/iu;
const aside =
  /(?<!\p{L})(?:inloop|ontvangst|binnenlopen|lunch|pauze|borrel|koffie|napraten|walk-in|doors open|welkom)(?: \p{L}+){0,2}:? ?\(?$/iu;

/** "inloop vanaf 9.00 uur" is not when the meeting starts. */
function isAside(moment: Moment, sentence: string): boolean {
  return moment.kind === "time" && aside.test(sentence.slice(Math.max(0, moment.at - 40), moment.at));
}

function slotsOf(
  line: Line,
  row: number,
  sentence: { readonly plain: string; readonly at: number },
  moments: readonly Moment[],
  dates: readonly DateMention[],
): Slot[] {
  const label = sentence.at === 0 ? (labelOf(line)?.kind ?? null) : null;
  const number = meetingNumber(sentence.plain.slice(0, 200));
  const about = meetingWord.test(sentence.plain);
  const pairs = timesOfDates(moments, dates);
  const remainder = remainderOf(line, sentence, moments);
  return dates.map((date, index) => {
    const head = sentence.at === 0 && isHead(sentence.plain.slice(0, moments[0]!.at), index);
    return {
      line,
      row,
      at: sentence.at + date.at,
      length: date.length,
      date,
      times: pairs[index]!.map((time) => timeAt(line, sentence.at, time)),
      number: index === 0 ? number : null,
      head,
      label,
      about,
      against: reasonAgainst(sentence.plain, date.at),
      title: head && dates.length === 1 ? remainder.title : null,
      place: head || pairs[index]!.length > 0 ? remainder.place : null,
      spare: remainder.length,
    };
  });
}

/** A list names a meeting in a few words before its date; a sentence takes more, or a verb. */
function isHead(before: string, index: number): boolean {
  const words = before.match(/\p{L}+/gu) ?? [];
  return (
    index > 0 || (words.length <= 6 && !/ (?:is|zijn|op|on|plaats) $/i.test(before) && !/[.!?] /.test(before))
  );
}

/** A time belongs to the date before it; a time at the front to the date behind it; one time at the end to all dates. */
function timesOfDates(moments: readonly Moment[], dates: readonly DateMention[]): (readonly TimeMention[])[] {
  const owned = dates.map((): TimeMention[] => []);
  const first = moments[0]?.kind === "time";
  let index = first ? 0 : -1;
  for (const moment of moments) {
    if (moment.kind === "date") {
      if (!first || owned[index]!.length === 0 || moment !== dates[0]) index = dates.indexOf(moment);
    } else owned[Math.max(0, index)]!.push(moment);
  }
  const ranged = owned.map((times) =>
    times.some((time) => time.range.end) ? times.filter((time) => time.range.end) : times,
  );
  const last = ranged.at(-1) ?? [];
  const onlyLast = ranged.slice(0, -1).every((times) => times.length === 0);
  return onlyLast ? ranged.map(() => last) : ranged;
}

function timeAt(line: Line, offset: number, time: TimeMention): SlotTime {
  return { range: time.range, line, at: offset + time.at, length: time.length };
}

/** A line with only a time belongs to the dates just above it that have none. */
function lendTimes(
  slots: Slot[],
  lines: readonly Line[],
  row: number,
  times: readonly SlotTime[],
  sentence: string,
): void {
  const ranged = times.filter((time) => time.range.end);
  const useful = ranged.length > 0 ? ranged : times;
  const short = sentence.length <= 80;
  const last = slots.at(-1);
  if (!last || !short || useful.length !== 1) return;
  const between = lines.slice(last.row + 1, row).filter((line) => line.plain !== "");
  if (between.length > 2 || last.times.length > 0 || last.against !== null) return;
  if (between.some((line) => line.plain.length > 80)) return;
  for (let i = slots.length - 1; i >= 0 && slots[i]!.row === last.row; i--) {
    slots[i] = { ...slots[i]!, times: useful };
  }
}

/** Do two times say the same, as far as both say it? */
export function agree(one: ClockRange, other: ClockRange): boolean {
  if (minutes(one.start) !== minutes(other.start)) return false;
  return !one.end || !other.end || minutes(one.end) === minutes(other.end);
}
