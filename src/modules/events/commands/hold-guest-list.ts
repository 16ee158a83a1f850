import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";

/**
 * Keeps the list of guests and the list of meetings of one thing in step until the act ends: a person who comes in while a meeting is
 * being planned would otherwise be missing from it. Many may come in together; who plans is alone.
 */
export async function holdGuestList(act: Act, belongsTo: string, how: "alone" | "together"): Promise<void> {
  const key = sql`hashtextextended(${`events/guests/${belongsTo}`}, 0)`;
  await act.tx.execute(
    how === "alone"
      ? sql`select pg_advisory_xact_lock(${key})`
      : sql`select pg_advisory_xact_lock_shared(${key})`,
  );
}
