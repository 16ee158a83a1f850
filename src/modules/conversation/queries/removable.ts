import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { postRemoved } from "../errors.ts";
import { can } from "../policy.ts";
import { hiddenWords, post } from "../schema.ts";
import type { Door } from "./room.ts";
import { wording } from "./wording.ts";
import { writerFor } from "./writer.ts";

/** A post that whoever acts may remove. */
export interface Removable {
  readonly id: string;
  readonly threadId: string;
  readonly title: string;
  readonly text: string;
  /** They are someone else's words. */
  readonly mustSayWhy: boolean;
}

export async function removable(
  act: Act,
  { group, me }: Pick<Door, "group" | "me">,
  postId: string,
): Promise<Removable> {
  const [found] = isId(postId)
    ? await act.tx
        .select({
          id: post.id,
          threadId: post.threadId,
          title: wording.title,
          text: wording.text,
          authorId: writerFor(me.id),
          removedAt: post.removedAt,
          hiddenAt: post.hiddenAt,
        })
        .from(post)
        .leftJoin(hiddenWords, eq(hiddenWords.postId, post.id))
        .where(and(eq(post.id, postId), eq(post.groupId, group.id)))
    : [];
  if (!found) throw notFound();
  if (found.removedAt) throw postRemoved();
  authorise(can.remove(me, found));
  return { ...found, mustSayWhy: can.mustSayWhy(me, found) };
}
