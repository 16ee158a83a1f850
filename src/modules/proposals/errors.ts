import { DomainError } from "#platform/errors";

/** The meeting has less time left than the session takes. */
export const noTimeLeft = (minutes: number): DomainError =>
  new DomainError("proposals/no-time-left", 409, { minutes });

/** It has a place already, or the meeting is over. */
export const notNow = (): DomainError => new DomainError("proposals/not-now", 409);
