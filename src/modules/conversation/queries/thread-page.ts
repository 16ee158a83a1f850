import { and, desc, eq, inArray, lt, ne, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { isPollKind } from "../poll.ts";
import { attachment, hiddenWords, post, type ThreadKind, thread, threadReader } from "../schema.ts";
import { type MeasureState, measuresOf } from "./measures.ts";
import { type PollState, pollOf } from "./poll.ts";
import type { Room } from "./room.ts";
import type { ThreadLine } from "./threads.ts";
import { type UnmaskingState, unmaskingsOf } from "./unmaskings.ts";
import { wording } from "./wording.ts";
import { signed, type Writer, writerFor } from "./writer.ts";

/** A file that came with a post. */
export interface AttachedFile {
  readonly id: string;
  readonly postId: string;
  readonly name: string;
  readonly bytes: number;
}

/** One post with all that stands on it. */
export interface ShownPost extends Writer {
  readonly id: string;
  /** 0 for the one that opened the thread. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly placedAt: Date;
  readonly editedAt: Date | null;
  readonly removedAt: Date | null;
  readonly removedBy: "author" | "facilitator" | null;
  readonly removalReason: string;
  /** Whoever facilitates hid it; `text` is "" for whoever may not read it. */
  readonly hiddenAt: Date | null;
  /** A report waits: of the reader themselves, or of anyone for who looks after it. */
  readonly reported: boolean;
  readonly thanks: number;
  readonly thankedByMe: boolean;
  readonly files: readonly AttachedFile[];
}

export interface ThreadPageData {
  readonly thread: {
    readonly id: string;
    readonly kind: ThreadKind;
    readonly replies: number;
    readonly answer: number | null;
    readonly lastNumber: number;
    readonly closedAt: Date | null;
  };
  readonly opening: ShownPost;
  readonly replies: readonly ShownPost[];
  /** The number before which older replies stand, or null when all are shown. */
  readonly earlier: number | null;
  /** Newer replies stand on another page. */
  readonly further: boolean;
  /** How many of the members have opened it. */
  readonly readers: number;
  readonly wish: "follow" | "mute" | null;
  /** The number of the last post that was there at the look before this one; -1 at the first look. */
  readonly seen: number;
  /** Requests to know who asked, as far as the reader may know of them. */
  readonly unmaskings: readonly UnmaskingState[];
  /** What there is to choose; null in a conversation without. */
  readonly poll: PollState | null;
  /** What was done here and still holds, as far as the reader may know why. */
  readonly measures: readonly MeasureState[];
  /** Other conversations of the group, the newest first. */
  readonly others: readonly Pick<ThreadLine, "id" | "title" | "replies" | "activeAt">[];
}

export const postsPerPage = 20;

/** A thread with its last posts, or those before a number. Throws not-found for a thread of another group. */
export async function threadPage(
  act: Act,
  inside: Room,
  threadId: string,
  before?: number,
): Promise<ThreadPageData> {
  const { group, me } = inside;
  const found = await threadOf(act, group.id, threadId, me.id);
  const rows = await act.tx
    .select(postColumns(me.id))
    .from(post)
    .leftJoin(hiddenWords, eq(hiddenWords.postId, post.id))
    .where(and(eq(post.threadId, threadId), ne(post.number, 0), before ? lt(post.number, before) : undefined))
    .orderBy(desc(post.number))
    .limit(postsPerPage + 1);
  const shown = rows.slice(0, postsPerPage);
  const [opening] = await act.tx
    .select(postColumns(me.id))
    .from(post)
    .leftJoin(hiddenWords, eq(hiddenWords.postId, post.id))
    .where(and(eq(post.threadId, threadId), eq(post.number, 0)));
  if (!opening) throw notFound();
  const files = await filesOf(act, [opening, ...shown]);
  const withFiles = (row: (typeof rows)[number]): ShownPost => ({
    ...signed(row, threadId),
    files: files.get(row.id) ?? [],
  });
  const replies = shown.toReversed().map(withFiles);
  const { wish, seen, readers, ...rest } = found;
  return {
    thread: rest,
    opening: withFiles(opening),
    replies,
    further: before !== undefined && before <= found.lastNumber,
    earlier: rows.length > shown.length ? (replies[0]?.number ?? null) : null,
    readers,
    wish,
    seen: seen ?? -1,
    poll: isPollKind(rest.kind) ? await pollOf(act, threadId, me.id) : null,
    measures: await measuresOf(act, threadId),
    unmaskings: opening.masked ? await unmaskingsOf(act, threadId) : [],
    others: await otherThreads(act, group.id, threadId),
  };
}

/** Refuses, like the page itself, a thread that is not in this group. */
export async function threadHere(act: Act, { group }: Pick<Room, "group">, threadId: string): Promise<void> {
  const found = isId(threadId)
    ? await act.tx
        .select({ id: thread.id })
        .from(thread)
        .where(and(eq(thread.id, threadId), eq(thread.groupId, group.id)))
    : [];
  if (found.length === 0) throw notFound();
}

async function threadOf(act: Act, groupId: string, threadId: string, personId: string) {
  const [found] = isId(threadId)
    ? await act.tx
        .select({
          id: thread.id,
          kind: thread.kind,
          replies: thread.replies,
          answer: thread.answer,
          lastNumber: thread.lastNumber,
          closedAt: thread.closedAt,
          wish: threadReader.wish,
          seen: threadReader.seen,
          readers: sql<number>`conversation_reader_count(${thread.id})`,
        })
        .from(thread)
        .leftJoin(
          threadReader,
          and(eq(threadReader.threadId, thread.id), eq(threadReader.personId, personId)),
        )
        .where(and(eq(thread.id, threadId), eq(thread.groupId, groupId)))
    : [];
  if (!found) throw notFound();
  return found;
}

const postColumns = (personId: string) => ({
  id: post.id,
  number: post.number,
  ...wording,
  authorId: writerFor(personId),
  masked: post.masked,
  placedAt: post.placedAt,
  editedAt: post.editedAt,
  removedAt: post.removedAt,
  removedBy: post.removedBy,
  removalReason: post.removalReason,
  hiddenAt: post.hiddenAt,
  reported: sql<boolean>`exists (select from post_report r where r.post_id = post.id and r.outcome is null)`,
  thanks: sql<number>`(select count(*)::int from post_thanks t where t.post_id = post.id)`,
  thankedByMe: sql<boolean>`exists (select from post_thanks t where t.post_id = post.id and t.person_id = ${personId}::uuid)`,
});

async function filesOf(
  act: Act,
  posts: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, readonly AttachedFile[]>> {
  const files = await act.tx
    .select({ id: attachment.id, postId: attachment.postId, name: attachment.name, bytes: attachment.bytes })
    .from(attachment)
    .where(
      inArray(
        attachment.postId,
        posts.map(({ id }) => id),
      ),
    )
    .orderBy(attachment.addedAt, attachment.name, attachment.id);
  return Map.groupBy(files, ({ postId }) => postId);
}

async function otherThreads(act: Act, groupId: string, threadId: string): Promise<ThreadPageData["others"]> {
  return act.tx
    .select({ id: thread.id, title: post.title, replies: thread.replies, activeAt: thread.activeAt })
    .from(thread)
    .innerJoin(post, and(eq(post.threadId, thread.id), eq(post.number, 0)))
    .where(and(eq(thread.groupId, groupId), ne(thread.id, threadId), ne(post.title, "")))
    .orderBy(desc(thread.activeAt), desc(thread.id))
    .limit(3);
}
