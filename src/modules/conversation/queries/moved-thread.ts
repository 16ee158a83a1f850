import { and, asc, eq, isNotNull } from "drizzle-orm";
import { themesOf } from "#modules/communities";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { pseudonymOf } from "../pseudonym.ts";
import { measure, post, postSignature, thread } from "../schema.ts";
import { writtenBy } from "./writer.ts";

/** A conversation that someone began and that was moved to a group they are not in. */
export interface MovedThread {
  readonly title: string;
  /** The group it is in now. */
  readonly groupTitle: string;
  readonly posts: readonly {
    readonly number: number;
    /** Null for who took away their account, or stands under "oud-deelnemer". */
    readonly name: string | null;
    readonly portrait: number;
    readonly mine: boolean;
    readonly text: string;
    readonly placedAt: Date;
    /** Removed or hidden. */
    readonly gone: boolean;
  }[];
}

/** For who began it, also outside that group; nobody else finds it here. What others answer is meant for them too. */
export async function movedThread(act: Act, threadId: string): Promise<MovedThread> {
  const me = act.actor.kind === "person" ? act.actor.id : "";
  if (!isId(threadId) || !me) throw notFound();
  return act.asSystem("let someone read on in what they began", async (house) => {
    const [opening] = await house.tx
      .select({ title: post.title, groupId: thread.groupId })
      .from(thread)
      .innerJoin(post, and(eq(post.threadId, thread.id), eq(post.number, 0)))
      .where(and(eq(thread.id, threadId), isNotNull(thread.movedFrom), writtenBy(me)));
    const [moved] = await house.tx
      .select({ communityId: measure.communityId })
      .from(measure)
      .where(and(eq(measure.threadId, threadId), eq(measure.kind, "move")));
    if (!opening || !moved) throw notFound();
    const group = (await themesOf(house, moved.communityId)).find(({ id }) => id === opening.groupId);
    const rows = await house.tx
      .select({ post, mine: writtenBy(me), sign: postSignature.sign })
      .from(post)
      .leftJoin(
        postSignature,
        and(eq(postSignature.groupId, post.groupId), eq(postSignature.personId, post.authorId)),
      )
      .where(eq(post.threadId, threadId))
      .orderBy(asc(post.number));
    const faces = await facesOf(
      house,
      rows.flatMap((row) => row.post.authorId ?? []),
    );
    return {
      title: opening.title,
      groupTitle: group?.title ?? "",
      posts: rows.map(({ post: said, mine, sign }) => {
        const face = said.authorId && sign !== "former" ? faces.get(said.authorId) : undefined;
        return {
          number: said.number,
          name: said.masked ? pseudonymOf(threadId) : (face?.name ?? null),
          portrait: said.masked ? 0 : (face?.portrait ?? 0),
          mine,
          text: said.text,
          placedAt: said.placedAt,
          gone: said.removedAt !== null || said.hiddenAt !== null,
        };
      }),
    };
  });
}
