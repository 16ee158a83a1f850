import type { KnownEvent } from "#modules/events";

type Moment = Pick<KnownEvent, "startsAt" | "endsAt" | "cancelledAt" | "draft">;

const hour = 3_600_000;
/** From how long before the beginning people are let in, in hours. */
const opensHours = 12;
/** How long after the end the link for the door still works, in hours; it holds names. */
const linkHours = 24;
/** How long after the end an organiser writes down who was there, in days: what nobody wrote down is closed then by `admission`. */
const mendDays = 14;

/** The moment from which people are let in. */
export const opensAt = ({ startsAt }: Pick<Moment, "startsAt">): Date =>
  new Date(startsAt.getTime() - opensHours * hour);

/** Who may do what at the door. */
export const can = {
  /** Writing down who is there, for whoever organises it. */
  mark: (event: Moment, now: Date): boolean =>
    goesOn(event) && now >= opensAt(event) && now.getTime() < event.endsAt.getTime() + mendDays * 24 * hour,

  /** The list behind the link, without an account. */
  useLink: (event: Moment, now: Date): boolean =>
    goesOn(event) && now.getTime() < event.endsAt.getTime() + linkHours * hour,
};

const goesOn = ({ cancelledAt, draft }: Moment): boolean => cancelledAt === null && !draft;
