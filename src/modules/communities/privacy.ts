import { and, eq, isNull } from "drizzle-orm";
import { emailOf } from "#modules/people";
import type { Act } from "#platform/acts";
import type { PrivacyChapter } from "#platform/module";
import { givePlaceBack } from "./commands/give-place-back.ts";
import { words } from "./messages.ts";
import {
  community,
  communityOrganiser,
  groupMember,
  groupMove,
  leaderInvitation,
  sourceConflict,
  themeGroup,
} from "./schema.ts";

/** Which groups someone is and was in, what they organise, and how they came from one group into another. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const t = words[locale].privacy;
    const groups = await act.tx
      .select({
        [t.community]: community.title,
        [t.group]: themeGroup.title,
        [t.role]: groupMember.role,
        [t.since]: groupMember.since,
        [t.until]: groupMember.until,
        [t.question]: groupMember.learningQuestion,
        [t.findable]: groupMember.findable,
        [t.carryOver]: groupMember.carryOver,
      })
      .from(groupMember)
      .innerJoin(themeGroup, eq(themeGroup.id, groupMember.groupId))
      .innerJoin(community, eq(community.id, themeGroup.communityId))
      .where(eq(groupMember.personId, personId));
    const organised = await act.tx
      .select({
        [t.community]: community.title,
        [t.since]: communityOrganiser.since,
        [t.until]: communityOrganiser.until,
      })
      .from(communityOrganiser)
      .innerJoin(community, eq(community.id, communityOrganiser.communityId))
      .where(eq(communityOrganiser.personId, personId));
    const moves = await act.tx
      .select({ [t.at]: groupMove.movedAt, [t.reason]: groupMove.reason })
      .from(groupMove)
      .where(eq(groupMove.personId, personId));
    return { [t.groups]: groups, [t.organised]: organised, [t.moves]: moves };
  },

  /** Places become free for the next in line; that someone was moved stays known to the groups, without who and why. */
  async erase(act, personId) {
    await leaveEveryGroup(act, personId);
    await act.tx
      .update(groupMove)
      .set({ personId: null, reason: "" })
      .where(eq(groupMove.personId, personId));
    await act.tx.update(groupMove).set({ movedBy: null }).where(eq(groupMove.movedBy, personId));
    await act.tx
      .update(sourceConflict)
      .set({ settledBy: null })
      .where(eq(sourceConflict.settledBy, personId));
    await act.tx.delete(communityOrganiser).where(eq(communityOrganiser.personId, personId));
    await act.tx
      .update(leaderInvitation)
      .set({ invitedBy: null })
      .where(eq(leaderInvitation.invitedBy, personId));
    const email = await emailOf(act, personId);
    if (email !== null) await act.tx.delete(leaderInvitation).where(eq(leaderInvitation.email, email));
  },
};

async function leaveEveryGroup(act: Act, personId: string): Promise<void> {
  const places = await act.tx
    .select({ groupId: groupMember.groupId })
    .from(groupMember)
    .where(
      and(eq(groupMember.personId, personId), eq(groupMember.role, "member"), isNull(groupMember.until)),
    );
  for (const { groupId } of places) await givePlaceBack(act, { groupId, personId });
  await act.tx.delete(groupMember).where(eq(groupMember.personId, personId));
}
