import { Temporal } from "temporal-polyfill";
import { daysNamedIn, type NamedDay } from "#modules/programme";
import { dayAndTime } from "#platform/locale";

/** A text that names another day or another time than the meeting it is about. */
export interface Contradiction {
  /** What the text says: the words around it. */
  readonly excerpt: string;
  /** ISO 8601. */
  readonly saysDay: string;
  /** "10:00-12:00", when it is the times that differ. */
  readonly saysTimes: string | null;
  readonly meeting: Times;
}

interface Times {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** So many days beside a meeting a date is more likely a mistake than something else. */
const nearby = 7;
/** The words of one event are about that event: a day of the same year that is not its own is asked about, however far away. */
const anywhere = 366;

/**
 * Lays what free texts say beside the one place where each date is kept. Nothing is changed: people may mean another day, but they should
 * know that their readers see two.
 */
export function contradictionsIn(
  texts: readonly string[],
  meetings: readonly Times[],
  within = nearby,
): readonly Contradiction[] {
  return texts.flatMap((text) =>
    daysNamedIn(text).flatMap((named) => contradiction(named, meetings, within) ?? []),
  );
}

/**
 * What the words of an event say of another day or time than it has, without what its organiser called right.
 *
 * @param series the event and the others of its series: each of their days may be named
 * @param settled keys that were called right, see contradictionKey
 */
export const unsettled = (
  texts: readonly string[],
  series: readonly Times[],
  settled: readonly string[],
): readonly Contradiction[] =>
  contradictionsIn(texts, series, anywhere).filter((each) => !settled.includes(contradictionKey(each)));

/** Names a contradiction for as long as the text and the date both stay what they are. */
export const contradictionKey = ({ saysDay, saysTimes, meeting }: Contradiction): string =>
  [saysDay, saysTimes ?? "", meeting.startsAt.toISOString(), meeting.endsAt.toISOString()].join(" ");

function contradiction(named: NamedDay, meetings: readonly Times[], within: number): Contradiction | null {
  const near = nearest(named, meetings, within);
  if (!near) return null;
  const { saysDay, meeting } = near;
  const { day, time: starts } = dayAndTime(meeting.startsAt);
  const ends = dayAndTime(meeting.endsAt).time;
  const { excerpt } = named.evidence;
  if (saysDay !== day) return { excerpt, saysDay, saysTimes: null, meeting };
  if (named.start === null || (named.start === starts && (named.end === null || named.end === ends)))
    return null;
  const saysTimes = named.end === null ? named.start : `${named.start}-${named.end}`;
  return { excerpt, saysDay, saysTimes, meeting };
}

function nearest(
  { day, month, year }: NamedDay,
  meetings: readonly Times[],
  within: number,
): { readonly saysDay: string; readonly meeting: Times } | null {
  let best: { saysDay: string; meeting: Times; away: number } | null = null;
  for (const meeting of meetings) {
    const kept = Temporal.PlainDate.from(dayAndTime(meeting.startsAt).day);
    const said = existing(year ?? kept.year, month, day);
    const away = said ? Math.abs(said.until(kept).days) : Number.POSITIVE_INFINITY;
    if (said && away <= within && away < (best?.away ?? Number.POSITIVE_INFINITY))
      best = { saysDay: said.toString(), meeting, away };
  }
  return best;
}

function existing(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
}
