import { DomainError } from "#platform/errors";

/** The year of this group is over: what was said can be read, nothing can be added or changed. */
export const conversationClosed = (): DomainError => new DomainError("conversation/closed", 409);

/** The whole conversation is handed out when the year is over, not before. */
export const notYetOver = (): DomainError => new DomainError("conversation/not-yet-over", 409);

/** The post was removed in the meantime. */
export const postRemoved = (): DomainError => new DomainError("conversation/post-removed", 409);

/** A reply helps with a question; an experience has no answer, and a question does not answer itself. */
export const noAnswerTo = (): DomainError => new DomainError("conversation/no-answer", 409);
