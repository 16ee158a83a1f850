import type { Actor } from "#platform/acts";
import type { Article } from "./schema.ts";

/** From this age on a page says how old it is before anything else, in months. */
export const oldAfterMonths = 24;

const isEditor = (actor: Actor): boolean =>
  actor.kind === "person" && (actor.grants.has("editor") || actor.grants.has("administrator"));

export const can = {
  /** Come to the desk and write there. */
  edit: (actor: Actor): boolean => isEditor(actor),
  /** Four eyes: whoever changed it last is not who says that it may come out. */
  approve: (actor: Actor, { stage, writtenBy }: Pick<Article, "stage" | "writtenBy">): boolean =>
    isEditor(actor) && actor.kind === "person" && stage === "asked" && writtenBy !== actor.id,
};
