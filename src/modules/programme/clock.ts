/**
 * How Dutch and English programmes write times. Chrono's own Dutch time parser stops at "13.00 uur tot 15.30 uur",
 * reads any lone number as an hour and does not know "half vier", so times have a parser of their own.
 */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Written so short that morning or afternoon is open: "1 uur", not "01.00". */
  readonly bare: boolean;
}

export interface ClockRange {
  readonly start: Clock;
  readonly end: Clock | null;
  /** The way of writing, to compare with others: "9.30-12.00" and "09:30 tot 12:00 uur" are two. */
  readonly notation: string;
  /** An early hour without "'s middags" or "pm": could be twelve hours later. */
  readonly unclear: boolean;
}

const time =
  "(?:(?:half|kwart over|kwart voor) )?\\d{1,2}(?:[.:]\\d{2}(?!\\d)| ?(?:uur|u|h) ?\\d{2}(?!\\d))?" +
  "(?: ?(?:uur|u|h|am|pm)(?![\\p{L}\\d])| ?[ap]\\.m\\.)?";
const part = "'s (?:ochtends|morgens|middags|namiddags|avonds)|in de (?:ochtend|middag|avond)";

/** Finds a range or a single time; spaces are single and dashes plain by the time this looks. */
export const clockPattern = new RegExp(
  "(?<![\\d.,:/€$'-]|€ )" +
    `(?:(?<part>${part}) )?` +
    `(?:(?<lead>van|vanaf|tussen|om|from|between|at) )?(?:(?<part2>${part}) )?` +
    `(?<from>${time})` +
    `(?:(?<sep> ?- ?| ?\\| ?| (?:uur )?(?:tot en met|tot|t\\/m|en|and|to|until|till) (?:ongeveer |ca\\. |om )?)` +
    `(?:(?:${part}) )?(?<to>${time}))?` +
    `(?: (?<after>${part}))?` +
    "(?![\\d]|[.:,/-]\\d|%)",
  "iu",
);

/** Reads what `clockPattern` found; null when it is a number of another kind. `before` is the text it follows. */
export function readClock(
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
): ClockRange | null {
  const { from, to, sep, lead } = groups;
  if (from === undefined) return null;
  const dayPart = groups.part ?? groups.part2 ?? groups.after ?? null;
  const joined = sep === undefined ? null : sep.trim().toLowerCase();
  if ((joined === "en" || joined === "and") && !/^(?:tussen|between)$/i.test(lead ?? "")) {
    return single(from, dayPart, lead);
  }
  if (to === undefined || joined === null) return single(from, dayPart, lead);
  if (joined === "|" && !(sure(from) && sure(to))) return null;
  if (!sure(from) && !sure(to) && dayPart === null) return null;
  if (!sure(from) && /(?:\p{L}{3,}|nr\.?|#) ?$/u.test(before) && lead === undefined && !sure(to)) return null;
  if (!sure(from) && countedWord.test(before)) return null;
  const start = clock(from, dayPart, /[ap]\.?m/i.test(from) ? null : meridiem(to));
  const end = clock(to, dayPart, null);
  if (!start || !end) return null;
  const early = start.bare && start.hour < 7 && dayPart === null && !/[ap]\.?m/i.test(from + to);
  return {
    start: early ? start : settled(start, end, from, to),
    end,
    notation: notationOf(from, joined, to),
    unclear: early,
  };
}

export function hhmm({ hour, minute }: Clock): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

export function minutes({ hour, minute }: Clock): number {
  return hour * 60 + minute;
}

/** A word whose number is no day and no hour: "bijeenkomst 1", "groep 7 en 8". */
export const countedWord =
  /(?<!\p{L})(?:bijeenkomst(?:en)?|sessies?|thema'?s?|groep(?:en)?|dag|week|les|module|deel|stap|ronde|sessions?|meetings?|themes?|day|part|group|step|nr\.?) $/iu;

function single(from: string, dayPart: string | null, lead: string | undefined): ClockRange | null {
  // A lone "13.30" may be a price or a version; "13:30", "13.30 uur" and "om 13.30" are times.
  if (!/:\d{2}|uur|\d ?[uh](?!\p{L})|[ap]\.?m/iu.test(from) && !(lead && sure(from))) return null;
  // "1 uur" without a word before it is how long something takes.
  if (/^\d{1,2} ?uur$/i.test(from) && !lead && dayPart === null) return null;
  const start = clock(from, dayPart, null);
  if (!start) return null;
  return {
    start,
    end: null,
    notation: notationOf(from, "", ""),
    unclear: start.bare && start.hour < 7 && dayPart === null,
  };
}

/** Only a number with minutes, "uur", "half" or "pm" is surely a time. */
function sure(text: string): boolean {
  return /[.:]\d{2}|uur|\d ?[uh](?!\p{L})|half|kwart|[ap]\.?m/iu.test(text);
}

function meridiem(text: string): "am" | "pm" | null {
  const found = /([ap])\.?m/i.exec(text);
  return found ? (found[1]!.toLowerCase() === "a" ? "am" : "pm") : null;
}

function clock(text: string, dayPart: string | null, borrowed: "am" | "pm" | null): Clock | null {
  const numbers = text.match(/\d+/g);
  if (!numbers) return null;
  let hour = Number(numbers[0]);
  let minute = Number(numbers[1] ?? 0);
  if (/^half/i.test(text)) [hour, minute] = [hour - 1, 30];
  else if (/^kwart over/i.test(text)) minute = 15;
  else if (/^kwart voor/i.test(text)) [hour, minute] = [hour - 1, 45];
  const half = meridiem(text);
  if (half === "am" && hour === 12) hour = 0;
  const later = half === "pm" || (half === null && dayPart !== null && /middag|avond/i.test(dayPart));
  if (later && hour < 12 && !/^0/.test(numbers[0]!)) hour += 12;
  else if (half === null && borrowed === "pm" && hour < 12 && hour <= 7) hour += 12;
  if (hour < 0 || hour > 23 || minute > 59) return null;
  return { hour, minute, bare: !/^0|[.:]\d{2}/.test(text) && half === null && dayPart === null };
}

/** "10 tot 2 uur pm" and "11 - 1 pm" borrow their half of the day from the end; no start may come out after its end. */
function settled(start: Clock, end: Clock, from: string, to: string): Clock {
  const borrowed = meridiem(from) === null && meridiem(to) === "pm";
  return borrowed && minutes(start) > minutes(end) && start.hour >= 12
    ? { ...start, hour: start.hour - 12 }
    : start;
}

function notationOf(from: string, sep: string, to: string): string {
  const shape = (text: string): string => {
    const mark = /[.:]/.exec(text)?.[0] ?? (/\d ?(?:uur|u|h) ?\d/i.test(text) ? "u" : "");
    const unit = /[ap]\.?m/i.test(text) ? "m" : /(?:uur|u|h)$/i.test(text.trim()) ? "uur" : "";
    return mark + unit;
  };
  return `${shape(from)} ${sep} ${shape(to)}`;
}
