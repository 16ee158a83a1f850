import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { post, type ThreadKind, thread } from "../schema.ts";
import { writtenBy } from "./writer.ts";

/** So long the same words from the same hand are a form that was sent again: with the back button a form has another key. */
const stillTheSameForm = 10 * 60_000;

/** The thread this person began in the group a moment ago with these very words, or null. */
export async function sameThread(
  act: Act,
  groupId: string,
  words: {
    readonly authorId: string;
    readonly kind: ThreadKind;
    readonly title: string;
    readonly text: string;
  },
): Promise<string | null> {
  const [found] = await act.tx
    .select({ id: thread.id })
    .from(post)
    .innerJoin(thread, eq(thread.id, post.threadId))
    .where(
      and(
        justPlaced(act, words),
        eq(post.groupId, groupId),
        eq(post.number, 0),
        eq(post.title, words.title),
        eq(thread.kind, words.kind),
      ),
    )
    .orderBy(desc(post.placedAt))
    .limit(1);
  return found?.id ?? null;
}

/** The number of the last post in a thread when this person placed it a moment ago with these very words, else null. */
export async function sameReply(
  act: Act,
  threadId: string,
  words: { readonly authorId: string; readonly text: string },
): Promise<number | null> {
  const [found] = await act.tx
    .select({ number: post.number })
    .from(post)
    .innerJoin(thread, and(eq(thread.id, post.threadId), eq(thread.lastNumber, post.number)))
    .where(and(justPlaced(act, words), eq(post.threadId, threadId), gt(post.number, 0)));
  return found?.number ?? null;
}

const justPlaced = (act: Act, { authorId, text }: { readonly authorId: string; readonly text: string }) =>
  and(
    writtenBy(authorId),
    eq(post.text, text),
    isNull(post.removedAt),
    gt(post.placedAt, new Date(act.now.getTime() - stillTheSameForm)),
  );
