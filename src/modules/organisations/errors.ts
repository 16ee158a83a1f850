import { DomainError } from "#platform/errors";

/** It was accepted, declined or withdrawn, or its seven days are over. */
export const invitationOver = (): DomainError => new DomainError("organisations/invitation-over", 410);

/** It was granted, refused or withdrawn before. */
export const claimOver = (): DomainError => new DomainError("organisations/claim-over", 409);

/** Who administers it already has nothing to ask for. */
export const administersAlready = (): DomainError =>
  new DomainError("organisations/administers-already", 409);

/** It was merged with another, or has ended: nothing new can begin there. */
export const organisationOver = (): DomainError => new DomainError("organisations/over", 409);

/** Both are the same, or one of them was merged before. */
export const cannotMerge = (): DomainError => new DomainError("organisations/cannot-merge", 409);

/** Another organisation has this number now. */
export const numberTaken = (): DomainError => new DomainError("organisations/number-taken", 409);

/** What successors it has would lead in a circle. */
export const succeedsItself = (): DomainError => new DomainError("organisations/succeeds-itself", 409);

/** Someone added as many areas to their home region as one can. */
export const tooManyAreas = (): DomainError => new DomainError("organisations/too-many-areas", 409);

/** An organisation cannot belong to itself. */
export const belongsToItself = (): DomainError => new DomainError("organisations/belongs-to-itself", 409);
