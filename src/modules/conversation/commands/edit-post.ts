import { and, eq, max } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { postHidden, postRemoved } from "../errors.ts";
import { can } from "../policy.ts";
import { type Door, door } from "../queries/room.ts";
import { writerFor } from "../queries/writer.ts";
import { post, postVersion } from "../schema.ts";
import { recordUnder } from "./record-under.ts";
import { stillOpen } from "./still-open.ts";

export interface EditPost {
  /** Of the post that opens a thread; other posts have none. */
  readonly title: string;
  readonly text: string;
}

/** Changes one's own words. How it was stays readable for the group, so that replies keep making sense. */
export async function editPost(act: Act, slug: string, postId: string, wish: EditPost): Promise<EditedPost> {
  const inside = await door(act, slug);
  await ownPost(act, inside, postId);
  // Held from here: two changes at the same moment come after each other, and none comes after a removal.
  await act.tx.select({ id: post.id }).from(post).where(eq(post.id, postId)).for("update");
  const before = await ownPost(act, inside, postId);
  const title = before.number === 0 ? wish.title : "";
  if (title === before.title && wish.text === before.text) return before;

  const [last] = await act.tx
    .select({ version: max(postVersion.version) })
    .from(postVersion)
    .where(eq(postVersion.postId, postId));
  await act.tx.insert(postVersion).values({
    postId,
    version: (last?.version ?? 0) + 1,
    groupId: inside.group.id,
    title: before.title,
    text: before.text,
    writtenAt: before.editedAt ?? before.placedAt,
  });
  await act.tx.update(post).set({ title, text: wish.text, editedAt: act.now }).where(eq(post.id, postId));
  await recordUnder(act, before.masked, "conversation/post-edited", { id: postId });
  return before;
}

export type EditedPost = Awaited<ReturnType<typeof ownPost>>;

/** A post that whoever acts may change now. */
export async function ownPost(act: Act, { group, me, closed }: Door, postId: string) {
  const [found] = isId(postId)
    ? await act.tx
        .select({
          id: post.id,
          threadId: post.threadId,
          number: post.number,
          title: post.title,
          text: post.text,
          authorId: writerFor(me.id),
          masked: post.masked,
          placedAt: post.placedAt,
          editedAt: post.editedAt,
          removedAt: post.removedAt,
          hiddenAt: post.hiddenAt,
        })
        .from(post)
        .where(and(eq(post.id, postId), eq(post.groupId, group.id)))
    : [];
  if (!found) throw notFound();
  stillOpen({ closed });
  if (found.removedAt) throw postRemoved();
  if (found.hiddenAt) throw postHidden();
  authorise(can.edit(me, found, closed));
  return found;
}
