import { DomainError } from "#platform/errors";

/** A meeting cannot end before it has begun. */
export const endsBeforeStart = (): DomainError => new DomainError("events/ends-before-start", 422);

/** Its words name another day or time than its date: until someone has said what is right it is not shown. */
export const saysOtherwise = (): DomainError => new DomainError("events/says-otherwise", 409);

/** What is over can no longer be joined or left. */
export const isOver = (): DomainError => new DomainError("events/is-over", 409);

/** It does not take place: nobody can come, and it cannot be changed. */
export const isCancelled = (): DomainError => new DomainError("events/is-cancelled", 409);
