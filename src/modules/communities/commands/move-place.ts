import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { joinCircle, leaveCircle } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { communityClosed, groupFull, notInThisGroup, reasonNeeded } from "../errors.ts";
import { can } from "../policy.ts";
import { communityById, firstMeetingOf, isReadOnly, organises } from "../queries/community.ts";
import { facilitates } from "../queries/groups.ts";
import { groupMember, groupMove, themeGroup } from "../schema.ts";

export interface MovePlace {
  readonly personId: string;
  /** Ids of two groups of the same community. */
  readonly from: string;
  readonly to: string;
  /** Both groups read it. May be empty until the first meeting. */
  readonly reason: string;
}

/**
 * Moves someone to another theme group of the same community: until the first meeting by an organiser, from then on only by the
 * facilitator of the group they leave, and with a reason. The question they came with goes along; their meetings stay.
 */
export async function movePlace(act: Act, move: MovePlace): Promise<void> {
  const communityId = await sameCommunity(act, move);
  const community = await communityById(act, communityId);
  if (!community) throw notFound();
  const first = await firstMeetingOf(act, communityId);
  const started = first !== null && act.now >= first;
  const standing = {
    organises: await organises(act, communityId),
    facilitates: await facilitates(act, move.from),
  };
  authorise(act.actor.kind === "system" || can.move(standing, started));
  if (isReadOnly(community, act.now)) throw communityClosed();
  if (started && move.reason.trim() === "") throw reasonNeeded();

  const movedBy = act.actor.kind === "person" ? act.actor.id : null;
  const moved = await act.asSystem("move someone to another theme group", (house) =>
    carry(house, communityId, move, movedBy),
  );
  await act.record("communities/moved", moved);
}

async function sameCommunity(act: Act, { from, to }: MovePlace): Promise<string> {
  const groups = await act.tx
    .select({ id: themeGroup.id, communityId: themeGroup.communityId })
    .from(themeGroup)
    .where(inArray(themeGroup.id, [from, to]));
  const [one, other] = groups;
  if (!one || !other || one.communityId !== other.communityId) throw notFound();
  return one.communityId;
}

async function carry(
  house: Act,
  communityId: string,
  { personId, from, to, reason }: MovePlace,
  movedBy: string | null,
): Promise<{ readonly id: string }> {
  const target = await holdBoth(house, from, to);
  const [left] = await house.tx
    .update(groupMember)
    .set({ until: house.now })
    .where(
      and(
        eq(groupMember.groupId, from),
        eq(groupMember.personId, personId),
        eq(groupMember.role, "member"),
        isNull(groupMember.until),
      ),
    )
    .returning({ question: groupMember.learningQuestion, findable: groupMember.findable });
  if (!left) throw notInThisGroup();
  if (target.placesTaken >= target.places) throw groupFull();

  await house.tx.insert(groupMember).values({
    groupId: to,
    communityId,
    personId,
    since: house.now,
    learningQuestion: left.question,
    findable: left.findable,
  });
  await house.tx
    .update(themeGroup)
    .set({
      placesTaken: sql`${themeGroup.placesTaken} + case when ${themeGroup.id} = ${to}::uuid then 1 else -1 end`,
    })
    .where(inArray(themeGroup.id, [from, to]));
  await leaveCircle(house, from, personId);
  await joinCircle(house, to, personId);
  const [moved] = await house.tx
    .insert(groupMove)
    .values({ personId, fromGroup: from, toGroup: to, reason: reason.trim(), movedBy, movedAt: house.now })
    .returning({ id: groupMove.id });
  return moved!;
}

/** Holds both groups, always in the same order: two people who trade places must not wait for each other. */
async function holdBoth(house: Act, from: string, to: string) {
  const held = await house.tx
    .select({ id: themeGroup.id, places: themeGroup.places, placesTaken: themeGroup.placesTaken })
    .from(themeGroup)
    .where(inArray(themeGroup.id, [from, to]))
    .orderBy(asc(themeGroup.id))
    .for("no key update");
  return held.find(({ id }) => id === to)!;
}
