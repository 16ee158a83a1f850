import { DomainError } from "#platform/errors";

/** The issue has gone out, or is planned: its page says how it stands. */
export const notNow = (): DomainError => new DomainError("newsletter/not-now", 409);

/** Another editor kept other words since this one began; these are not kept. */
export const overtaken = (): DomainError => new DomainError("newsletter/overtaken", 409);

/** A subject and at least one item are needed before an issue can go out. */
export const notComplete = (): DomainError => new DomainError("newsletter/not-complete", 409);
