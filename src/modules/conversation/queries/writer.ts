import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { pseudonymOf } from "../pseudonym.ts";
import { mask, post } from "../schema.ts";

/** Under what someone stands with what they wrote: their name, or the pseudonym of this conversation. */
export interface Writer {
  /** Null for who took away their account; of what was written behind a mask also for everyone but its writer. */
  readonly authorId: string | null;
  /** Null for what stands under a name. */
  readonly pseudonym: string | null;
}

/** Who wrote a `post`, as far as this person may know: behind a mask they see only themselves. */
export const writerFor = (personId: string): SQL<string | null> =>
  sql<
    string | null
  >`case when post.masked then (select m.person_id from mask m where m.thread_id = post.thread_id and m.person_id = ${personId}::uuid) else post.author_id end`;

/** Whether this person wrote a `post`, also behind a mask. */
export const writtenBy = (personId: string): SQL<boolean> =>
  sql<boolean>`(post.author_id = ${personId}::uuid or (post.masked and post.thread_id = any (array(select m.thread_id from mask m where m.person_id = ${personId}::uuid))))`;

/** A row as the group may read it: whether it is masked makes place for the name it stands under. */
export function signed<Row extends { readonly masked: boolean }>(
  { masked, ...row }: Row,
  threadId: string,
): Omit<Row, "masked"> & Pick<Writer, "pseudonym"> {
  return { ...row, pseudonym: masked ? pseudonymOf(threadId) : null };
}

/** Whether this person asked the question of a thread behind a mask. */
export async function wearsMask(act: Act, threadId: string, personId: string): Promise<boolean> {
  const [worn] = await act.tx
    .select({ threadId: mask.threadId })
    .from(mask)
    .where(and(eq(mask.threadId, threadId), eq(mask.personId, personId)));
  return worn !== undefined;
}

/** Who wrote a `post`, also behind a mask: the house may know, and tells nobody. */
export const realWriter = sql<
  string | null
>`coalesce(post.author_id, (select m.person_id from mask m where m.thread_id = post.thread_id and post.masked))`;

/** The same of one post; null for who took away their account. Only the house may ask. */
export async function realWriterOf(house: Act, postId: string): Promise<string | null> {
  const [found] = await house.tx.select({ writer: realWriter }).from(post).where(eq(post.id, postId));
  return found?.writer ?? null;
}
