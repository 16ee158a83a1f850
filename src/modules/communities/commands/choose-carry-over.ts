import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound, signInFirst } from "#platform/errors";
import { communityBySlug } from "../queries/community.ts";
import { groupMember } from "../schema.ts";

/** A member says whether to hear of it when the next year opens. They can change their mind until it does. */
export async function chooseCarryOver(act: Act, slug: string, carryOver: "yes" | "no"): Promise<void> {
  const community = await communityBySlug(act, slug);
  if (!community) throw notFound();
  if (act.actor.kind !== "person") throw signInFirst();
  const chosen = await act.tx
    .update(groupMember)
    .set({ carryOver })
    .where(
      and(
        eq(groupMember.communityId, community.id),
        eq(groupMember.personId, act.actor.id),
        eq(groupMember.role, "member"),
        isNull(groupMember.until),
      ),
    )
    .returning({ id: groupMember.id });
  if (chosen.length === 0) throw notFound();
  await act.record("communities/carry-over-chosen", community);
}

/** What whoever is acting said so far; null for who said nothing, and for who is no member. */
export async function carryOverOf(act: Act, communityId: string): Promise<"yes" | "no" | null> {
  if (act.actor.kind !== "person") return null;
  const [found] = await act.tx
    .select({ carryOver: groupMember.carryOver })
    .from(groupMember)
    .where(
      and(
        eq(groupMember.communityId, communityId),
        eq(groupMember.personId, act.actor.id),
        eq(groupMember.role, "member"),
        isNull(groupMember.until),
      ),
    );
  return found?.carryOver ?? null;
}
