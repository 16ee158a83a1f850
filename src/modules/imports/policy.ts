import type { Actor } from "#platform/acts";

export const can = {
  /** Hand in official files, see what they would change, and take them over. */
  import: (actor: Actor): boolean => actor.kind === "person" && actor.grants.has("administrator"),
};
