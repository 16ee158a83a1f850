import { DomainError } from "#platform/errors";

/** It is not complete, or something in it could tell of a child: the page where one checks it says what. */
export const notReady = (): DomainError => new DomainError("library/not-ready", 409);

/** Someone else is looking at it now, or it was taken back. */
export const notNow = (): DomainError => new DomainError("library/not-now", 409);

/** Nobody knows where they are from, so nobody can say that they look from elsewhere. */
export const regionFirst = (): DomainError => new DomainError("library/region-first", 409);
