import { eq } from "drizzle-orm";
import { nameSeries } from "#modules/events";
import type { Act } from "#platform/acts";
import { cannotBeMissed } from "../errors.ts";
import { communityPaths } from "../paths.ts";
import type { CommunityWords } from "../proposal.ts";
import { changeableCommunity, managedCommunity } from "../queries/managed.ts";
import { community } from "../schema.ts";

/** Rewrites what a community says of itself. Its address stays: people have it in their mail. */
export async function changeCommunity(act: Act, slug: string, words: CommunityWords): Promise<void> {
  const before = await changeableCommunity(act, slug);
  await act.tx.update(community).set(words).where(eq(community.id, before.id));
  if (before.state === "open" && before.title !== words.title)
    await nameSeries(act, before.id, { title: words.title, path: communityPaths.community(slug) });
  await act.record("communities/changed", before);
}

/** Throws a draft away, with all that hangs on it. What was published once stays. */
export async function removeDraft(act: Act, slug: string): Promise<void> {
  const draft = await managedCommunity(act, slug);
  if (draft.state !== "draft") throw cannotBeMissed("community");
  await act.asSystem("throw away a draft for its organiser", (house) =>
    house.tx.delete(community).where(eq(community.id, draft.id)),
  );
  await act.record("communities/draft-removed", draft);
}
