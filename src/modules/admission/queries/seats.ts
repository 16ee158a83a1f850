import { eq, inArray, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type Admission, admission } from "../schema.ts";
import type { State } from "../states.ts";

/** How full an event is, for everyone to read: numbers, no people. */
export interface Seats {
  readonly known: Admission;
  readonly waiting: number;
  readonly interested: number;
}

/** By id of the event; what has no admission of its own is left out. */
export async function seatsOf(act: Act, eventIds: readonly string[]): Promise<ReadonlyMap<string, Seats>> {
  if (eventIds.length === 0) return new Map();
  const rules = await act.tx
    .select()
    .from(admission)
    .where(inArray(admission.eventId, [...eventIds]));
  if (rules.length === 0) return new Map();
  const counts = await act.asSystem("count who waits", (house) =>
    house.tx.execute<{ id: string; waiting: number; interested: number }>(sql`
      select event_id as id, count(*) filter (where state = 'waitlisted')::int as waiting,
        count(*) filter (where state = 'interested')::int as interested
      from admission_registration where ${inArray(
        sql`event_id`,
        rules.map(({ eventId }) => eventId),
      )} group by event_id`),
  );
  const byId = new Map(counts.rows.map((row) => [row.id, row]));
  return new Map(
    rules.map((known) => {
      const { waiting = 0, interested = 0 } = byId.get(known.eventId) ?? {};
      return [known.eventId, { known, waiting, interested }];
    }),
  );
}

/** The rules of one event, or null. */
export async function admissionOf(act: Act, eventId: string): Promise<Admission | null> {
  const [found] = await act.tx.select().from(admission).where(eq(admission.eventId, eventId));
  return found ?? null;
}

/** How many seats are free for anyone: not taken and not kept for a share. Null is no end of them. */
export function freeSeats({ seats, taken, shareReserved, shareTaken }: Admission): number | null {
  if (seats === null) return null;
  const heldBack = shareReserved.reduce((sum, kept, i) => sum + Math.max(0, kept - (shareTaken[i] ?? 0)), 0);
  return Math.max(0, seats - taken - heldBack);
}

/** Where the actor stands with these events, and the id of that registration. */
export async function ownStandings(
  act: Act,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly state: State }>> {
  if (act.actor.kind !== "person" || eventIds.length === 0) return new Map();
  const { rows } = await act.tx.execute<{ id: string; event_id: string; state: State }>(sql`
    select distinct on (event_id) id, event_id, state from admission_registration
    where person_id = ${act.actor.id} and ${inArray(sql`event_id`, [...eventIds])}
    order by event_id, asked_at desc, turn desc`);
  return new Map(rows.map(({ id, event_id, state }) => [event_id, { id, state }]));
}
