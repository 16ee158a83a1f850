import { and, asc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type Registration, registration } from "../schema.ts";

/** Someone's number in the line of an event, from 1, and how long that line is. Runs as the house. */
export async function placeInLine(
  house: Act,
  { id, eventId }: Pick<Registration, "id" | "eventId">,
): Promise<{ readonly place: number; readonly total: number }> {
  const line = await house.tx
    .select({ id: registration.id })
    .from(registration)
    .where(and(eq(registration.eventId, eventId), eq(registration.state, "waitlisted")))
    .orderBy(asc(registration.turn));
  return { place: line.findIndex((each) => each.id === id) + 1, total: line.length };
}
