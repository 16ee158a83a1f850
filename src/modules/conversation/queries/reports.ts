import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { communityById, groupById } from "#modules/communities";
import type { Act } from "#platform/acts";
import { post, postReport, thread } from "../schema.ts";

/** A report that waits: what it is about and why, not who made it. */
export interface OpenReport {
  readonly id: string;
  readonly groupId: string;
  readonly postId: string;
  readonly reason: string;
  readonly reportedAt: Date;
}

/** Where the reported post stands, for whoever may read it. */
export interface ReportInGroup extends OpenReport {
  readonly threadId: string;
  readonly number: number;
  readonly lastNumber: number;
  readonly text: string;
  readonly aboutLeader: boolean;
}

const columns = {
  id: postReport.id,
  groupId: postReport.groupId,
  postId: postReport.postId,
  reason: postReport.reason,
  reportedAt: postReport.reportedAt,
};

/** What members of a group reported and nobody looked at yet, the oldest first. */
export const reportsIn = (act: Act, groupId: string): Promise<readonly ReportInGroup[]> =>
  act.tx
    .select({
      ...columns,
      threadId: post.threadId,
      number: post.number,
      lastNumber: thread.lastNumber,
      text: post.text,
      aboutLeader: postReport.aboutLeader,
    })
    .from(postReport)
    .innerJoin(post, eq(post.id, postReport.postId))
    .innerJoin(thread, eq(thread.id, post.threadId))
    .where(and(eq(postReport.groupId, groupId), isNull(postReport.outcome)))
    .orderBy(asc(postReport.reportedAt));

/** Reports about the words of who facilitates, for the organisers of a community: why, and not the words. */
export const reportsAboutLeaders = (act: Act, communityId: string): Promise<readonly OpenReport[]> =>
  act.tx
    .select(columns)
    .from(postReport)
    .where(
      and(
        eq(postReport.communityId, communityId),
        isNull(postReport.outcome),
        eq(postReport.aboutLeader, true),
      ),
    )
    .orderBy(asc(postReport.reportedAt));

/** How many reports wait for whoever acts: per group that they facilitate, and per community that they organise. */
export interface WaitingReports {
  readonly count: number;
  /** Null for reports about who facilitates. */
  readonly group: { readonly slug: string; readonly title: string } | null;
  /** The slug of the community. */
  readonly community: string;
}

export async function reportsToLookAt(act: Act): Promise<readonly WaitingReports[]> {
  if (act.actor.kind !== "person") return [];
  const open = await act.tx
    .select({
      groupId: postReport.groupId,
      communityId: postReport.communityId,
      aboutLeader: postReport.aboutLeader,
      mine: sql<boolean>`post_report.group_id = any ((select communities_i_facilitate())::uuid[])`,
      led: sql<boolean>`post_report.community_id = any ((select communities_i_organise())::uuid[])`,
      count: sql<number>`count(*)::int`,
    })
    .from(postReport)
    .where(isNull(postReport.outcome))
    .groupBy(postReport.groupId, postReport.communityId, postReport.aboutLeader);
  const waiting: WaitingReports[] = [];
  for (const { groupId, communityId, aboutLeader, mine, led, count } of open) {
    if (aboutLeader ? !led : !mine) continue;
    const [community, group] = [await communityById(act, communityId), await groupById(act, groupId)];
    if (community) waiting.push({ count, group: aboutLeader ? null : group, community: community.slug });
  }
  return waiting;
}
