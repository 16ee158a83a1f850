import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { communityClosed } from "../errors.ts";
import { can } from "../policy.ts";
import { communityById, isReadOnly, organises } from "../queries/community.ts";
import { facilitates } from "../queries/groups.ts";
import { groupWelcome, themeGroup } from "../schema.ts";

export const SetUpGroup = z.object({
  title: z.string().trim().min(1).max(90),
  description: z.string().trim().max(600),
  places: z.coerce.number().int().min(1).max(500),
  houseRules: z.string().trim().max(4000),
  welcome: z.string().trim().max(4000),
});
export type SetUpGroup = z.infer<typeof SetUpGroup>;

/**
 * Furnishes a theme group: what it is called and for, how many places it has, how its people want to work, and the welcome inside.
 *
 * @returns "too-few-places" when more people sit in the group than would fit; nothing has changed then
 */
export async function setUpGroup(
  act: Act,
  groupId: string,
  wish: SetUpGroup,
): Promise<"done" | "too-few-places"> {
  const [group] = await act.tx
    .select({ communityId: themeGroup.communityId })
    .from(themeGroup)
    .where(eq(themeGroup.id, groupId));
  const community = group && (await communityById(act, group.communityId));
  if (!community) throw notFound();
  authorise(
    act.actor.kind === "system" ||
      can.setUp({
        organises: await organises(act, community.id),
        facilitates: await facilitates(act, groupId),
      }),
  );
  if (isReadOnly(community, act.now)) throw communityClosed();

  const { welcome, ...open } = wish;
  // Held, so that nobody takes the last place between the question and the change.
  const taken = await act.asSystem("see whether everyone still fits", async (house) => {
    const [held] = await house.tx
      .select({ taken: themeGroup.placesTaken })
      .from(themeGroup)
      .where(eq(themeGroup.id, groupId))
      .for("no key update");
    return held?.taken ?? 0;
  });
  if (wish.places < taken) return "too-few-places";
  await act.tx.update(themeGroup).set(open).where(eq(themeGroup.id, groupId));
  await act.tx
    .insert(groupWelcome)
    .values({ groupId, welcome })
    .onConflictDoUpdate({ target: groupWelcome.groupId, set: { welcome } });
  await act.record("communities/group-set-up", { id: groupId });
  return "done";
}
