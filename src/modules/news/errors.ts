import { DomainError } from "#platform/errors";

/** Someone else did something with it meanwhile: the page of the article says how it stands. */
export const notNow = (): DomainError => new DomainError("news/not-now", 409);

/** Someone kept other words since the second editor opened it: a yes is to what was read. */
export const readAgain = (): DomainError => new DomainError("news/read-again", 409);

/** Something is missing; the page of the article says what. */
export const notComplete = (): DomainError => new DomainError("news/not-complete", 409);

/** Whoever wrote it last cannot be the second pair of eyes. */
export const secondEditorFirst = (): DomainError => new DomainError("news/second-editor-first", 409);
