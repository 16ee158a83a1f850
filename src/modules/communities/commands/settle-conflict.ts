import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { changeableCommunity } from "../queries/managed.ts";
import { sourceConflict } from "../schema.ts";
import { type Answer, settlementOf } from "../settlement.ts";
import { carryOut } from "./keep-conflicts.ts";

/**
 * Settles one thing that a pasted text says in two ways, and changes the draft accordingly. What was settled before stays so.
 *
 * @returns the field that still misses something, or null when it is settled
 */
export async function settleConflict(
  act: Act,
  slug: string,
  id: string,
  answer: Answer,
): Promise<keyof Answer | null> {
  const community = await changeableCommunity(act, slug);
  if (!isId(id) || act.actor.kind !== "person") throw notFound();
  const here = and(eq(sourceConflict.id, id), eq(sourceConflict.communityId, community.id));
  const [found] = await act.tx
    .select({ conflict: sourceConflict.conflict, settledAs: sourceConflict.settledAs })
    .from(sourceConflict)
    .where(here);
  if (!found) throw notFound();
  if (found.settledAs !== null) return null;

  const settlement = settlementOf(found.conflict, answer);
  if ("mend" in settlement) return settlement.mend;
  const first = await act.tx
    .update(sourceConflict)
    .set({ settledAs: settlement.settledAs, settledAt: act.now, settledBy: act.actor.id })
    .where(and(here, isNull(sourceConflict.settledAs)))
    .returning({ id: sourceConflict.id });
  if (first.length === 0) return null;
  await carryOut(act, community.id, settlement);
  await act.record("communities/conflict-settled", { id });
  return null;
}
