import { DomainError } from "#platform/errors";

/** Registering has not begun. */
export const notOpenYet = (): DomainError => new DomainError("admission/not-open-yet", 409);

/** Registering is over, the event is, or it does not take place. */
export const closed = (): DomainError => new DomainError("admission/closed", 409);

/** All seats are taken and there is no line. */
export const full = (): DomainError => new DomainError("admission/full", 409);

/** One comes only when asked. */
export const byInvitation = (): DomainError => new DomainError("admission/by-invitation", 409);

/** Only members of a group may come. */
export const forMembers = (): DomainError => new DomainError("admission/for-members", 409);

/** They have a seat at the same time already. */
export const clashes = (other: string): DomainError => new DomainError("admission/clashes", 409, { other });

/** What they want to do belongs to a state that has passed. */
export const tooLate = (): DomainError => new DomainError("admission/too-late", 409);

/** More people have a seat than there would be. */
export const fewerThanTaken = (taken: number): DomainError =>
  new DomainError("admission/fewer-than-taken", 409, { taken });

/** No seat is free for this one. */
export const noSeatFor = (): DomainError => new DomainError("admission/no-seat", 409);

/** A duo is two people with a mailbox each. */
export const alone = (): DomainError => new DomainError("admission/alone", 409);

/** An organiser asks more than a form can bear. */
export const tooManyQuestions = (): DomainError => new DomainError("admission/too-many-questions", 409);

/** People have answered this question, or one that follows on it. */
export const questionAnswered = (): DomainError => new DomainError("admission/question-answered", 409);
