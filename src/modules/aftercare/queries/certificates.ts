import { and, eq } from "drizzle-orm";
import { eventById, type KnownEvent } from "#modules/events";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { type Certificate, certificate } from "../schema.ts";

/** A certificate with the meeting it is of. */
export interface KnownCertificate extends Certificate {
  readonly event: KnownEvent;
}

/** The certificate of one seat. Runs as the house, for who holds the key of the registration. */
export async function certificateOf(
  house: Act,
  registrationId: string,
  seat: number,
): Promise<KnownCertificate> {
  const [found] = await house.tx
    .select()
    .from(certificate)
    .where(and(eq(certificate.registrationId, registrationId), eq(certificate.seat, seat)));
  if (!found) throw notFound();
  return { ...found, event: await eventById(house, found.eventId) };
}

/** The certificate with this code, or null. Runs as the house: the code is the key to it. */
export async function certificateBy(house: Act, code: string): Promise<KnownCertificate | null> {
  if (code === "") return null;
  const [found] = await house.tx.select().from(certificate).where(eq(certificate.code, code));
  return found ? { ...found, event: await eventById(house, found.eventId) } : null;
}
