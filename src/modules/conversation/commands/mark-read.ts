import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { newsSince } from "../queries/news.ts";
import { door } from "../queries/room.ts";

/**
 * Says of everything that counts as new in a group that one has seen it, also of what one did not open. Goes over the same stretch of the
 * same index as what counts it, and no further.
 */
export async function markRead(act: Act, slug: string): Promise<void> {
  const { group, me } = await door(act, slug);
  await act.tx.execute(sql`
    insert into thread_reader as r (thread_id, person_id, group_id, seen, seen_at)
    select t.id, ${me.id}, t.group_id, t.last_number, ${act.now.toISOString()}::timestamptz
    from thread t left join thread_reader had on had.thread_id = t.id and had.person_id = ${me.id}
    where t.group_id = ${group.id} and t.active_at > ${newsSince(act.now)}::timestamptz
      and t.last_number > coalesce(had.seen, -1)
    order by t.id
    on conflict (thread_id, person_id) do update
      set seen = greatest(r.seen, excluded.seen), seen_at = excluded.seen_at, told_at = null, due = false`);
}
