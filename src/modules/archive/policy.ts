import type { Actor } from "#platform/acts";
import type { ArchiveImport } from "./schema.ts";

export const can = {
  /** Hand in what another site published, see what would come, and choose. */
  bring: (actor: Actor): boolean =>
    actor.kind === "person" && (actor.grants.has("editor") || actor.grants.has("administrator")),
  /** Four eyes: what becomes public is let in by someone who did not choose it, nor hand it in. */
  approve: (actor: Actor, { askedBy, handedBy }: Pick<ArchiveImport, "askedBy" | "handedBy">): boolean =>
    can.bring(actor) && actor.kind === "person" && askedBy !== actor.id && handedBy !== actor.id,
};
