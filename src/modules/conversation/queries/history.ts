import { and, desc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { postHidden, postRemoved } from "../errors.ts";
import { post, postVersion } from "../schema.ts";
import type { Door } from "./room.ts";

interface Wording {
  /** The title of the conversation that it opens; "" for a reply. */
  readonly heading: string;
  readonly text: string;
}

/** What a post says, and what it said before. */
export interface PostHistory {
  readonly threadId: string;
  readonly now: Wording;
  /** The newest first. */
  readonly versions: readonly (Wording & { readonly version: number; readonly writtenAt: Date })[];
}

/** Everyone in the group reads along with what was changed; of what was removed nothing is left. */
export async function postHistory(
  act: Act,
  { group }: Pick<Door, "group">,
  postId: string,
): Promise<PostHistory> {
  const [now] = isId(postId)
    ? await act.tx
        .select({
          threadId: post.threadId,
          heading: post.title,
          text: post.text,
          removedAt: post.removedAt,
          hiddenAt: post.hiddenAt,
        })
        .from(post)
        .where(and(eq(post.id, postId), eq(post.groupId, group.id)))
    : [];
  if (!now) throw notFound();
  if (now.removedAt) throw postRemoved();
  if (now.hiddenAt) throw postHidden();
  const versions = await act.tx
    .select({
      version: postVersion.version,
      heading: postVersion.title,
      text: postVersion.text,
      writtenAt: postVersion.writtenAt,
    })
    .from(postVersion)
    .where(eq(postVersion.postId, postId))
    .orderBy(desc(postVersion.version));
  return { threadId: now.threadId, now, versions };
}
