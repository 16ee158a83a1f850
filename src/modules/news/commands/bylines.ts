import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId, slugOf, underFreeSlug } from "#platform/ids";
import { editorsOnly } from "../queries/desk.ts";
import { byline } from "../schema.ts";

/** Who speaks, as readers see them. */
export interface BylineWish {
  readonly name: string;
  readonly role: string;
  /** What they have to do with the matter: “nauw betrokken bij de werkagenda”. */
  readonly interest: string;
  readonly about: string;
}

/** Adds someone who speaks. Returns their id. */
export async function addByline(act: Act, wish: BylineWish): Promise<string> {
  editorsOnly(act);
  const made = await act.asSystem("add who speaks", (house) =>
    underFreeSlug(slugOf(wish.name), async (slug) => {
      const [row] = await house.tx
        .insert(byline)
        .values({ slug, ...wish })
        .onConflictDoNothing()
        .returning({ id: byline.id });
      return row;
    }),
  );
  await act.record("news/byline-added", { id: made.id });
  return made.id;
}

/** Says anew who they are; the pages of what they wrote show it at once. */
export async function changeByline(act: Act, id: string, wish: BylineWish): Promise<void> {
  editorsOnly(act);
  if (!isId(id)) throw notFound();
  const changed = await act.asSystem("change who speaks", (house) =>
    house.tx.update(byline).set(wish).where(eq(byline.id, id)).returning({ id: byline.id }),
  );
  if (changed.length === 0) throw notFound();
  await act.record("news/byline-changed", { id });
}
