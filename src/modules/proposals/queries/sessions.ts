import { and, asc, count, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Community } from "#modules/communities";
import type { Act } from "#platform/acts";
import { type Proposal, proposal } from "../schema.ts";

/** How many proposals of a community have no place yet; null for who is not in it. */
export async function openIn(act: Act, community: Community): Promise<number | null> {
  const { rows } = await act.tx.execute<{ mine: boolean }>(
    sql`select ${community.id} = any (proposals_my_communities()) as mine`,
  );
  if (!rows[0]?.mine) return null;
  const [open] = await act.tx
    .select({ number: count() })
    .from(proposal)
    .where(and(eq(proposal.communityId, community.id), isNull(proposal.meetingId)));
  return open?.number ?? 0;
}

/** What members bring to these meetings, as far as the actor may see it. */
export async function sessionsAt(act: Act, meetingIds: readonly string[]): Promise<readonly Proposal[]> {
  if (meetingIds.length === 0) return [];
  return act.tx
    .select()
    .from(proposal)
    .where(inArray(proposal.meetingId, [...meetingIds]))
    .orderBy(asc(proposal.proposedAt), asc(proposal.id));
}
