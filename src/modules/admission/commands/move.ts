import { and, eq, sql } from "drizzle-orm";
import { comes, comesNot } from "#modules/events";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { tooLate } from "../errors.ts";
import { writeTo } from "../jobs/write-to.ts";
import { type Admission, admission, type Registration, registration } from "../schema.ts";
import { after, type Move } from "../states.ts";

/** Holds the seats of an event until the act ends: whoever gives or frees one does it in turn. Runs as the house. */
export async function holdSeats(house: Act, eventId: string): Promise<Admission> {
  const [held] = await house.tx.select().from(admission).where(eq(admission.eventId, eventId)).for("update");
  if (!held) throw notFound();
  return held;
}

interface MoveOptions {
  /** Until when the seat is held for them. */
  readonly until?: Date;
  /** Why the organiser did it. */
  readonly reason?: string;
}

/**
 * Takes a registration to its next state, with all that comes with it: their agenda, and a mail that tells where they stand. The table
 * counts the seats. Runs as the house; whoever may decide this has been asked before.
 *
 * @throws admission/too-late when someone else was first and the move is no longer possible
 */
export async function move(
  house: Act,
  { id, state }: Pick<Registration, "id" | "state">,
  what: Move,
  { until, reason }: MoveOptions = {},
): Promise<Registration> {
  const next = after(state, what);
  if (!next) throw tooLate();
  const [moved] = await house.tx
    .update(registration)
    .set({
      state: next,
      since: house.now,
      until: until ?? null,
      ...(what === "agree" && { partnerAskedAt: house.now }),
      ...(reason === undefined ? {} : { reason }),
    })
    .where(and(eq(registration.id, id), eq(registration.state, state)))
    .returning();
  if (!moved) throw tooLate();
  for (const personId of [moved.personId, moved.partnerId]) {
    if (!personId) continue;
    if (next === "confirmed") await comes(house, moved.eventId, personId);
    if (state === "confirmed" && (next === "cancelled" || next === "declined"))
      await comesNot(house, moved.eventId, personId);
  }
  if (isTold(next) && what !== "close") await house.later(writeTo, { id });
  return moved;
}

/** Who was there knows that already; who waited until the end does too. */
const isTold = (state: Registration["state"]): boolean =>
  state !== "attended" && state !== "noShow" && state !== "unrecorded";

/** One person at a time: whoever registers twice at the same moment, here and elsewhere, waits for the first to be settled. */
export const holdMailbox = async (house: Act, email: string): Promise<void> => {
  await house.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`admission/${email}`}, 0))`);
};

/** Both mailboxes of a duo, always in the same order, so that two of them never wait for each other. */
export async function holdMailboxes(house: Act, emails: readonly string[]): Promise<void> {
  for (const email of emails.filter(Boolean).toSorted()) await holdMailbox(house, email);
}
