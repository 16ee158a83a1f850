import { eq } from "drizzle-orm";
import { eventById, eventsById, joinLinkOf, type KnownEvent } from "#modules/events";
import type { Act, Acts } from "#platform/acts";
import { notFound } from "#platform/errors";
import { registrationById } from "../commands/answer.ts";
import { standings } from "../commands/register.ts";
import { type Admission, type Answer, need, type Question, type Registration } from "../schema.ts";
import { holdsSeat } from "../states.ts";
import { readPartnerToken, readRegistrationToken } from "../token.ts";
import { tooTight, type Warning } from "../travel.ts";
import { placeInLine } from "./place-in-line.ts";
import { answersOf, questionsOf } from "./questions.ts";
import { admissionOf } from "./seats.ts";

/** All that someone sees of their own registration. */
export interface OwnRegistration {
  readonly registration: Registration;
  readonly event: KnownEvent;
  readonly known: Admission;
  readonly line: { readonly place: number; readonly total: number } | null;
  readonly needs: { readonly diet: string; readonly access: string };
  /** The join link, only for who is confirmed and from the moment that was set; "later" before it. */
  readonly join: string | "later" | null;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  /** Other seats on another place that leave little time to travel. */
  readonly travel: readonly Warning[];
}

/**
 * The registration behind a key.
 *
 * @throws house/not-found for a key that is not ours, or whose registration is gone
 */
export async function ownRegistration(acts: Acts, secret: string, token: string): Promise<OwnRegistration> {
  const id = readRegistrationToken(secret, token);
  if (!id) throw notFound();
  return acts.asSystem("show someone their own registration", async (act) => {
    const registration = await registrationById(act, id);
    const event = await eventById(act, registration.eventId);
    const known = await admissionOf(act, registration.eventId);
    if (!known) throw notFound();
    const [needs] = await act.tx.select().from(need).where(eq(need.registrationId, id));
    return {
      registration,
      event,
      known,
      line: registration.state === "waitlisted" ? await placeInLine(act, registration) : null,
      needs: { diet: needs?.diet ?? "", access: needs?.access ?? "" },
      questions: await questionsOf(act, registration.eventId),
      answers: await answersOf(act, [id]),
      join: await joinOf(act, registration, event, known),
      travel: await travelOf(act, registration, event),
    };
  });
}

/** What the other half of a duo sees of the registration they are part of. */
export type PartnersSide = Pick<OwnRegistration, "registration" | "event" | "known" | "join">;

/**
 * The same from the side of the other half of a duo, once they were asked.
 *
 * @throws house/not-found for a key that is not ours, and for a pair that has no such half
 */
export async function partnersSide(acts: Acts, secret: string, token: string): Promise<PartnersSide> {
  const id = readPartnerToken(secret, token);
  if (!id) throw notFound();
  return acts.asSystem("show the other half of a duo where they stand", async (act) => {
    const registration = await registrationById(act, id);
    if (registration.partnerAskedAt === null || registration.partnerEmail === "") throw notFound();
    const event = await eventById(act, registration.eventId);
    const known = await admissionOf(act, registration.eventId);
    if (!known) throw notFound();
    return { registration, event, known, join: await joinOf(act, registration, event, known) };
  });
}

async function joinOf(
  act: Act,
  { state, eventId }: Registration,
  event: KnownEvent,
  { linkMinutes }: Admission,
): Promise<string | "later" | null> {
  if ((state !== "confirmed" && state !== "attended") || event.cancelledAt || act.now >= event.endsAt)
    return null;
  const link = await joinLinkOf(act, eventId);
  if (!link) return null;
  return act.now.getTime() >= event.startsAt.getTime() - linkMinutes * 60_000 ? link : "later";
}

async function travelOf(
  act: Act,
  { state, email, eventId }: Registration,
  event: KnownEvent,
): Promise<readonly Warning[]> {
  if (!holdsSeat(state)) return [];
  const others = (await standings(act, email)).filter(
    (each) => each.eventId !== eventId && holdsSeat(each.state),
  );
  const events = await eventsById(
    act,
    others.map((each) => each.eventId),
  );
  return events.flatMap((other) => (other.cancelledAt ? [] : (tooTight(event, other) ?? [])));
}
