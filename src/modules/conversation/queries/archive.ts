import { asc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { notYetOver } from "../errors.ts";
import { can } from "../policy.ts";
import { isPollKind } from "../poll.ts";
import { pseudonymOf } from "../pseudonym.ts";
import { attachment, post, type ThreadKind, thread } from "../schema.ts";
import { type PollState, pollOf } from "./poll.ts";
import { type Room, signatureOf } from "./room.ts";

/** A file that goes along, with its place in the archive. */
export interface ArchivedFile {
  readonly name: string;
  /** Where it lies in the archive: "bestanden/003-afspraken.pdf". */
  readonly path: string;
  readonly storedAs: string;
}

export interface ArchivedPost {
  /** Null: "oud-deelnemer", or under the pseudonym of the conversation. */
  readonly author: string | null;
  readonly pseudonym: string | null;
  readonly placedAt: Date;
  readonly editedAt: Date | null;
  readonly text: string;
  readonly removed: boolean;
  /** Whoever facilitated hid it, and it was not shown again. */
  readonly hidden: boolean;
  readonly removalReason: string;
  readonly helped: boolean;
  readonly files: readonly ArchivedFile[];
}

export interface ArchivedThread {
  readonly kind: ThreadKind;
  readonly title: string;
  /** What the group chose from, and how often each was chosen; null in a conversation without. */
  readonly poll: PollState | null;
  readonly posts: readonly ArchivedPost[];
}

/** The whole conversation of a group, in the order in which it was had. */
export interface Archive {
  readonly threads: readonly ArchivedThread[];
  readonly files: readonly ArchivedFile[];
}

/** Gathers everything that was said in a group, for its members, once its year is over. */
export async function archiveOf(act: Act, inside: Room): Promise<Archive> {
  if (!inside.closed) throw notYetOver();
  authorise(can.takeAlong(inside.me, inside.closed));
  const { group } = inside;
  const threads = await act.tx
    .select()
    .from(thread)
    .where(eq(thread.groupId, group.id))
    .orderBy(asc(thread.startedAt), asc(thread.id));
  const posts = await act.tx
    .select()
    .from(post)
    .where(eq(post.groupId, group.id))
    .orderBy(asc(post.threadId), asc(post.number));
  const rows = await act.tx
    .select({ postId: attachment.postId, name: attachment.name, storedAs: attachment.storedAs })
    .from(attachment)
    .where(eq(attachment.groupId, group.id))
    .orderBy(asc(attachment.addedAt), asc(attachment.name), asc(attachment.id));
  // What its writer or who facilitates may still read of a hidden post does not leave the house.
  const hidden = new Set(posts.filter(({ hiddenAt }) => hiddenAt !== null).map(({ id }) => id));
  const files = rows
    .filter(({ postId }) => !hidden.has(postId))
    .map((row, i) => ({
      ...row,
      path: `bestanden/${`${i + 1}`.padStart(3, "0")}-${row.name}`,
    }));

  const filesOfPost = Map.groupBy(files, ({ postId }) => postId);
  const postsOfThread = Map.groupBy(posts, ({ threadId }) => threadId);
  const polls = new Map<string, PollState | null>();
  for (const { id, kind } of threads)
    if (isPollKind(kind)) polls.set(id, await pollOf(act, id, inside.me.id));
  return {
    files,
    threads: threads.map(({ id, kind, answer }) => {
      const said = postsOfThread.get(id) ?? [];
      return {
        kind,
        poll: polls.get(id) ?? null,
        title: said.find(({ number }) => number === 0)?.title ?? "",
        posts: said.map((one) => ({
          author: signatureOf(inside, one.authorId)?.face.name ?? null,
          pseudonym: one.masked ? pseudonymOf(id) : null,
          placedAt: one.placedAt,
          editedAt: one.editedAt,
          text: one.text,
          removed: one.removedAt !== null,
          hidden: one.hiddenAt !== null,
          removalReason: one.removalReason,
          helped: one.number === answer,
          files: filesOfPost.get(one.id) ?? [],
        })),
      };
    }),
  };
}
