import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";

/** For whoever is no editor the desk of the newsletter does not exist. */
export function editorsOnly({ actor }: Pick<Act, "actor">): void {
  if (!mayEdit({ actor })) throw notFound();
}

/** Make issues and send them. */
export const mayEdit = ({ actor }: Pick<Act, "actor">): boolean =>
  actor.kind === "person" && (actor.grants.has("editor") || actor.grants.has("administrator"));
