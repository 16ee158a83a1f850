import { and, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isId } from "#platform/ids";
import { hiddenWords, post } from "../schema.ts";
import { wording } from "./wording.ts";
import { writtenBy } from "./writer.ts";

/** Something a person wrote, for themselves. */
export interface OwnPost {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly placedAt: Date;
  /** Whoever facilitates hid it: only they and its writer read it now. */
  readonly hidden: boolean;
}

export interface OwnPosts {
  readonly posts: readonly OwnPost[];
  /** The last post of this page, when there are older ones. */
  readonly next: string | null;
}

const perPage = 20;

/** All that someone wrote, also in groups they are not in any more: their words stay theirs. Nothing of what others said around it. */
export async function ownPosts(act: Act, personId: string, after: string | undefined): Promise<OwnPosts> {
  return act.asSystem("show someone what they wrote", async (house) => {
    const [from] = isId(after)
      ? await house.tx
          .select({ placedAt: post.placedAt, id: post.id })
          .from(post)
          .where(and(eq(post.id, after), writtenBy(personId)))
      : [];
    const rows = await house.tx
      .select({
        id: post.id,
        number: post.number,
        ...wording,
        placedAt: post.placedAt,
        hidden: sql<boolean>`post.hidden_at is not null`,
      })
      .from(post)
      .leftJoin(hiddenWords, eq(hiddenWords.postId, post.id))
      .where(
        and(
          writtenBy(personId),
          isNull(post.removedAt),
          from &&
            or(lt(post.placedAt, from.placedAt), and(eq(post.placedAt, from.placedAt), lt(post.id, from.id))),
        ),
      )
      .orderBy(desc(post.placedAt), desc(post.id))
      .limit(perPage + 1);
    const posts = rows.slice(0, perPage);
    return { posts, next: rows.length > perPage ? (posts.at(-1)?.id ?? null) : null };
  });
}
