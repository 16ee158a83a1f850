import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Line } from "../schema.ts";

/**
 * Adds a line. The table gives it its number, keeps the sums, and refuses it when they would not fit (SQLSTATE 23514). Runs as the house.
 */
export async function addLine(
  house: Act,
  ledgerId: string,
  {
    kind,
    units,
    purposeId,
    partnerId,
    reason,
    author = "",
  }: Omit<Line, "ledgerId" | "number" | "at" | "author"> & { readonly author?: string },
): Promise<void> {
  await house.tx.execute(sql`
    insert into support_line (ledger_id, kind, units, purpose_id, reason, partner_id, author, at)
    values (${ledgerId}, ${kind}, ${units}, ${purposeId}, ${reason}, ${partnerId}, ${author}, ${house.now.toISOString()})`);
}
