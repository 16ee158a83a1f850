import { sql } from "drizzle-orm";
import { eventById } from "#modules/events";
import type { Act } from "#platform/acts";
import { can } from "../policy.ts";
import type { Registration } from "../schema.ts";
import { offerUntil } from "../terms.ts";
import { move } from "./move.ts";

/**
 * Offers every seat that is free to the first in line whom it fits, one offer per seat. The seats are held (`holdSeats`): when the act
 * ends nobody waits beside a seat that is free for them.
 *
 * @returns how many were offered
 */
export async function passOn(house: Act, eventId: string): Promise<number> {
  const event = await eventById(house, eventId);
  if (!can.offer(event, house.now)) return 0;
  const until = offerUntil(house.now, event.startsAt);
  for (let offered = 0; ; offered++) {
    const next = await firstInLine(house, eventId);
    if (!next) return offered;
    await move(house, next, "invite", { until });
  }
}

async function firstInLine(
  house: Act,
  eventId: string,
): Promise<Pick<Registration, "id" | "state"> | undefined> {
  const { rows } = await house.tx.execute<{ id: string }>(sql`
    select r.id from admission_registration r join admission a on a.event_id = r.event_id
    where r.event_id = ${eventId} and r.state = 'waitlisted' and admission_fits(a, r.seats, r.share, r.region)
    order by r.turn limit 1`);
  return rows[0] && { id: rows[0].id, state: "waitlisted" };
}
