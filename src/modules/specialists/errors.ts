import { DomainError } from "#platform/errors";

/** It was no longer their turn: the term lapsed, or someone else took it. */
export const turnIsOver = (): DomainError => new DomainError("specialists/turn-is-over", 409);
