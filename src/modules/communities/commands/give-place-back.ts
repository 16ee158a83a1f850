import { and, eq, isNull, sql } from "drizzle-orm";
import { withdrawFromAll } from "#modules/events";
import { leaveCircle } from "#modules/people";
import type { Act } from "#platform/acts";
import { groupMember, themeGroup } from "../schema.ts";

export interface GivePlaceBack {
  readonly groupId: string;
  readonly personId: string;
}

/**
 * Ends someone's place in a theme group: from the next request on the group does not exist for them, and their place is free.
 * Whoever listens to "communities/left" may give it to the next. Asking twice is harmless.
 */
export async function givePlaceBack(act: Act, { groupId, personId }: GivePlaceBack): Promise<void> {
  await act.asSystem("end someone's place in a theme group", async (house) => {
    const [left] = await house.tx
      .update(groupMember)
      .set({ until: house.now })
      .where(
        and(
          eq(groupMember.groupId, groupId),
          eq(groupMember.personId, personId),
          eq(groupMember.role, "member"),
          isNull(groupMember.until),
        ),
      )
      .returning({ id: groupMember.id, communityId: groupMember.communityId });
    if (!left) return;
    await countOut(house, groupId);
    await leaveCircle(house, groupId, personId);
    if (!(await belongsTo(house, left.communityId, personId)))
      await withdrawFromAll(house, left.communityId, personId);
    await house.record("communities/left", { id: left.id });
  });
}

export async function countOut(house: Act, groupId: string): Promise<void> {
  await house.tx
    .update(themeGroup)
    .set({ placesTaken: sql`${themeGroup.placesTaken} - 1` })
    .where(eq(themeGroup.id, groupId));
}

/** Whether someone is in any group of a community, as member or facilitator. */
export async function belongsTo(house: Act, communityId: string, personId: string): Promise<boolean> {
  const [found] = await house.tx
    .select({ id: groupMember.id })
    .from(groupMember)
    .where(
      and(
        eq(groupMember.communityId, communityId),
        eq(groupMember.personId, personId),
        isNull(groupMember.until),
      ),
    )
    .limit(1);
  return found !== undefined;
}
