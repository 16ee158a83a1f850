import { DomainError } from "#platform/errors";

/** People are let in from twelve hours before an event until two weeks after it. */
export const doorShut = (): DomainError => new DomainError("attendance/door-shut", 409);
