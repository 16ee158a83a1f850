import { DomainError } from "#platform/errors";

/** What someone wants to do belongs to a state that has passed. */
export const notNow = (): DomainError => new DomainError("questions/not-now", 409);

/** A question is reopened once. */
export const reopenedBefore = (): DomainError => new DomainError("questions/reopened-before", 409);

/** Somebody else said something while this was being written. */
export const meanwhile = (): DomainError => new DomainError("questions/meanwhile", 409);

/** A topic keeps someone who coordinates it. */
export const lastCoordinator = (): DomainError => new DomainError("questions/last-coordinator", 409);
