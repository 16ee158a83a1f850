import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { purpose } from "../schema.ts";

/** Halves of a day-part that are still reserved for one thing. The caller has asked its own policy. */
export async function keptFor(act: Act, purposeId: string): Promise<number> {
  const [found] = await act.asSystem("see what is reserved for one thing", (house) =>
    house.tx.select({ reserved: purpose.reserved }).from(purpose).where(eq(purpose.id, purposeId)),
  );
  return found?.reserved ?? 0;
}
