import { and, eq, gt, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { event, eventGuest, eventRegistration } from "../schema.ts";
import { holdGuestList } from "./hold-guest-list.ts";

/**
 * A person takes part in every meeting of one thing that is still to come, also in those planned later. A second time changes nothing;
 * a meeting that the person had cancelled stays cancelled. The caller has asked its own policy.
 */
export async function registerForAll(act: Act, belongsTo: string, personId: string): Promise<void> {
  await act.asSystem("register a person for all meetings of one thing", async (house) => {
    await holdGuestList(house, belongsTo, "together");
    await house.tx.insert(eventGuest).values({ belongsTo, personId, since: house.now }).onConflictDoNothing();
    const meetings = await house.tx
      .select({ id: event.id })
      .from(event)
      .where(and(eq(event.belongsTo, belongsTo), gt(event.endsAt, house.now), isNull(event.cancelledAt)));
    if (meetings.length === 0) return;
    await house.tx
      .insert(eventRegistration)
      .values(
        meetings.map(({ id }) => ({ eventId: id, personId, status: "confirmed" as const, since: house.now })),
      )
      .onConflictDoNothing();
  });
  await act.record("events/registered-for-all", { id: personId });
}
