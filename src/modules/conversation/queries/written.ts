import { and, desc, eq, isNull, lt, or } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isId } from "#platform/ids";
import { post } from "../schema.ts";
import { writtenBy } from "./writer.ts";

/** Something a person wrote, for themselves. */
export interface OwnPost {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly placedAt: Date;
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
        title: post.title,
        text: post.text,
        placedAt: post.placedAt,
      })
      .from(post)
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
