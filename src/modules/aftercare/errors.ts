import { DomainError } from "#platform/errors";

/** A meeting is rounded off when it is over. */
export const notOverYet = (): DomainError => new DomainError("aftercare/not-over-yet", 409);

/** No longer, not yet, or not for who was not there. */
export const notForThem = (): DomainError => new DomainError("aftercare/not-for-them", 409);

/** Someone was first, or the group is closed. */
export const notToPlace = (): DomainError => new DomainError("aftercare/not-to-place", 409);
