import { DomainError } from "#platform/errors";

/** It would break the sum. @param left halves of a day-part that could still be written this way */
export const doesNotFit = (left: number): DomainError =>
  new DomainError("support/does-not-fit", 409, { dayParts: Math.max(0, left) / 2 });

/** A region has one ledger a year. */
export const openedBefore = (): DomainError => new DomainError("support/opened-before", 409);
