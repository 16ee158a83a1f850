import { DomainError } from "#platform/errors";

/** Every "no" of this module; the words are in the messages under `problems`. */
export const passkeyRefused = (): DomainError => new DomainError("people/passkey-refused", 422);
export const tooManyPasskeys = (most: number): DomainError =>
  new DomainError("people/too-many-passkeys", 409, { most });
export const emailTaken = (): DomainError => new DomainError("people/email-taken", 409);
export const lastAdministrator = (): DomainError => new DomainError("people/last-administrator", 409);
export const proveAgainFirst = (): DomainError => new DomainError("people/prove-again", 403);
export const draftTooLong = (most: number): DomainError =>
  new DomainError("people/draft-too-long", 422, { most });
