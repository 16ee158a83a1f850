import { and, desc, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { post, type ThreadKind, thread, threadReader } from "../schema.ts";
import type { Room } from "./room.ts";
import { signed, type Writer, writerFor } from "./writer.ts";

/** A conversation in the list of its group. */
export interface ThreadLine extends Writer {
  readonly id: string;
  readonly kind: ThreadKind;
  /** "" when the post that opened it was removed. */
  readonly title: string;
  readonly replies: number;
  readonly activeAt: Date;
  readonly answered: boolean;
  /** Nothing can be added to it. */
  readonly closed: boolean;
  /** It prepares for a meeting. */
  readonly prepares: boolean;
  /** The post that opened it is hidden. */
  readonly hidden: boolean;
  /** How many posts came since the reader last looked; all of them before the first look. */
  readonly fresh: number;
}

export interface ThreadList {
  readonly threads: readonly ThreadLine[];
  /** Leads to what is older, or null at the end. */
  readonly next: string | null;
}

export const threadsPerPage = 20;

/**
 * The conversations of a group, the newest activity first. Every page is one walk along one index, however much was ever said.
 *
 * @param after where the page before ended; anything unreadable starts at the top
 */
export async function threadList(act: Act, { group, me }: Room, after?: string): Promise<ThreadList> {
  const cursor = readCursor(after);
  const rows = await act.tx
    .select({
      id: thread.id,
      kind: thread.kind,
      title: post.title,
      authorId: writerFor(me.id),
      masked: post.masked,
      replies: thread.replies,
      activeAt: thread.activeAt,
      answer: thread.answer,
      closedAt: thread.closedAt,
      forEvent: thread.forEvent,
      hiddenAt: post.hiddenAt,
      lastNumber: thread.lastNumber,
      seen: threadReader.seen,
      // Microseconds and all: a date of JavaScript would lose the rows in between.
      position: sql<string>`to_char(${thread.activeAt} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    })
    .from(thread)
    .innerJoin(post, and(eq(post.threadId, thread.id), eq(post.number, 0)))
    .leftJoin(threadReader, and(eq(threadReader.threadId, thread.id), eq(threadReader.personId, me.id)))
    .where(
      and(
        eq(thread.groupId, group.id),
        cursor &&
          sql`(${thread.activeAt}, ${thread.id}) < (${cursor.activeAt}::timestamptz, ${cursor.id}::uuid)`,
      ),
    )
    .orderBy(desc(thread.activeAt), desc(thread.id))
    .limit(threadsPerPage + 1);
  const shown = rows.slice(0, threadsPerPage);
  const last = rows.length > threadsPerPage ? shown.at(-1) : undefined;
  return {
    threads: shown.map(
      ({ answer, closedAt, forEvent, hiddenAt, lastNumber, seen, position: _, ...line }) => ({
        ...signed(line, line.id),
        answered: answer !== null,
        closed: closedAt !== null,
        prepares: forEvent !== null,
        hidden: hiddenAt !== null,
        fresh: lastNumber - (seen ?? -1),
      }),
    ),
    next: last ? `${last.position}_${last.id}` : null,
  };
}

const cursorShape =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

function readCursor(text: string | undefined) {
  const [, activeAt, id] = cursorShape.exec(text ?? "") ?? [];
  return activeAt && id && !Number.isNaN(Date.parse(activeAt)) ? { activeAt, id } : undefined;
}
