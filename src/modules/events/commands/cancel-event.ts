import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { event } from "../schema.ts";
import { holdEvent, noteChange } from "./change-event.ts";

/**
 * Takes a meeting off, for everyone: it stays in the agenda as cancelled, calendars strike it out, and who would come gets a mail.
 * A second time changes nothing. The caller has asked its own policy.
 */
export async function cancelEvent(act: Act, id: string): Promise<void> {
  const cancelled = await act.asSystem("take a meeting off for whoever organises it", async (house) => {
    const before = await holdEvent(house, id);
    if (before.cancelledAt) return false;
    const sequence = before.sequence + 1;
    await house.tx
      .update(event)
      .set({ cancelledAt: house.now, changedAt: house.now, sequence })
      .where(eq(event.id, id));
    await noteChange(house, before, sequence);
    return true;
  });
  if (cancelled) await act.record("events/cancelled", { id });
}
