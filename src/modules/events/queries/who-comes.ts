import { and, asc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { eventRegistration } from "../schema.ts";

/** The people with an account who come to an event, by id. Runs as the house. */
export async function whoComes(house: Act, eventId: string): Promise<readonly string[]> {
  const rows = await house.tx
    .select({ personId: eventRegistration.personId })
    .from(eventRegistration)
    .where(and(eq(eventRegistration.eventId, eventId), eq(eventRegistration.status, "confirmed")))
    .orderBy(asc(eventRegistration.personId));
  return rows.map(({ personId }) => personId);
}
