import { and, eq, isNull } from "drizzle-orm";
import { comes, eventById, type KnownEvent } from "#modules/events";
import { emailOf, personByEmail } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { alone, tooLate } from "../errors.ts";
import { can, waitsForPartner } from "../policy.ts";
import { type Registration, registration } from "../schema.ts";
import { offerUntil } from "../terms.ts";
import { holdMailboxes, holdSeats, move } from "./move.ts";
import { passOn } from "./pass-on.ts";
import { hasTime, standings } from "./register.ts";
import { settle } from "./settle.ts";

/** The other half of a duo. */
export interface Partner {
  readonly name: string;
  readonly email: string;
}

/**
 * Yes: the seat that was held is theirs. Whoever holds the key of the registration, from its mail, has proved the mailbox; when an account
 * has it, the event stands in that agenda from now on. Of a duo the other half is asked now, and the seats are held until they answer.
 * Saying yes twice is harmless.
 *
 * @param partner who comes along, for a duo that was invited without one
 * @throws admission/too-late after the term
 * @throws admission/alone for a duo without its other half
 * @throws admission/clashes
 */
export async function confirm(act: Act, id: string, partner?: Partner): Promise<Registration> {
  const confirmed = await act.asSystem("take the word of who was offered a seat", async (house) => {
    const { found, event } = await held(house, id);
    if (found.state === "confirmed" || waitsForPartner(found)) return found;
    const known = await holdSeats(house, found.eventId);
    if (!can.confirm(found.state, found.until, event, house.now)) throw tooLate();
    const others = (await standings(house, found.email)).filter((each) => each.id !== id);
    await hasTime(house, event, known, others);
    await linkAccount(house, found);
    if (found.seats === 2) return askPartner(house, found, event, partner);
    const done = await move(house, found, "confirm");
    await confirmCompany(house, id);
    return done;
  });
  await act.record(confirmed.state === "confirmed" ? "admission/confirmed" : "admission/agreed", { id });
  return confirmed;
}

/** One half said yes; the other half gets a mail, and as long to think as for any seat that is offered. */
async function askPartner(
  house: Act,
  found: Registration,
  event: KnownEvent,
  named: Partner | undefined,
): Promise<Registration> {
  const partner = found.partnerEmail ? { name: found.partnerName, email: found.partnerEmail } : named;
  if (!partner || partner.email === found.email) throw alone();
  await house.tx
    .update(registration)
    .set({ partnerName: partner.name, partnerEmail: partner.email })
    .where(eq(registration.id, found.id));
  return move(house, found, "agree", { until: offerUntil(house.now, event.startsAt) });
}

/**
 * The other half of a duo says yes: from now on both come. Whoever holds their key has proved that mailbox.
 *
 * @throws admission/too-late after the term, or when the pair is gone
 * @throws admission/clashes
 */
export async function confirmAsPartner(act: Act, id: string): Promise<Registration> {
  const confirmed = await act.asSystem("take the word of the other half of a duo", async (house) => {
    const { found, event } = await held(house, id);
    if (found.state === "confirmed") return found;
    const known = await holdSeats(house, found.eventId);
    if (!waitsForPartner(found) || !can.confirm(found.state, found.until, event, house.now)) throw tooLate();
    await hasTime(house, event, known, await standings(house, found.partnerEmail));
    const person = await personByEmail(house, found.partnerEmail);
    if (person)
      await house.tx.update(registration).set({ partnerId: person.id }).where(eq(registration.id, id));
    return move(house, found, "confirm");
  });
  await act.record("admission/confirmed", { id });
  return confirmed;
}

/**
 * No: they leave the line, let an offer go, or cancel. What comes free goes to the next in line within the same act. Leaving twice is
 * harmless.
 *
 * @throws admission/too-late when the event is over
 */
export async function withdraw(act: Act, id: string): Promise<Registration> {
  const withdrawn = await act.asSystem("let someone leave", async (house) => {
    const { found, event } = await held(house, id);
    if (found.state === "cancelled") return found;
    if (!can.change(found.state, event, house.now)) throw tooLate();
    await holdSeats(house, found.eventId);
    const done = await move(house, found, "withdraw");
    await passOn(house, found.eventId);
    return done;
  });
  await act.record("admission/withdrawn", { id });
  return withdrawn;
}

/** The registration as it is now, its mailboxes held, and everything that is past its term settled first. */
async function held(
  house: Act,
  id: string,
): Promise<{ readonly found: Registration; readonly event: KnownEvent }> {
  const before = await registrationById(house, id);
  await holdMailboxes(house, [before.email, before.partnerEmail]);
  await settle(house, before.eventId);
  return { found: await registrationById(house, id), event: await eventById(house, before.eventId) };
}

/** @throws house/not-found */
export async function registrationById(house: Act, id: string): Promise<Registration> {
  const [found] = await house.tx.select().from(registration).where(eq(registration.id, id));
  if (!found) throw notFound();
  return found;
}

/** Colleagues who were registered along come with the word of who brought them. */
async function confirmCompany(house: Act, id: string): Promise<void> {
  const company = await house.tx
    .select()
    .from(registration)
    .where(and(eq(registration.broughtBy, id), eq(registration.state, "registered")));
  for (const each of company) await move(house, each, "confirm");
}

async function linkAccount(house: Act, { id, email, personId }: Registration): Promise<void> {
  if (personId) return;
  const person = await personByEmail(house, email);
  if (person) await house.tx.update(registration).set({ personId: person.id }).where(eq(registration.id, id));
}

/** Who signs in has proved a mailbox: what was registered with it becomes theirs, and stands in their agenda. */
export async function linkRegistrations(act: Act, { id: personId }: { readonly id: string }): Promise<void> {
  await act.asSystem("give registrations to whose mailbox they are", async (house) => {
    const email = await emailOf(house, personId);
    if (!email) return;
    const linked = await house.tx
      .update(registration)
      .set({ personId })
      .where(and(eq(registration.email, email), isNull(registration.personId)))
      .returning({ eventId: registration.eventId, state: registration.state });
    const joined = await house.tx
      .update(registration)
      .set({ partnerId: personId })
      .where(
        and(
          eq(registration.partnerEmail, email),
          eq(registration.state, "confirmed"),
          isNull(registration.partnerId),
        ),
      )
      .returning({ eventId: registration.eventId, state: registration.state });
    for (const { eventId, state } of [...linked, ...joined])
      if (state === "confirmed") await comes(house, eventId, personId);
  });
}
