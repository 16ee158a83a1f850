import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isCancelled, isOver } from "../errors.ts";
import type { Meeting } from "../meeting.ts";
import { can, type Standing } from "../policy.ts";
import { eventBySlug } from "../queries/event-by-slug.ts";
import { ownStanding } from "../queries/own-standing.ts";
import { eventGuest, eventRegistration } from "../schema.ts";

/**
 * The actor misses this one meeting, and stays with the rest. Asking twice is harmless.
 *
 * @throws events/is-over
 * @throws events/is-cancelled
 */
export async function stayAway(act: Act, slug: string): Promise<Meeting> {
  return changeStanding(act, slug, "cancelled", can.stayAway);
}

/**
 * The actor comes to this meeting after all. Asking twice is harmless.
 *
 * @throws events/is-over
 * @throws events/is-cancelled
 */
export async function comeBack(act: Act, slug: string): Promise<Meeting> {
  return changeStanding(act, slug, "confirmed", can.comeBack);
}

async function changeStanding(
  act: Act,
  slug: string,
  wished: NonNullable<Standing>,
  may: (standing: Standing, meeting: Meeting, now: Date) => boolean,
): Promise<Meeting> {
  const meeting = await eventBySlug(act, slug);
  const standing = await ownStanding(act, meeting.id);
  // Who never took part gets the answer of a page that is not there: registering goes through what the meeting belongs to. So does
  // coming and going where seats are counted.
  if (standing === null || act.actor.kind !== "person" || !(await isGuest(act, meeting.belongsTo)))
    throw notFound();
  if (standing === wished) return meeting;
  if (!may(standing, meeting, act.now)) throw meeting.cancelledAt ? isCancelled() : isOver();
  await act.tx
    .update(eventRegistration)
    .set({ status: wished, since: act.now })
    .where(and(eq(eventRegistration.eventId, meeting.id), eq(eventRegistration.personId, act.actor.id)));
  await act.record(wished === "confirmed" ? "events/came-back" : "events/stayed-away", meeting);
  return meeting;
}

/** Whether the actor takes part in everything that belongs to this, so that one meeting more or less takes nobody's seat. */
async function isGuest(act: Act, belongsTo: string): Promise<boolean> {
  const found = await act.tx
    .select({ since: eventGuest.since })
    .from(eventGuest)
    .where(eq(eventGuest.belongsTo, belongsTo));
  return found.length > 0;
}
