import type { Act } from "#platform/acts";
import { signInFirst } from "#platform/errors";

/** The id of the person who is acting; for pages behind the members' door. */
export function me({ actor }: Pick<Act, "actor">): string {
  if (actor.kind !== "person") throw signInFirst();
  return actor.id;
}
