import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { can } from "../policy.ts";
import { door } from "../queries/room.ts";
import { writerFor } from "../queries/writer.ts";
import { post, postThanks, thread } from "../schema.ts";
import { stillOpen } from "./still-open.ts";

/** Thanks someone for a post, or takes that back. One per person, however often they press. */
export async function thank(
  act: Act,
  slug: string,
  postId: string,
  thankful: boolean,
): Promise<{ readonly threadId: string; readonly number: number; readonly lastNumber: number }> {
  const { group, me, closed } = await door(act, slug);
  const [found] = isId(postId)
    ? await act.tx
        .select({
          threadId: post.threadId,
          number: post.number,
          lastNumber: thread.lastNumber,
          authorId: writerFor(me.id),
          removedAt: post.removedAt,
          hiddenAt: post.hiddenAt,
        })
        .from(post)
        .innerJoin(thread, eq(thread.id, post.threadId))
        .where(and(eq(post.id, postId), eq(post.groupId, group.id)))
    : [];
  if (!found) throw notFound();
  stillOpen({ closed });
  authorise(can.thank(me, found, closed));
  if (thankful) {
    await act.tx
      .insert(postThanks)
      .values({ postId, personId: me.id, groupId: group.id, since: act.now })
      .onConflictDoNothing();
  } else {
    await act.tx.delete(postThanks).where(and(eq(postThanks.postId, postId), eq(postThanks.personId, me.id)));
  }
  await act.record(thankful ? "conversation/thanked" : "conversation/thanks-taken-back", { id: postId });
  return found;
}
