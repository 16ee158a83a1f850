import { sql } from "drizzle-orm";
import { type MyGroup, myGroups } from "#modules/communities";
import type { Act } from "#platform/acts";

/** A group of the reader with how many of its conversations have something they have not seen. */
export interface GroupNews extends MyGroup {
  /** Counted to `mostCounted`, and not further. */
  readonly fresh: number;
  /** Chose how they go on when the year is over. */
  readonly saidFarewell: boolean;
}

export const mostCounted = 100;
const days = 60;

/** What was placed after this can be new to someone; older things are no news any more. */
export const newsSince = (now: Date): string => new Date(now.getTime() - days * 86_400_000).toISOString();

/** What is new in the groups of whoever acts, in the last two months. Looks at a bounded stretch of one index per group. */
export async function newsOf(act: Act): Promise<readonly GroupNews[]> {
  const groups = await myGroups(act);
  if (act.actor.kind !== "person" || groups.length === 0) return [];
  const since = newsSince(act.now);
  const ids = sql.join(
    groups.map(({ id }) => sql`(${id}::uuid)`),
    sql`, `,
  );
  const { rows } = await act.tx.execute<{ group_id: string; fresh: number; farewell: boolean }>(sql`
    select g.group_id, exists (
      select from post_signature s where s.group_id = g.group_id and s.person_id = ${act.actor.id}) as farewell,
      (select count(*)::int from (
      select from thread t left join thread_reader r on r.thread_id = t.id and r.person_id = ${act.actor.id}
      where t.group_id = g.group_id and t.active_at > ${since}::timestamptz and t.last_number > coalesce(r.seen, -1)
      limit ${mostCounted}) as seen_not) as fresh
    from (values ${ids}) as g (group_id)`);
  const found = new Map(rows.map((row) => [row.group_id, row]));
  return groups.map((group) => {
    const { fresh = 0, farewell = false } = found.get(group.id) ?? {};
    return { ...group, fresh, saidFarewell: farewell };
  });
}
