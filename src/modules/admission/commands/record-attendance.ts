import { and, eq, inArray } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { registration } from "../schema.ts";
import { after } from "../states.ts";
import { organised } from "./decide.ts";
import { move } from "./move.ts";

/**
 * Writes down who was there and who was not. Saying the same twice changes nothing, and a mistake can be mended.
 *
 * @param was what holds for all of these: "attend" or "miss"
 */
export async function recordAttendance(
  act: Act,
  eventId: string,
  ids: readonly string[],
  was: "attend" | "miss",
): Promise<void> {
  await organised(act, eventId);
  if (ids.length === 0) return;
  await act.asSystem("write down who was there", (house) => markAttendance(house, eventId, ids, was));
  await act.record("admission/attendance-recorded", { id: eventId });
}

/** The same for a module that asked its own policy, such as who stands at the door. Runs as the house; what was done is recorded by who asks. */
export async function markAttendance(
  house: Act,
  eventId: string,
  ids: readonly string[],
  was: "attend" | "miss",
): Promise<void> {
  const people = await house.tx
    .select()
    .from(registration)
    .where(and(eq(registration.eventId, eventId), inArray(registration.id, [...ids])));
  for (const each of people) if (after(each.state, was)) await move(house, each, was);
}
