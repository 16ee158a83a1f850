import { and, eq, gt, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { postRemoved } from "../errors.ts";
import { removeFiles } from "../jobs.ts";
import { can } from "../policy.ts";
import { door } from "../queries/room.ts";
import { writerFor, writtenBy } from "../queries/writer.ts";
import { attachment, hiddenWords, poll, post, postThanks, postVersion, thread } from "../schema.ts";
import { settleReports } from "./report-post.ts";

/**
 * Removes a post with its earlier versions, thanks and files. Where others went on from it a trace stays, so that their words still make
 * sense; what nobody followed goes without a trace. Whoever facilitates leaves a trace always, with the reason.
 *
 * @returns the thread, or null when that is gone too
 */
export async function removePost(
  act: Act,
  slug: string,
  postId: string,
  reason: string,
): Promise<string | null> {
  const { group, me } = await door(act, slug);
  const [found] = isId(postId)
    ? await act.tx
        .select({ ...columns, authorId: writerFor(me.id) })
        .from(post)
        .where(and(eq(post.id, postId), eq(post.groupId, group.id)))
    : [];
  if (!found) throw notFound();
  if (found.removedAt) throw postRemoved();
  authorise(can.remove(me, found));
  const by = can.mustSayWhy(me, found) ? "facilitator" : "author";
  return act.asSystem("remove a post", (house) =>
    takeAway(house, found, by, by === "facilitator" ? reason : ""),
  );
}

/** Removes what someone wrote themselves, also in a group they are not in any more: it stays theirs. */
export async function removeOwnPost(act: Act, postId: string): Promise<void> {
  const writer = act.actor.kind === "person" ? act.actor.id : null;
  if (!writer || !isId(postId)) throw notFound();
  await act.asSystem("let someone remove what they wrote", async (house) => {
    const [found] = await house.tx
      .select(columns)
      .from(post)
      .where(and(eq(post.id, postId), writtenBy(writer)));
    if (!found || found.removedAt) throw notFound();
    await takeAway(house, found, "author", "");
  });
}

const columns = {
  id: post.id,
  threadId: post.threadId,
  number: post.number,
  removedAt: post.removedAt,
  hiddenAt: post.hiddenAt,
};

interface Found {
  readonly id: string;
  readonly threadId: string;
  readonly number: number;
}

async function takeAway(
  house: Act,
  { id, threadId, number }: Found,
  by: "author" | "facilitator",
  reason: string,
): Promise<string | null> {
  // Whoever replies at this moment waits for the thread, or we for them; whoever changes the post, or removes it too, for the post.
  await house.tx.select({ id: thread.id }).from(thread).where(eq(thread.id, threadId)).for("update");
  const [held] = await house.tx
    .select({ removedAt: post.removedAt, hiddenAt: post.hiddenAt })
    .from(post)
    .where(eq(post.id, id))
    .for("update");
  if (!held || held.removedAt) throw postRemoved();
  const files = await house.tx
    .delete(attachment)
    .where(eq(attachment.postId, id))
    .returning({ storedAs: attachment.storedAs });
  if (files.length > 0) await house.later(removeFiles, { names: files.map(({ storedAs }) => storedAs) });
  await house.tx.delete(postVersion).where(eq(postVersion.postId, id));
  await house.tx.delete(postThanks).where(eq(postThanks.postId, id));
  await house.tx.delete(hiddenWords).where(eq(hiddenWords.postId, id));
  // What there was to choose, and what was chosen, goes with the words above it.
  if (number === 0) await house.tx.delete(poll).where(eq(poll.threadId, threadId));
  await settleReports(house, id, null);

  const followed = await isFollowed(house, threadId, number);
  const leavesTrace = followed || by === "facilitator";
  if (leavesTrace) {
    await house.tx
      .update(post)
      .set({
        title: "",
        text: "",
        editedAt: null,
        hiddenAt: null,
        removedAt: house.now,
        removedBy: by,
        removalReason: reason,
      })
      .where(eq(post.id, id));
  } else if (number === 0) {
    await house.tx.delete(thread).where(eq(thread.id, threadId));
  } else {
    await house.tx.delete(post).where(eq(post.id, id));
  }
  // A hidden reply was counted out when it was hidden.
  if (number > 0 && !held.hiddenAt)
    await house.tx
      .update(thread)
      .set({ replies: sql`${thread.replies} - 1`, answer: sql`nullif(${thread.answer}, ${number})` })
      .where(eq(thread.id, threadId));
  await house.record("conversation/post-removed", { id });
  return number === 0 && !leavesTrace ? null : threadId;
}

async function isFollowed(house: Act, threadId: string, number: number): Promise<boolean> {
  const [next] = await house.tx
    .select({ id: post.id })
    .from(post)
    .where(and(eq(post.threadId, threadId), gt(post.number, number)))
    .limit(1);
  return next !== undefined;
}
