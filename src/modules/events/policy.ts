import type { Actor } from "#platform/acts";
import type { Meeting } from "./meeting.ts";

/** Where someone stands with a meeting: comes, does not come this time, or has nothing to do with it. */
export type Standing = "confirmed" | "cancelled" | null;

type Moment = Pick<Meeting, "endsAt" | "cancelledAt">;

const stillOn = (meeting: Moment, now: Date): boolean => meeting.cancelledAt === null && now < meeting.endsAt;

const holds = (actor: Actor, ...roles: readonly string[]): boolean =>
  actor.kind === "person" && roles.some((role) => actor.grants.has(role));

export const can = {
  /** Whoever organises for the platform makes events, and then organises those. */
  make: (actor: Actor): boolean => holds(actor, "organiser", "administrator"),
  /** Only its own organisers change an event: a grant for the site opens no event of someone else. */
  manage: (organises: boolean): boolean => organises,
  /** Words, dates and seats of a meeting of a community are for its own pages; its door and what remains of it are not. */
  rewrite: ({ kind }: Pick<Meeting, "kind">): boolean => kind !== "community",
  /** Miss this one meeting. */
  stayAway: (standing: Standing, meeting: Moment, now: Date): boolean =>
    standing === "confirmed" && stillOn(meeting, now),
  /** Come after all; only for who took part in the whole already. */
  comeBack: (standing: Standing, meeting: Moment, now: Date): boolean =>
    standing === "cancelled" && stillOn(meeting, now),
  /** Go in: from a quarter of an hour before it begins until it is over. */
  join: (standing: Standing, meeting: Moment & Pick<Meeting, "startsAt">, now: Date): boolean =>
    standing === "confirmed" &&
    stillOn(meeting, now) &&
    now.getTime() >= meeting.startsAt.getTime() - doorsOpenMinutes * 60_000,
};

/** How long before the beginning the link to an online meeting is shown. */
export const doorsOpenMinutes = 15;
