import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { registerForAll } from "#modules/events";
import { joinCircle } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { alreadyInAnotherGroup, communityClosed, notOpenYet } from "../errors.ts";
import { isReadOnly } from "../queries/community.ts";
import { community, groupMember, themeGroup } from "../schema.ts";

export interface TakePlace {
  readonly groupId: string;
  readonly personId: string;
  readonly learningQuestion: string;
  readonly findable: boolean;
}

/**
 * Gives someone a place in a theme group, with all that comes with it: the faces, the meetings of the year, the group itself.
 * Whoever may decide this (the person with a code from the mail, an organiser with a waiting list) has been asked before.
 *
 * Asking twice is harmless. "full" leaves nothing behind, so that the same act can put someone on a waiting list.
 */
export async function takePlace(act: Act, wish: TakePlace): Promise<"placed" | "full"> {
  return act.asSystem("give someone a place in a theme group", async (house) => {
    const communityId = await openCommunityOf(house, wish.groupId);
    const memberId = await seat(house, communityId, wish);
    if (memberId === null) return "placed";
    if (!(await countIn(house, wish.groupId))) {
      await house.tx.delete(groupMember).where(eq(groupMember.id, memberId));
      return "full";
    }
    await settleIn(house, communityId, wish);
    await house.record("communities/joined", { id: memberId });
    return "placed";
  });
}

/** What a new face in a group gets: to see the others and be seen, and all meetings of the year. */
export async function settleIn(
  house: Act,
  communityId: string,
  { groupId, personId }: { readonly groupId: string; readonly personId: string },
): Promise<void> {
  await joinCircle(house, groupId, personId);
  await registerForAll(house, communityId, personId);
}

async function openCommunityOf(house: Act, groupId: string): Promise<string> {
  const [found] = await house.tx
    .select({ id: community.id, state: community.state, endsOn: community.endsOn })
    .from(themeGroup)
    .innerJoin(community, eq(community.id, themeGroup.communityId))
    .where(eq(themeGroup.id, groupId));
  if (!found) throw notFound();
  if (found.state === "draft") throw notOpenYet();
  if (isReadOnly(found, house.now)) throw communityClosed();
  return found.id;
}

/** The row of the new member, or null when this person sits in this group already. */
async function seat(house: Act, communityId: string, wish: TakePlace): Promise<string | null> {
  // Whoever asks twice at the same moment waits here for the first to finish.
  const [seated] = await house.tx
    .insert(groupMember)
    .values({ ...wish, communityId, since: house.now })
    .onConflictDoNothing()
    .returning({ id: groupMember.id });
  if (seated) return seated.id;
  const [here] = await house.tx
    .select({ id: groupMember.id })
    .from(groupMember)
    .where(
      and(
        eq(groupMember.groupId, wish.groupId),
        eq(groupMember.personId, wish.personId),
        isNull(groupMember.until),
      ),
    );
  if (!here) throw alreadyInAnotherGroup();
  return null;
}

/** The lock and the last word: one statement that takes a place only where one is left. */
async function countIn(house: Act, groupId: string): Promise<boolean> {
  const counted = await house.tx
    .update(themeGroup)
    .set({ placesTaken: sql`${themeGroup.placesTaken} + 1` })
    .where(and(eq(themeGroup.id, groupId), lt(themeGroup.placesTaken, themeGroup.places)))
    .returning({ id: themeGroup.id });
  return counted.length === 1;
}
