import { DomainError } from "#platform/errors";

/** It was accepted, declined or withdrawn, or its seven days are over. */
export const invitationOver = (): DomainError => new DomainError("organisations/invitation-over", 410);
