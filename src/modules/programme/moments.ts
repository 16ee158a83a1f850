import type { ParsedResult } from "chrono-node";
import { monthNames, weekdayNames, weekdayOf } from "./calendar.ts";
import { clockOf, parseSentence } from "./chrono.ts";
import { type ClockRange, countedWord } from "./clock.ts";

/** A day as it is written: the year may be left open, and the day may not exist. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

export interface DateMention extends WrittenDay {
  readonly kind: "date";
  readonly at: number;
  readonly length: number;
  /** ISO weekday that stands with the date, 1 for Monday. */
  readonly weekday: number | null;
  /** Last day of "13 t/m 14 mei". */
  readonly through: WrittenDay | null;
  /** The other day of "22 of 23 maart": the writer left it open. */
  readonly orElse: WrittenDay | null;
}

export interface TimeMention {
  readonly kind: "time";
  readonly at: number;
  readonly length: number;
  readonly range: ClockRange;
}

export type Moment = DateMention | TimeMention;

/** All dates and times in one sentence, in the order in which they stand there. */
export function momentsIn(sentence: string): readonly Moment[] {
  if (!mayHoldMoment.test(sentence)) return [];
  const moments: Moment[] = [];
  for (const result of parseSentence(sentence)) {
    const range = clockOf(result);
    if (range) moments.push({ kind: "time", at: result.index, length: result.text.length, range });
    else for (const date of datesOf(sentence, result)) addDate(moments, sentence, date);
  }
  return withSharedYears(moments);
}

/** Most sentences hold no date: this spares them the parsers. */
const mayHoldMoment = new RegExp(
  `\\d ?[.:/-] ?\\d|\\d ?(?:uur|u|h|am|pm)(?!\\p{L})|half \\d|\\d.{0,30}(?<!\\p{L})(?:${monthNames})|(?<!\\p{L})(?:${monthNames}) \\d`,
  "iu",
);

/** One result of chrono can be several days: "13, 14 en 15 mei". The last one is where chrono looked. */
function datesOf(sentence: string, result: ParsedResult): readonly DateMention[] {
  const base = withoutGuesses(sentence, result);
  const days: { day: number; at: number }[] = [];
  let through: DateMention["through"] = null;
  let orElse: DateMention["orElse"] = null;
  let from = base.at;
  let { day } = base;
  if (base.firstDay !== null) {
    through = { day, month: base.month, year: base.year };
    day = base.firstDay;
  } else {
    for (let steps = 0; steps < 31; steps++) {
      const before = dayBefore.exec(sentence.slice(Math.max(0, from - 40), from));
      if (!before || (steps === 0 && before[2] === ",")) break;
      const at = from - before[0].length;
      if (Number(before[1]) > 31 || countedWord.test(sentence.slice(Math.max(0, at - 24), at))) break;
      const sign = before[2]!.toLowerCase();
      if (/^(?:of|or)$/.test(sign)) orElse = { day: Number(before[1]), month: base.month, year: base.year };
      else if (/^(?:t\/m|tot en met|-|\/)$/.test(sign)) {
        if (steps > 0 || Number(before[1]) >= day) break;
        through = { day, month: base.month, year: base.year };
        day = Number(before[1]);
      } else days.unshift({ day: Number(before[1]), at });
      from = at;
      if (through || orElse) break;
    }
  }
  const last: DateMention = {
    kind: "date",
    day,
    month: base.month,
    year: base.year,
    at: days.length > 0 ? base.at : from,
    length: base.at + base.length - (days.length > 0 ? base.at : from),
    weekday: weekdayBeside(sentence, days.length > 0 || orElse ? base.at : from, base.at + base.length),
    through,
    orElse,
  };
  const others = days.map(
    ({ day: earlier, at }): DateMention => ({
      ...last,
      day: earlier,
      at,
      length: String(earlier).length,
      weekday: weekdayBeside(sentence, at, at),
      through: null,
      orElse: null,
    }),
  );
  return [...others, last];
}

const dayBefore = new RegExp(
  `(?<![\\d.:,/-])(\\d{1,2})(?:e|ste|de)? ?(t\\/m|tot en met|-|en|and|&|,|\\/|of|or)(?: (?:${weekdayNames}))? ?$`,
  "iu",
);

/** Takes back what chrono filled in where the text leaves it open: "1 3 februari" is no range, "1 maart 90 minuten" no 1990. */
function withoutGuesses(
  sentence: string,
  result: ParsedResult,
): { day: number; month: number; year: number | null; firstDay: number | null; at: number; length: number } {
  const { start, end } = result;
  let at = result.index;
  let text = result.text;
  let day = start.get("day") ?? 0;
  let firstDay: number | null = null;
  if (end) {
    const second = /^\d{1,2}(?:e|ste|de|st|nd|rd|th)?( ?(?:-|tot|until|through|till|to)? ?)/i.exec(text);
    const label = countedWord.test(sentence.slice(Math.max(0, at - 24), at));
    const last = end.get("day") ?? day;
    if (second && second[1]!.trim() !== "" && !label && last > day) firstDay = day;
    else if (second) {
      at += second[0].length;
      text = text.slice(second[0].length);
    }
    day = last;
  }
  let year =
    /\d{4}|^\d{1,2}([-/.])\d{1,2}\1\d{2}$/.test(text) && start.isCertain("year") ? start.get("year") : null;
  const short =
    year === null ? /^ ?'(\d{2})(?!\d)/.exec(sentence.slice(at + text.length, at + text.length + 5)) : null;
  if (short) {
    year = 2000 + Number(short[1]);
    text += short[0];
  }
  return { day, month: start.get("month") ?? 0, year, firstDay, at, length: text.length };
}

const weekdayBefore = new RegExp(`(?<!\\p{L})(${weekdayNames})[.,]? ?(?:de )?$`, "iu");
const weekdayAfter = new RegExp(`^,? ?\\(?(${weekdayNames})\\)?(?!\\p{L})`, "iu");

function weekdayBeside(sentence: string, from: number, to: number): number | null {
  const before = weekdayBefore.exec(sentence.slice(Math.max(0, from - 18), from));
  if (before) return weekdayOf(before[1]!);
  const after = to > from ? weekdayAfter.exec(sentence.slice(to, to + 14)) : null;
  // "3 mei do 12" is not a Thursday: behind a date only a whole word or a word in brackets counts.
  return after && (after[1]!.length > 3 || after[0].includes("(")) ? weekdayOf(after[1]!) : null;
}

/** "13 mei t/m 2 juni" and "31 mei of 1 juni" are two results of chrono and one thing to us. */
function addDate(moments: Moment[], sentence: string, date: DateMention): void {
  const last = moments.at(-1);
  const between = last?.kind === "date" ? sentence.slice(last.at + last.length, date.at) : "";
  const joint = new RegExp(
    `^ ?(t\\/m|tot en met|tot|through|until|of|or)(?: (?:${weekdayNames}))? $`,
    "i",
  ).exec(between);
  if (last?.kind === "date" && joint && !last.through && !last.orElse && !date.through && !date.orElse) {
    const other: WrittenDay = { day: date.day, month: date.month, year: date.year };
    const year = last.year ?? date.year;
    const length = date.at + date.length - last.at;
    moments[moments.length - 1] = /^(?:of|or)$/i.test(joint[1]!)
      ? { ...last, year, length, orElse: other }
      : { ...last, year, length, through: other };
  } else moments.push(date);
}

/** In "20 mei, 30 juni en 16 september 2027" the year is said once, at the end. */
function withSharedYears(moments: readonly Moment[]): readonly Moment[] {
  let year: number | null = null;
  return moments
    .toReversed()
    .map((moment) => {
      if (moment.kind === "time") return moment;
      year = moment.year ?? year;
      const share = (day: WrittenDay | null): WrittenDay | null => day && { ...day, year: day.year ?? year };
      return { ...moment, year, through: share(moment.through), orElse: share(moment.orElse) };
    })
    .toReversed();
}
