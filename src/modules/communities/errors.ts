import { DomainError } from "#platform/errors";

/** The year is over: this community can be read, not changed. */
export const communityClosed = () => new DomainError("communities/closed", 409);

/** Nobody comes in before a community has been published. */
export const notOpenYet = () => new DomainError("communities/not-open-yet", 409);

/** Someone has one place in a community, and this person has another one already. */
export const alreadyInAnotherGroup = () => new DomainError("communities/already-in-another-group", 409);

/** Where someone wanted to go there is no place left. */
export const groupFull = () => new DomainError("communities/group-full", 409);

/** Whoever was to be moved is not in the group any more. */
export const notInThisGroup = () => new DomainError("communities/not-in-this-group", 409);

/** From the first meeting on, a move needs a reason that both groups can read. */
export const reasonNeeded = () => new DomainError("communities/reason-needed", 422);

/** What stands in the way of publishing: things said in two ways, and meetings without day or times. */
export const notReady = (conflicts: number, incomplete: number) =>
  new DomainError("communities/not-ready", 409, { conflicts, incomplete });

/** A community needs something to choose and someone to decide: at least one theme, one meeting, one organiser. */
export const cannotBeMissed = (what: "theme" | "meeting" | "organiser" | "facilitator" | "community") =>
  new DomainError("communities/cannot-be-missed", 409, { what });

/** A theme that people have come in for stays. */
export const groupInUse = () => new DomainError("communities/group-in-use", 409);
