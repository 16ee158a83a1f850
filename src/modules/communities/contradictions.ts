import { Temporal } from "temporal-polyfill";
import { daysNamedIn, type NamedDay } from "#modules/programme";
import { dayAndTime } from "#platform/locale";

/** A text of the community that names another day or another time than the meeting it is about. */
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
const near = 7;

/**
 * Lays what free texts say beside the one place where each date is kept. Nothing is changed: people may mean another day, but they should
 * know that their readers see two.
 */
export function contradictionsIn(
  texts: readonly string[],
  meetings: readonly Times[],
): readonly Contradiction[] {
  return texts.flatMap((text) => daysNamedIn(text).flatMap((named) => contradiction(named, meetings) ?? []));
}

function contradiction(named: NamedDay, meetings: readonly Times[]): Contradiction | null {
  const near = nearest(named, meetings);
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
): { readonly saysDay: string; readonly meeting: Times } | null {
  let best: { saysDay: string; meeting: Times; away: number } | null = null;
  for (const meeting of meetings) {
    const kept = Temporal.PlainDate.from(dayAndTime(meeting.startsAt).day);
    const said = existing(year ?? kept.year, month, day);
    const away = said ? Math.abs(said.until(kept).days) : Number.POSITIVE_INFINITY;
    if (said && away <= near && away < (best?.away ?? Number.POSITIVE_INFINITY))
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
