import { DomainError } from "#platform/errors";

/** It was taken over or stopped in the meantime. */
export const importSettled = (): DomainError => new DomainError("imports/settled", 409);
