import { DomainError } from "#platform/errors";

/** Nobody can sign up: the community is not open yet, or its year is over. */
export const enrolmentClosed = () => new DomainError("enrolment/closed", 409);

/** Whoever was to be placed does not wait (any more): placed by someone else, or withdrawn. */
export const notWaiting = () => new DomainError("enrolment/not-waiting", 409);

/** The theme has no room for whoever was to be placed; a duo needs two places. */
export const noPlaceLeft = (needed: number) => new DomainError("enrolment/no-place-left", 409, { needed });

/** Placing someone before their turn needs a reason. */
export const reasonNeeded = () => new DomainError("enrolment/reason-needed", 422);
