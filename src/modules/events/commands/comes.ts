import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { eventRegistration } from "../schema.ts";

/**
 * Someone with an account comes to this one event: their agenda, calendar, join link and mails about changes follow. A second time changes
 * nothing. Who decides that they come has asked its own policy, and keeps the reason.
 */
export async function comes(act: Act, eventId: string, personId: string): Promise<void> {
  await act.asSystem("put an event in someone's agenda", (house) =>
    house.tx
      .insert(eventRegistration)
      .values({ eventId, personId, status: "confirmed", since: house.now })
      .onConflictDoUpdate({
        target: [eventRegistration.eventId, eventRegistration.personId],
        set: { status: "confirmed", since: house.now },
      }),
  );
}

/** They do not come after all: it leaves their agenda and calendar at once. */
export async function comesNot(act: Act, eventId: string, personId: string): Promise<void> {
  await act.asSystem("take an event out of someone's agenda", (house) =>
    house.tx
      .delete(eventRegistration)
      .where(and(eq(eventRegistration.eventId, eventId), eq(eventRegistration.personId, personId))),
  );
}
