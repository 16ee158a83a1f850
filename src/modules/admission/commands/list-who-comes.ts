import { and, eq, inArray, isNull, notInArray, or } from "drizzle-orm";
import { type KnownEvent, whoComes } from "#modules/events";
import { facesOf, mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { admission, registration } from "../schema.ts";
import { holdSeats } from "./move.ts";

/**
 * Members of a learning community come to its meetings without registering for each. As the day nears those who come get a registration, so
 * that the door, the certificate and all that follows work as for any meeting. Who stays away after all loses it, who comes back has it again;
 * nobody is mailed about it. Doing it twice changes nothing. Runs as the house.
 *
 * @returns whether it changed anything
 */
export async function listWhoComes(house: Act, { id: eventId }: Pick<KnownEvent, "id">): Promise<boolean> {
  await house.tx
    .insert(admission)
    // Nobody comes in by the pages of this module: what it belongs to lets people in.
    .values({ eventId, way: "invitation" })
    .onConflictDoNothing();
  const held = await holdSeats(house, eventId);
  const coming = await whoComes(house, eventId);
  const gone = await house.tx
    .update(registration)
    .set({ state: "cancelled", since: house.now })
    .where(
      and(
        eq(registration.eventId, eventId),
        eq(registration.state, "confirmed"),
        coming.length > 0
          ? or(isNull(registration.personId), notInArray(registration.personId, [...coming]))
          : undefined,
      ),
    )
    .returning({ id: registration.id });
  const listed = await house.tx
    .select({ personId: registration.personId })
    .from(registration)
    .where(
      and(
        eq(registration.eventId, eventId),
        inArray(registration.state, ["confirmed", "attended", "noShow", "unrecorded"]),
      ),
    );
  const fresh = coming.filter((personId) => !listed.some((each) => each.personId === personId));
  const faces = await facesOf(house, fresh);
  let { turn } = held;
  for (const personId of fresh) {
    const mailbox = await mailboxOf(house, personId);
    if (!mailbox) continue;
    const face = faces.get(personId);
    await house.tx.insert(registration).values({
      ...{ eventId, personId, email: mailbox.email, language: mailbox.locale, turn: ++turn },
      ...{ name: face?.name || mailbox.email, organisation: face?.organisationName ?? "" },
      ...{ kind: face?.organisationKind ?? "", sector: face?.sector ?? "", region: face?.region ?? "" },
      ...{ state: "confirmed", askedAt: house.now, since: house.now },
    });
  }
  if (turn > held.turn) await house.tx.update(admission).set({ turn }).where(eq(admission.eventId, eventId));
  return gone.length > 0 || turn > held.turn;
}
