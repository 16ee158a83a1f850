import { DomainError } from "#platform/errors";

/** Someone else did something with it meanwhile: the page of the file says how it stands. */
export const notNow = (): DomainError => new DomainError("archive/not-now", 409);

/** Whoever chose what comes cannot be the second pair of eyes. */
export const secondEditorFirst = (): DomainError => new DomainError("archive/second-editor-first", 409);
