import { and, eq, isNull } from "drizzle-orm";
import { membersOf, organisersOfCommunity } from "#modules/communities";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { decidedAlready, ownWords } from "../errors.ts";
import { can } from "../policy.ts";
import { lookedAfter } from "../queries/looked-after.ts";
import { type Door, door } from "../queries/room.ts";
import { writerFor } from "../queries/writer.ts";
import { post, postReport } from "../schema.ts";
import { tellPeople } from "./tell-people.ts";

/**
 * Says that a post should not stand here, and why. Whoever facilitates hears that there is something to look at; when the words are theirs,
 * an organiser does. Reporting again while one's report waits changes nothing.
 *
 * @returns where the post stands
 */
export async function reportPost(act: Act, slug: string, postId: string, reason: string) {
  const inside = await door(act, slug);
  const found = await reportable(act, inside, postId);
  const { group, me } = inside;
  const leaders = (await membersOf(act, group.id)).filter(({ role }) => role === "facilitator");
  const aboutLeader = leaders.some(({ personId }) => personId === found.authorId);
  const [before] = await act.tx
    .select({ id: postReport.id })
    .from(postReport)
    .where(and(eq(postReport.postId, postId), isNull(postReport.outcome)));
  if (before && me.role !== "facilitator") return found;
  await act.tx
    .insert(postReport)
    .values({
      postId,
      groupId: group.id,
      communityId: group.communityId,
      reportedBy: me.id,
      reportedAt: act.now,
      reason,
      aboutLeader,
    })
    .onConflictDoNothing();
  // Who reports is for themselves: the audit log holds the report without them.
  await act.asSystem("note a report", (house) => house.record("conversation/post-reported", { id: postId }));
  const lookers = aboutLeader
    ? (await organisersOfCommunity(act, group.communityId)).map(({ id }) => id)
    : leaders.map(({ personId }) => personId);
  await tellPeople(
    act,
    "reported",
    aboutLeader ? { community: group.communityId } : { group: slug },
    lookers.filter((id) => id !== me.id),
  );
  return found;
}

/** A post that whoever acts may report. */
export async function reportable(act: Act, { group, me }: Pick<Door, "group" | "me">, postId: string) {
  const [found] = isId(postId)
    ? await act.tx
        .select({
          threadId: post.threadId,
          number: post.number,
          title: post.title,
          text: post.text,
          authorId: writerFor(me.id),
          removedAt: post.removedAt,
          hiddenAt: post.hiddenAt,
        })
        .from(post)
        .where(and(eq(post.id, postId), eq(post.groupId, group.id)))
    : [];
  if (!found || found.removedAt || found.hiddenAt) throw notFound();
  if (!can.report(me, found)) throw ownWords();
  return found;
}

/** Whoever looks after it finds that the post may stand. */
export async function leaveReport(act: Act, reportId: string): Promise<void> {
  const me = act.actor.kind === "person" ? act.actor.id : "";
  const [left] = isId(reportId)
    ? await act.tx
        .update(postReport)
        .set({ outcome: "left", handledAt: act.now, handledBy: me })
        .where(and(eq(postReport.id, reportId), isNull(postReport.outcome)))
        .returning({ postId: postReport.postId })
    : [];
  if (!left) throw decidedAlready();
  await act.record("conversation/report-left", { id: reportId });
}

/** Something was done with a post: what waited about it is handled. @param by null when its writer did it themselves */
export async function settleReports(house: Act, postId: string, by: string | null): Promise<void> {
  await house.tx
    .update(postReport)
    .set({ outcome: "acted", handledAt: house.now, handledBy: by })
    .where(and(eq(postReport.postId, postId), isNull(postReport.outcome)));
}

/** Comes in to look after a group; whoever does not facilitate it is refused. */
export const lookAfter = async (act: Act, slug: string): Promise<Door> => lookedAfter(await door(act, slug));
