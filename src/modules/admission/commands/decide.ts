import { and, eq, inArray } from "drizzle-orm";
import { eventById, type KnownEvent, organisesEvents } from "#modules/events";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { newId } from "#platform/ids";
import { closed, noSeatFor, tooLate } from "../errors.ts";
import { writeTo } from "../jobs/write-to.ts";
import { can } from "../policy.ts";
import { fitsNow } from "../queries/fits-now.ts";
import { type Registration, registration } from "../schema.ts";
import { offerUntil } from "../terms.ts";
import { holdMailbox, holdSeats, move } from "./move.ts";
import { passOn } from "./pass-on.ts";
import { standings } from "./register.ts";

/** The event, for whoever organises it; for anyone else it does not exist here. */
export async function organised(act: Act, eventId: string): Promise<KnownEvent> {
  const event = await eventById(act, eventId);
  if (!(await organisesEvents(act, event.belongsTo))) throw notFound();
  return event;
}

interface Decision {
  readonly eventId: string;
  readonly ids: readonly string[];
  /** Kept with the registration; who is told no reads it too. */
  readonly reason: string;
}

/**
 * Chooses people out of those who are interested, or out of the line: a seat is held for each until a term.
 *
 * @throws admission/no-seat when there is none for one of them; then nobody is chosen
 */
export async function choose(act: Act, { eventId, ids, reason }: Decision): Promise<void> {
  const event = await organised(act, eventId);
  if (!can.offer(event, act.now)) throw closed();
  await act.asSystem("hold seats for who was chosen", async (house) => {
    await holdSeats(house, eventId);
    const until = offerUntil(house.now, event.startsAt);
    for (const each of await ofEvent(house, eventId, ids)) {
      if (!(await fitsNow(house, each))) throw noSeatFor();
      await move(house, each, "invite", { until, reason });
    }
  });
  for (const id of ids) await act.record("admission/chosen", { id });
}

/** Tells people kindly that there is no place for them; a seat that was held for them goes on. */
export async function decline(act: Act, { eventId, ids, reason }: Decision): Promise<void> {
  await organised(act, eventId);
  await act.asSystem("tell who was not chosen", async (house) => {
    await holdSeats(house, eventId);
    for (const each of await ofEvent(house, eventId, ids)) await move(house, each, "decline", { reason });
    await passOn(house, eventId);
  });
  for (const id of ids) await act.record("admission/declined", { id });
}

interface Invitation {
  readonly eventId: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Asks someone to come: a seat is held for them until a term. Whoever is in already is left as they are.
 *
 * @throws admission/no-seat
 */
export async function invite(act: Act, { eventId, name, email }: Invitation): Promise<void> {
  const event = await organised(act, eventId);
  if (!can.offer(event, act.now)) throw closed();
  const id = newId();
  await act.asSystem("hold a seat for who was invited", async (house) => {
    await holdMailbox(house, email);
    const held = await holdSeats(house, eventId);
    if ((await standings(house, email)).some((each) => each.eventId === eventId)) return;
    const base = { id, eventId, email, name, turn: held.turn + 1, seats: held.way === "duo" ? 2 : 1 };
    if (!(await fitsNow(house, { ...base, share: null, region: "" }))) throw noSeatFor();
    await house.tx.insert(registration).values({
      ...base,
      state: "invited",
      askedAt: house.now,
      since: house.now,
      until: offerUntil(house.now, event.startsAt),
    });
    await house.later(writeTo, { id });
  });
  await act.record("admission/invited", { id });
}

async function ofEvent(
  house: Act,
  eventId: string,
  ids: readonly string[],
): Promise<readonly Registration[]> {
  const found = await house.tx
    .select()
    .from(registration)
    .where(and(eq(registration.eventId, eventId), inArray(registration.id, [...ids])))
    .orderBy(registration.turn);
  if (found.length !== new Set(ids).size) throw tooLate();
  return found;
}
