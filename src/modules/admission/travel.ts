import type { ListedMeeting } from "#modules/events";

type Stop = Pick<ListedMeeting, "title" | "startsAt" | "endsAt" | "place" | "online">;

/** Another seat that leaves too little time to get from one place to the other. */
export interface Warning {
  readonly other: string;
  readonly minutes: number;
}

/** Between two towns by train, door to door; within one town by bicycle. In minutes. */
const betweenTowns = 90;
const withinTown = 30;

/**
 * Warns when someone would have to be at two places with hardly any time in between. We know addresses and no roads, so it is a question
 * to the traveller and never a refusal.
 */
export function tooTight(event: Stop, other: Stop): Warning | null {
  if (!isSomewhere(event) || !isSomewhere(other) || same(event.place, other.place)) return null;
  const [first, second] = event.startsAt <= other.startsAt ? [event, other] : [other, event];
  const minutes = Math.round((second.startsAt.getTime() - first.endsAt.getTime()) / 60_000);
  const needed = same(townOf(event.place), townOf(other.place)) ? withinTown : betweenTowns;
  return minutes >= 0 && minutes < needed ? { other: other.title, minutes } : null;
}

const isSomewhere = ({ place }: Stop): boolean => place !== "";

/** The last part of an address, without a postal code: "Archimedesplantsoen 98, 1098 KB Amsterdam" is in Amsterdam. */
const townOf = (place: string): string =>
  (place.split(",").at(-1) ?? "").replace(/\b\d{4} ?[A-Z]{2}\b/i, "").trim();

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
