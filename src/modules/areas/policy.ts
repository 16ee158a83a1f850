import type { Actor } from "#platform/acts";

export const can = {
  /** Make a support region or a network: for everyone with an account. */
  make: (actor: Actor): boolean => actor.kind === "person",
  /** Change it, end it, or share it with others: for who made it. */
  change: ({ isMine }: { readonly isMine: boolean }): boolean => isMine,
};
