import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { can } from "../policy.ts";
import { ledger, type Partner, partner } from "../schema.ts";

/** Where someone stands with a ledger: runs the programme, or is one of its partners. */
export interface Standing {
  readonly runs: boolean;
  readonly me: Partner | null;
}

/** @throws house/not-found for who is neither */
export async function standing(act: Act, ledgerId: string): Promise<Standing> {
  if (!isId(ledgerId) || act.actor.kind !== "person") throw notFound();
  const [me] = await act.tx
    .select()
    .from(partner)
    .where(and(eq(partner.ledgerId, ledgerId), eq(partner.personId, act.actor.id), isNull(partner.until)));
  const runs = can.run(act.actor);
  const there = await act.asSystem("see whether a ledger is there", (house) =>
    house.tx.select({ id: ledger.id }).from(ledger).where(eq(ledger.id, ledgerId)),
  );
  if (there.length === 0 || (!me && !runs)) throw notFound();
  return { runs, me: me ?? null };
}
