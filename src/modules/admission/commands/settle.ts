import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type Admission, admission, registration } from "../schema.ts";
import { holdSeats, move } from "./move.ts";
import { passOn } from "./pass-on.ts";

/**
 * What the clock has done to an event by now: seats that were held too long come free, seats that were kept for a share are released, and
 * all of them are passed on. Asking twice is harmless. Runs as the house.
 */
export async function settle(house: Act, eventId: string): Promise<void> {
  const held = await holdSeats(house, eventId);
  const due = await house.tx
    .select({ id: registration.id, state: registration.state })
    .from(registration)
    .where(
      and(
        eq(registration.eventId, eventId),
        inArray(registration.state, ["invited", "registered"]),
        lte(registration.until, house.now),
      ),
    )
    .orderBy(asc(registration.turn));
  for (const each of due) await move(house, each, "lapse");
  const released = isReleased(held, house.now);
  if (released) await release(house, held);
  if (due.length > 0 || released) await passOn(house, eventId);
}

/** Whether seats are still kept for shares while their date has passed. */
const isReleased = ({ releaseAt, shareReserved, mostPerRegion }: Admission, now: Date): boolean =>
  releaseAt !== null &&
  releaseAt <= now &&
  (mostPerRegion !== null || shareReserved.some((reserved) => reserved > 0));

async function release(house: Act, { eventId }: Admission): Promise<void> {
  await house.tx
    .update(admission)
    .set({
      shareReserved: sql`array_fill(0, array[cardinality(${admission.shareReserved})])`,
      mostPerRegion: null,
    })
    .where(eq(admission.eventId, eventId));
  await house.record("admission/released", { id: eventId });
}
