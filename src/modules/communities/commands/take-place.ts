import { and, eq, isNull, or, sql } from "drizzle-orm";
import { registerForAll } from "#modules/events";
import { joinCircle } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
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
    const placed = await house.wholly(
      async () => (await readyPlace(house, communityId, wish)) && (await countIn(house, wish.groupId)),
    );
    return placed || (await sitsThere(house, communityId, wish)) ? "placed" : "full";
  });
}

/**
 * Makes all ready that comes with a place, so that nothing is left to do but to count it: `communities_count_in` must say yes in the same
 * act, or all of this be undone, also when the answer is no. Whoever hands out places in turn does so before the turn. Runs as the house.
 *
 * @returns false when there is nothing to make ready: no place is left, the year is not open, or this person sits somewhere already
 */
export async function readyPlace(house: Act, communityId: string, wish: TakePlace): Promise<boolean> {
  const [seated] = await Promise.all([seat(house, wish), settleIn(house, communityId, wish)]);
  if (!seated) return false;
  await house.record("communities/joined", seated);
  return true;
}

/** What a new face in a group gets: to see the others and be seen, and all meetings of the year. */
export async function settleIn(
  house: Act,
  communityId: string,
  { groupId, personId }: { readonly groupId: string; readonly personId: string },
): Promise<void> {
  await Promise.all([joinCircle(house, groupId, personId), registerForAll(house, communityId, personId)]);
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

/** The row of the new member. A look before trying: only where a place seems left; whether it is, is for the count to say. */
async function seat(
  house: Act,
  { groupId, personId, learningQuestion, findable }: TakePlace,
): Promise<{ readonly id: string } | undefined> {
  // Whoever asks twice at the same moment waits here for the first to finish.
  const { rows } = await house.tx.execute<{ id: string }>(sql`
    insert into group_member (group_id, community_id, person_id, since, learning_question, findable)
    select g.id, g.community_id, ${personId}, ${house.now.toISOString()}, ${learningQuestion}, ${findable}
    from theme_group g join community c on c.id = g.community_id
    where g.id = ${groupId} and g.places_taken < g.places and c.state = 'open' and c.ends_on >= ${isoDay(house.now)}
    on conflict do nothing
    returning id`);
  return rows[0];
}

/** The lock and the last word: one statement that takes a place only where one is left. */
async function countIn(house: Act, groupId: string): Promise<boolean> {
  const { rows } = await house.tx.execute<{ counted: boolean }>(
    sql`select communities_count_in(${groupId}) as counted`,
  );
  return rows[0]!.counted;
}

/** Whether this person sits in this group already; whoever has a place in another group of the year is refused. */
async function sitsThere(
  house: Act,
  communityId: string,
  { groupId, personId }: TakePlace,
): Promise<boolean> {
  const here = eq(groupMember.groupId, groupId);
  const found = await house.tx
    .select({ groupId: groupMember.groupId })
    .from(groupMember)
    .where(
      and(
        eq(groupMember.communityId, communityId),
        eq(groupMember.personId, personId),
        isNull(groupMember.until),
        or(here, eq(groupMember.role, "member")),
      ),
    );
  if (found.some((row) => row.groupId === groupId)) return true;
  if (found.length > 0) throw alreadyInAnotherGroup();
  return false;
}
