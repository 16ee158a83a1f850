import { and, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { threadClosed } from "../errors.ts";
import { tellOfNews } from "../jobs.ts";
import { can } from "../policy.ts";
import { door } from "../queries/room.ts";
import { sameReply } from "../queries/same-words.ts";
import { wearsMask } from "../queries/writer.ts";
import { post, thread } from "../schema.ts";
import { attach, type StoredFile } from "./attach.ts";
import { followAsWriter } from "./follow.ts";
import { recordUnder } from "./record-under.ts";
import { stillOpen } from "./still-open.ts";

export interface PlaceReply {
  readonly text: string;
  readonly files: readonly StoredFile[];
}

/**
 * Places a reply at the end of a thread and returns its number. Numbers are handed out on the thread itself, so two people who reply at
 * the same moment come after each other. Whoever asked under a pseudonym answers under it. The same words a moment later are the same reply.
 */
export async function placeReply(
  act: Act,
  slug: string,
  threadId: string,
  wish: PlaceReply,
): Promise<number> {
  const inside = await door(act, slug);
  if (!isId(threadId)) throw notFound();
  stillOpen(inside);
  authorise(can.write(inside.me, inside.closed));

  const groupId = inside.group.id;
  const again =
    wish.files.length === 0 && (await sameReply(act, threadId, { text: wish.text, authorId: inside.me.id }));
  if (again) return again;
  await notClosed(act, threadId);
  const [moved] = await act.tx
    .update(thread)
    .set({
      lastNumber: sql`${thread.lastNumber} + 1`,
      replies: sql`${thread.replies} + 1`,
      activeAt: act.now,
    })
    .where(and(eq(thread.id, threadId), eq(thread.groupId, groupId)))
    .returning({ number: thread.lastNumber });
  if (!moved) throw notFound();
  const { number } = moved;
  const masked = await wearsMask(act, threadId, inside.me.id);
  const authorId = masked ? null : inside.me.id;
  const [placed] = await act.tx
    .insert(post)
    .values({ threadId, groupId, number, text: wish.text, authorId, masked, placedAt: act.now })
    .returning({ id: post.id });
  await attach(act, { postId: placed!.id, groupId }, wish.files);
  await followAsWriter(act, { threadId, groupId, number }, inside.me.id);
  await recordUnder(act, masked, "conversation/replied", { id: placed!.id });
  await act.later(tellOfNews, { threadId, number });
  return number;
}

async function notClosed(act: Act, threadId: string): Promise<void> {
  const [found] = await act.tx
    .select({ closedAt: thread.closedAt })
    .from(thread)
    .where(eq(thread.id, threadId));
  if (found?.closedAt) throw threadClosed();
}
