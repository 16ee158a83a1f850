import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { noAnswerTo } from "../errors.ts";
import { can } from "../policy.ts";
import { type Door, door } from "../queries/room.ts";
import { writerFor } from "../queries/writer.ts";
import { post, thread } from "../schema.ts";
import { stillOpen } from "./still-open.ts";

/** Marks the one reply that helped; marking another one moves the mark. */
export async function markAnswer(act: Act, slug: string, threadId: string, postId: string): Promise<void> {
  const inside = await door(act, slug);
  await mayMark(act, inside, threadId);
  const [reply] = isId(postId)
    ? await act.tx
        .select({ number: post.number })
        .from(post)
        .where(
          and(
            eq(post.id, postId),
            eq(post.threadId, threadId),
            isNull(post.removedAt),
            isNull(post.hiddenAt),
          ),
        )
    : [];
  if (!reply) throw notFound();
  if (reply.number === 0) throw noAnswerTo();
  await write(act, threadId, reply.number);
}

/** Takes the mark away: it did not help after all. */
export async function unmarkAnswer(act: Act, slug: string, threadId: string): Promise<void> {
  const inside = await door(act, slug);
  await mayMark(act, inside, threadId);
  await write(act, threadId, null);
}

async function mayMark(act: Act, { group, me, closed }: Door, threadId: string): Promise<void> {
  const [question] = isId(threadId)
    ? await act.tx
        .select({
          kind: thread.kind,
          authorId: writerFor(me.id),
          removedAt: post.removedAt,
          hiddenAt: post.hiddenAt,
        })
        .from(thread)
        .innerJoin(post, and(eq(post.threadId, thread.id), eq(post.number, 0)))
        .where(and(eq(thread.id, threadId), eq(thread.groupId, group.id)))
    : [];
  if (!question) throw notFound();
  stillOpen({ closed });
  if (question.kind !== "question") throw noAnswerTo();
  authorise(can.markAnswer(me, question, closed));
}

const write = (act: Act, threadId: string, answer: number | null): Promise<void> =>
  act.asSystem("mark the reply that helped", async (house) => {
    await house.tx.update(thread).set({ answer }).where(eq(thread.id, threadId));
    await house.record(answer === null ? "conversation/answer-unmarked" : "conversation/answer-marked", {
      id: threadId,
    });
  });
