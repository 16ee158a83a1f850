import { and, eq, gt, inArray } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { event, eventGuest, eventRegistration } from "../schema.ts";
import { holdGuestList } from "./hold-guest-list.ts";

/**
 * A person no longer takes part in one thing: what is still to come leaves their agenda and calendar at once, what has been stays.
 * The caller has asked its own policy.
 */
export async function withdrawFromAll(act: Act, belongsTo: string, personId: string): Promise<void> {
  await act.asSystem("withdraw a person from all meetings of one thing", async (house) => {
    await holdGuestList(house, belongsTo, "together");
    await house.tx
      .delete(eventGuest)
      .where(and(eq(eventGuest.belongsTo, belongsTo), eq(eventGuest.personId, personId)));
    const toCome = house.tx
      .select({ id: event.id })
      .from(event)
      .where(and(eq(event.belongsTo, belongsTo), gt(event.endsAt, house.now)));
    await house.tx
      .delete(eventRegistration)
      .where(and(eq(eventRegistration.personId, personId), inArray(eventRegistration.eventId, toCome)));
  });
  await act.record("events/withdrawn-from-all", { id: personId });
}
