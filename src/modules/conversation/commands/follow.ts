import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { door } from "../queries/room.ts";
import { threadHere } from "../queries/thread-page.ts";
import { threadReader } from "../schema.ts";

interface Place {
  readonly threadId: string;
  readonly groupId: string;
  readonly number: number;
}

/** Whoever writes in a thread has seen it and follows it, unless they asked for silence before. */
export async function followAsWriter(act: Act, place: Place, personId: string): Promise<void> {
  const { threadId, groupId, number } = place;
  await act.tx
    .insert(threadReader)
    .values({ threadId, groupId, personId, seen: number, seenAt: act.now, wish: "follow" })
    .onConflictDoUpdate({
      target: [threadReader.threadId, threadReader.personId],
      set: {
        seen: sql`greatest(thread_reader.seen, excluded.seen)`,
        seenAt: act.now,
        wish: sql`coalesce(thread_reader.wish, excluded.wish)`,
        toldAt: null,
        due: false,
      },
    });
}

/** Notes that someone has looked: what is new starts again from here, and the next news may be told again. */
export async function look(act: Act, place: Place, personId: string): Promise<void> {
  const { threadId, groupId, number } = place;
  await act.tx
    .insert(threadReader)
    .values({ threadId, groupId, personId, seen: number, seenAt: act.now })
    .onConflictDoUpdate({
      target: [threadReader.threadId, threadReader.personId],
      set: {
        seen: sql`greatest(thread_reader.seen, excluded.seen)`,
        seenAt: act.now,
        toldAt: null,
        due: false,
      },
      setWhere: sql`thread_reader.seen < excluded.seen or thread_reader.told_at is not null or thread_reader.due`,
    });
}

/** Follow a thread, or keep it silent; the last wish counts. */
export async function wishFor(
  act: Act,
  slug: string,
  threadId: string,
  wish: "follow" | "mute",
): Promise<void> {
  const { group, me } = await door(act, slug);
  await threadHere(act, { group }, threadId);
  await act.tx
    .insert(threadReader)
    .values({ threadId, groupId: group.id, personId: me.id, wish })
    .onConflictDoUpdate({ target: [threadReader.threadId, threadReader.personId], set: { wish } });
  await act.record("conversation/wish-changed", { id: threadId });
}
