import { type Community, isReadOnly } from "#modules/communities";
import type { Enrolment } from "./schema.ts";

type Year = Pick<Community, "state" | "endsOn">;

/** Who may do what with a request to take part. Sentences: `can.ask(community, now)`. */
export const can = {
  /** Anyone may ask for a place in a community that is open, until its last day. */
  ask: (community: Year, now: Date): boolean => community.state === "open" && !isReadOnly(community, now),

  /** People withdraw what they asked for themselves, as long as the year lasts. */
  withdraw: (personId: string, enrolment: Pick<Enrolment, "personId">, community: Year, now: Date): boolean =>
    enrolment.personId === personId && !isReadOnly(community, now),

  /** Only the organisers of a community see who asked for a place, and decide about it. */
  weigh: (organises: boolean): boolean => organises,

  /** They give places as long as the year lasts. */
  place: (organises: boolean, community: Year, now: Date): boolean => organises && can.ask(community, now),

  /** One half of a duo may ask someone else to be the other. */
  invite: (personId: string, enrolment: Pick<Enrolment, "personId" | "state">): boolean =>
    enrolment.personId === personId && enrolment.state === "incomplete",
};
