import type { ClockRange } from "./clock.ts";
import { type DateMention, momentsIn } from "./moments.ts";
import type { Line } from "./text.ts";

/** The part of a pasted agenda that is about one event. */
export interface Block {
  readonly title: string;
  readonly description: string;
  readonly lines: readonly Line[];
  /** The days it could be about: its own, or those of the heading above all of them. */
  readonly dates: readonly DateMention[];
  readonly times: readonly ClockRange[];
}

interface Anchor {
  readonly row: number;
  /** A card begins with its day; else the time stands in the labels at the end. */
  readonly card: boolean;
  readonly from: number;
}

/**
 * Cuts an agenda in events. Each has its times on a short line of their own: in the labels below its text ("Tijdstip: 11.00 – 14.00 uur"), or
 * at the head of a card, beside or below its day.
 */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const anchors = anchorsIn(lines);
  if (anchors.length === 0) return withoutTimes(lines);
  const heading = lines.slice(0, anchors[0]?.card ? 0 : titleRow(lines, anchors[0]!.row, 0));
  let start = 0;
  return anchors.map((anchor, i) => {
    const next = anchors[i + 1];
    const end = anchor.card
      ? next?.card
        ? next.from
        : lines.length
      : endOfLabels(lines, anchor.row, next?.row);
    const from = anchor.card ? anchor.from : titleRow(lines, anchor.row, start);
    start = end;
    const own = lines.slice(from, end);
    const title = anchor.card
      ? (lines.slice(anchor.row + 1, end).find(isTitle)?.shown ?? "")
      : lines[from]!.shown;
    const times = timesIn(lines[anchor.row]!);
    const near = anchor.card ? lines.slice(anchor.from, anchor.row + 1) : own.filter(isShort);
    const dates = near.flatMap(datesIn);
    return {
      title: isTitle(lines[from]!) || anchor.card ? title : "",
      description: descriptionOf(own, title),
      lines: own,
      dates: dates.length > 0 ? dates : heading.filter(isShort).flatMap(datesIn),
      times,
    };
  });
}

/** A text with a day and no times at all tells of one event. */
function withoutTimes(lines: readonly Line[]): readonly Block[] {
  const dates = lines.filter(isShort).flatMap(datesIn);
  const title = lines.find(isTitle)?.shown ?? "";
  if (dates.length === 0 || title === "") return [];
  return [{ title, description: descriptionOf(lines, title), lines, dates, times: [] }];
}

function anchorsIn(lines: readonly Line[]): readonly Anchor[] {
  return lines.flatMap((line, row) => {
    if (!isShort(line) || timesIn(line).length === 0) return [];
    const above = [row, row - 1, row - 2].find((each) => each >= 0 && datesIn(lines[each]!).length > 0);
    const card = above !== undefined && !/^tijd/i.test(line.plain);
    return [{ row, card, from: card ? above : row }];
  });
}

const datesIn = (line: Line): readonly DateMention[] =>
  momentsIn(line.plain.slice(0, 400)).filter((moment) => moment.kind === "date");

/** Only a time with an end, or behind a label, is the time of an event. */
const timesIn = (line: Line): readonly ClockRange[] =>
  momentsIn(line.plain.slice(0, 400)).flatMap((moment) =>
    moment.kind === "time" && (moment.range.end || /^tijd/i.test(line.plain)) ? [moment.range] : [],
  );

const isShort = ({ plain }: Line): boolean => plain !== "" && plain.length <= 120;

const label =
  /^(?:organisat|locatie|plaats|adres|waar|wanneer|datum|tijd|kosten|prijs|voor wie|doelgroep|max|inschrijv|aanmeld|bron)\p{L}*(?: \p{L}+){0,3} ?:/iu;

/** A short line that is no sentence, no label and no day. */
const isTitle = (line: Line): boolean =>
  isShort(line) &&
  /\p{L}{3}/u.test(line.plain) &&
  !/[.:;]$/.test(line.plain) &&
  !label.test(line.plain) &&
  timesIn(line).length === 0;

/** The last title above the labels with the times, at or after `least`. */
function titleRow(lines: readonly Line[], row: number, least: number): number {
  for (let i = row - 1; i >= least; i--) if (isTitle(lines[i]!) && !isValue(lines, i)) return i;
  return least;
}

/** What stands below a bare label ("Organisatie:") is its value. */
const isValue = (lines: readonly Line[], row: number): boolean =>
  /^[\p{L} ]{2,40}:$/u.test(lines[row - 1]?.plain ?? "");

/** The labels around the times: up to the first empty line or sentence below them. */
function endOfLabels(lines: readonly Line[], row: number, next = lines.length): number {
  let end = row + 1;
  while (end < next && /^[\p{L} .]{2,40}:/u.test(lines[end]!.plain)) end++;
  return end;
}

const descriptionOf = (lines: readonly Line[], title: string): string =>
  lines
    .filter(({ shown, plain }) => shown !== title && plain.length > 40 && !label.test(plain))
    .map(({ shown }) => shown)
    .join("\n");
