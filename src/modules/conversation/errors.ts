import { DomainError } from "#platform/errors";

/** The year of this group is over: what was said can be read, nothing can be added or changed. */
export const conversationClosed = (): DomainError => new DomainError("conversation/closed", 409);

/** The whole conversation is handed out when the year is over, not before. */
export const notYetOver = (): DomainError => new DomainError("conversation/not-yet-over", 409);

/** The post was removed in the meantime. */
export const postRemoved = (): DomainError => new DomainError("conversation/post-removed", 409);

/** Nobody decides on their own request: showing a name takes two people. */
export const needsSomeoneElse = (): DomainError => new DomainError("conversation/needs-someone-else", 403);

/** There is no second person who could decide. */
export const nobodyElseDecides = (): DomainError => new DomainError("conversation/nobody-else-decides", 409);

/** Someone else was first: the request was decided, or another one waits. */
export const decidedAlready = (): DomainError => new DomainError("conversation/decided-already", 409);

/** This was asked under a name. */
export const notMasked = (): DomainError => new DomainError("conversation/not-masked", 409);

/** It was settled or closed in the meantime: nobody chooses any more. */
export const pollOver = (): DomainError => new DomainError("conversation/poll-over", 409);

/** A reply helps with a question; an experience has no answer, and a question does not answer itself. */
export const noAnswerTo = (): DomainError => new DomainError("conversation/no-answer", 409);

/** Whoever facilitates hid the post in the meantime: nothing is done with it until it stands again. */
export const postHidden = (): DomainError => new DomainError("conversation/post-hidden", 409);

/** Nobody adds to this one conversation any more; the group goes on. */
export const threadClosed = (): DomainError => new DomainError("conversation/thread-closed", 409);

/** Others wrote in it for the people of this group: their words do not go to another one. */
export const othersWrote = (): DomainError => new DomainError("conversation/others-wrote", 409);

/** One's own words are removed or changed, not reported or hidden. */
export const ownWords = (): DomainError => new DomainError("conversation/own-words", 409);
