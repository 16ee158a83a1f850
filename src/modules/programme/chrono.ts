import {
  Chrono,
  type ParsedResult,
  type Parser,
  type ParsingContext,
  type ParsingResult,
  type Refiner,
} from "chrono-node";
import { configuration as english } from "chrono-node/en";
import { createConfiguration as dutch } from "chrono-node/nl";
import { monthNames, monthOf } from "./calendar.ts";
import { type ClockRange, clockPattern, readClock } from "./clock.ts";

/** Finds the days and times that are written in a sentence; `clocks` says what each time means. */
export function parseSentence(sentence: string): readonly ParsedResult[] {
  return reader.parse(sentence, reference);
}

/** The time that a result stands for, or undefined when the result is a day. */
export function clockOf(result: ParsedResult): ClockRange | undefined {
  return clocks.get(result);
}

/** Only certain days and months are kept, so this is never used to fill something in. */
const reference = new Date(Date.UTC(2000, 0, 1, 12));

const clocks = new WeakMap<ParsedResult, ClockRange>();

const clockParser: Parser = {
  pattern: () => clockPattern,
  extract(context: ParsingContext, match: RegExpMatchArray) {
    const at = match.index ?? 0;
    const range = readClock(match.groups ?? {}, context.text.slice(Math.max(0, at - 24), at));
    if (!range) return null;
    const whole = match[0];
    // "9.30 uur en 12 ..." was one time: the rest of the match belongs to something else.
    const text =
      range.end === null && match.groups?.sep ? whole.slice(0, whole.indexOf(match.groups.sep)) : whole;
    const result = context.createParsingResult(at, text, {
      hour: range.start.hour,
      minute: range.start.minute,
    });
    clocks.set(result, range);
    return result;
  },
};

/** "1e maart", "3de mei" and days beyond 31, which chrono leaves alone. */
const writtenDayParser: Parser = {
  pattern: () =>
    new RegExp(
      `(?<![\\d.,:/])(\\d{1,2}) ?(?:e|de|ste|st|nd|rd|th)? (${monthNames})\\.?(?: (\\d{4})(?!\\d))?(?!\\p{L})`,
      "iu",
    ),
  extract(context: ParsingContext, match: RegExpMatchArray) {
    const month = monthOf(match[2]!);
    const year = match[3] === undefined ? {} : { year: Number(match[3]) };
    return context.createParsingResult(match.index ?? 0, match[0], { day: Number(match[1]), month, ...year });
  },
};

/** Of what chrono finds, keeps times from our own parser and days that are written out; "maart" or "morgen" is no programme. */
const keepWrittenDays: Refiner = {
  refine: (_context, results) => results.filter((result) => clocks.has(result) || isWrittenDay(result)),
};

function isWrittenDay({ start, text }: ParsedResult): boolean {
  if (!start.isCertain("day") || !start.isCertain("month")) return false;
  if (start.tags().has("result/relativeDate")) return false;
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(text)) return true;
  if (/^\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})$/.test(text)) return true;
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) return true;
  if (/^\d{1,2}/.test(text)) return /\p{L}/u.test(text);
  return /^\p{Lu}/u.test(text) && /\d, ?\d{4}$/.test(text);
}

/** "16 september 13.00 uur" and "1 maart 90 minuten" carry no year: two digits behind a month stay what they are. */
const dropShortYears: Refiner = {
  refine(_context, results) {
    for (const result of results) {
      const short = clocks.has(result) ? null : /(?<=\p{L}\.?)[ ,/-]*\d{2}$/u.exec(result.text);
      if (!short) continue;
      result.text = result.text.slice(0, short.index);
      result.start.delete("year");
      result.end?.delete("year");
    }
    return results;
  },
};

/** The longest reading of the same words wins, and a time never takes words from a date. */
const dropOverlaps: Refiner = {
  refine(_context, results) {
    const kept: ParsingResult[] = [];
    const weight = (result: ParsingResult): number => result.text.trim().length;
    for (const result of results) {
      const last = kept.at(-1);
      if (!last || result.index >= last.index + last.text.length) kept.push(result);
      else if (weight(result) > weight(last)) kept[kept.length - 1] = result;
    }
    return kept;
  },
};

const reader = new Chrono({
  parsers: [
    ...dutch(true).parsers,
    ...english.createConfiguration(true, true).parsers,
    writtenDayParser,
    clockParser,
  ],
  refiners: [keepWrittenDays, dropShortYears, dropOverlaps],
});
