import { DomainError } from "#platform/errors";

/** Someone else saved it since it was read. */
export const meanwhile = (): DomainError => new DomainError("requests/meanwhile", 409);

/** More day-parts are planned than were asked for. @param left halves that can still be planned */
export const moreThanAsked = (left: number): DomainError =>
  new DomainError("requests/more-than-asked", 409, { dayParts: Math.max(0, left) / 2 });
