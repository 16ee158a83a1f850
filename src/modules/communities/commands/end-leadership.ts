import { and, eq, isNull } from "drizzle-orm";
import { organiseNoMore, withdrawFromAll } from "#modules/events";
import { leaveCircle } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { cannotBeMissed } from "../errors.ts";
import { can } from "../policy.ts";
import { organises } from "../queries/community.ts";
import { facilitates } from "../queries/groups.ts";
import { communityOrganiser, groupMember, themeGroup } from "../schema.ts";
import { belongsTo } from "./give-place-back.ts";

/** Someone no longer organises a community; the last one cannot go. The role ends on their next request. */
export async function endOrganising(act: Act, communityId: string, personId: string): Promise<void> {
  authorise(can.manage({ organises: await organises(act, communityId) }));
  if (!isId(personId)) throw notFound();
  const organisers = await act.asSystem("hold the organisers of a community", (house) =>
    house.tx
      .select({ personId: communityOrganiser.personId })
      .from(communityOrganiser)
      .where(and(eq(communityOrganiser.communityId, communityId), isNull(communityOrganiser.until)))
      .for("update"),
  );
  if (!organisers.some((one) => one.personId === personId)) return;
  if (organisers.length === 1) throw cannotBeMissed("organiser");
  await act.asSystem("end the role of an organiser", async (house) => {
    await house.tx
      .update(communityOrganiser)
      .set({ until: house.now })
      .where(and(eq(communityOrganiser.communityId, communityId), eq(communityOrganiser.personId, personId)));
    await organiseNoMore(house, communityId, personId);
  });
  await act.record("communities/organiser-ended", { id: communityId });
}

/**
 * Someone no longer facilitates a group, and is not in it any more. An organiser may end it for anyone; the facilitators themselves keep
 * at least one of them. Asking twice is harmless.
 */
export async function endFacilitating(act: Act, groupId: string, personId: string): Promise<void> {
  if (!isId(personId)) throw notFound();
  const rows = await act.asSystem("hold the facilitators of a group", (house) =>
    house.tx
      .select({ id: groupMember.id, personId: groupMember.personId })
      .from(groupMember)
      .where(
        and(eq(groupMember.groupId, groupId), eq(groupMember.role, "facilitator"), isNull(groupMember.until)),
      )
      .for("update"),
  );
  const leaving = rows.find((row) => row.personId === personId);
  const [group] = await act.tx
    .select({ communityId: themeGroup.communityId })
    .from(themeGroup)
    .where(eq(themeGroup.id, groupId));
  if (!group) throw notFound();
  const organiser = await organises(act, group.communityId);
  authorise(can.setUp({ organises: organiser, facilitates: await facilitates(act, groupId) }));
  if (!leaving) return;
  if (rows.length === 1 && !organiser) throw cannotBeMissed("facilitator");
  await act.asSystem("end the role of a facilitator", async (house) => {
    await house.tx.update(groupMember).set({ until: house.now }).where(eq(groupMember.id, leaving.id));
    await leaveCircle(house, groupId, personId);
    if (!(await belongsTo(house, group.communityId, personId)))
      await withdrawFromAll(house, group.communityId, personId);
  });
  await act.record("communities/facilitator-ended", { id: leaving.id });
}
