import type { KnownEvent } from "#modules/events";
import type { Admission, Registration } from "./schema.ts";
import { isOpen, type State } from "./states.ts";

type Moment = Pick<KnownEvent, "startsAt" | "endsAt" | "cancelledAt" | "draft" | "kind">;
type Term = Pick<Admission, "opensAt" | "closesAt">;

/** Whether and why one can register now. */
export type Openness = "open" | "soon" | "closed";

/** Registering ends when the event begins, unless its organiser said earlier. */
export function openness(event: Moment, { opensAt, closesAt }: Term, now: Date): Openness {
  if (event.draft || event.cancelledAt || now >= event.startsAt || (closesAt && now >= closesAt))
    return "closed";
  return opensAt && now < opensAt ? "soon" : "open";
}

/** Whether one brings colleagues: only where everyone is let in the same way, whoever they are. */
export const bringsAlong = ({ way }: Pick<Admission, "way">): boolean => way === "open" || way === "line";

/** Half of a duo has said yes, and the other half was asked. */
export const waitsForPartner = ({
  state,
  partnerAskedAt,
}: Pick<Registration, "state" | "partnerAskedAt">): boolean =>
  state === "registered" && partnerAskedAt !== null;

/** Who may do what with a registration. Sentences: `can.change(state, event, now)`. */
export const can = {
  /** People change or cancel their own without a password, until the event is over; who comes with a community does so on its page. */
  change: (state: State, event: Moment, now: Date): boolean =>
    isOpen(state) && event.kind !== "community" && !event.cancelledAt && now < event.endsAt,

  /** An offer, an invitation or a seat that waits for its mailbox is taken before its term and before the event begins. */
  confirm: (state: State, until: Date | null, event: Moment, now: Date): boolean =>
    (state === "invited" || state === "registered") &&
    !event.cancelledAt &&
    now < event.startsAt &&
    until !== null &&
    now < until,

  /** A freed seat is offered as long as somebody could still come. */
  offer: (event: Moment, now: Date): boolean => !event.draft && !event.cancelledAt && now < event.startsAt,
};
