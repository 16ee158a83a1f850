import { and, desc, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { attachment, post } from "../schema.ts";
import type { Door } from "./room.ts";
import { signed, type Writer, writerFor } from "./writer.ts";

/** A file in the list of its group. */
export interface FileLine extends Writer {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly addedAt: Date;
  readonly threadId: string;
  /** The title of the conversation it stands in. */
  readonly threadTitle: string;
}

export interface FileList {
  readonly files: readonly FileLine[];
  /** Where the next page begins, or null at the end. */
  readonly next: number | null;
}

const perPage = 50;

/** The files of a group, the newest first. @param skip how many stood on the pages before */
export async function fileList(
  act: Act,
  { group, me }: Pick<Door, "group" | "me">,
  skip: number,
): Promise<FileList> {
  const rows = await act.tx
    .select({
      id: attachment.id,
      name: attachment.name,
      bytes: attachment.bytes,
      addedAt: attachment.addedAt,
      authorId: writerFor(me.id),
      masked: post.masked,
      threadId: post.threadId,
      threadTitle: sql<string>`coalesce((select o.title from post o where o.thread_id = ${post.threadId} and o.number = 0), '')`,
    })
    .from(attachment)
    .innerJoin(post, eq(post.id, attachment.postId))
    .where(eq(attachment.groupId, group.id))
    .orderBy(desc(attachment.addedAt), attachment.id)
    .offset(skip)
    .limit(perPage + 1);
  return {
    files: rows.slice(0, perPage).map((row) => signed(row, row.threadId)),
    next: rows.length > perPage ? skip + perPage : null,
  };
}

/** One file of a group, as the storage knows it. */
export async function fileOf(act: Act, { group }: Pick<Door, "group">, fileId: string) {
  const [found] = isId(fileId)
    ? await act.tx
        .select({
          name: attachment.name,
          storedAs: attachment.storedAs,
          contentType: attachment.contentType,
        })
        .from(attachment)
        .where(and(eq(attachment.id, fileId), eq(attachment.groupId, group.id)))
    : [];
  if (!found) throw notFound();
  return found;
}
