import { lte, sql } from "drizzle-orm";
import { markAttendance, registrationById } from "#modules/admission";
import type { KnownEvent } from "#modules/events";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { doorShut } from "../errors.ts";
import { can } from "../policy.ts";
import { attendanceMark } from "../schema.ts";

/** One tap at the door. */
export interface Tap {
  readonly registrationId: string;
  readonly here: boolean;
  /** When it was tapped, which may be a while before it arrives. */
  readonly tappedAt: Date;
}

/**
 * Writes down that someone is there, or is not after all. The newest tap holds: one that arrives twice, or late from a phone without
 * network, undoes nothing that was tapped after it. Whoever stands at the door has been asked for their right before.
 *
 * @returns whether it changed anything
 * @throws attendance/door-shut, and house/not-found for who does not come to this event
 */
export async function mark(
  act: Act,
  event: KnownEvent,
  { registrationId, here, tappedAt }: Tap,
): Promise<boolean> {
  if (!can.mark(event, act.now)) throw doorShut();
  const at = tappedAt > act.now ? act.now : tappedAt;
  const changed = await act.asSystem("write down who is at the door", async (house) => {
    const { eventId, state } = await registrationById(house, registrationId);
    if (eventId !== event.id || !comes.has(state)) throw notFound();
    const written = await house.tx
      .insert(attendanceMark)
      .values({ registrationId, eventId: event.id, here, tappedAt: at })
      .onConflictDoUpdate({
        target: attendanceMark.registrationId,
        set: { here: sql`excluded.here`, tappedAt: sql`excluded.tapped_at` },
        setWhere: lte(attendanceMark.tappedAt, sql`excluded.tapped_at`),
      })
      .returning({ id: attendanceMark.registrationId });
    if (written.length === 0) return false;
    await markAttendance(house, event.id, [registrationId], here ? "attend" : "miss");
    return true;
  });
  if (changed) await act.record(here ? "attendance/here" : "attendance/not-here", { id: registrationId });
  return changed;
}

const comes: ReadonlySet<string> = new Set(["confirmed", "attended", "noShow"]);
