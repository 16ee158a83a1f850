import { and, eq, isNull } from "drizzle-orm";
import {
  admissionPaths,
  comingTo,
  markAttendance,
  organised,
  partnerToken,
  registrationToken,
} from "#modules/admission";
import type { KnownEvent } from "#modules/events";
import type { Act } from "#platform/acts";
import { localeOf } from "#platform/locale";
import { notOverYet } from "../errors.ts";
import { can } from "../policy.ts";
import { aftercare } from "../schema.ts";
import { afterLetter } from "../views/after-letter.ts";

/**
 * After-care in one step: who was not written down as present was not there, the page of the meeting shows what remains, who was there can
 * have a certificate and answers three questions, and everyone who came or would have come gets one mail. A second time nothing is mailed
 * again.
 *
 * @throws aftercare/not-over-yet
 */
export async function finish(act: Act, eventId: string, secret: string): Promise<void> {
  const event = await organised(act, eventId);
  if (!can.finish(event, act.now)) throw notOverYet();
  await act.asSystem("round off a meeting", async (house) => {
    await house.tx.insert(aftercare).values({ eventId }).onConflictDoNothing();
    const first = await house.tx
      .update(aftercare)
      .set({ finishedAt: house.now })
      .where(and(eq(aftercare.eventId, eventId), isNull(aftercare.finishedAt)))
      .returning();
    if (first.length === 0) return;
    const missing = (await comingTo(house, eventId)).filter(({ state }) => state === "confirmed");
    await markAttendance(
      house,
      eventId,
      missing.map(({ id }) => id),
      "miss",
    );
    await tell(house, event, secret, first[0]?.recording ?? "");
  });
  await act.record("aftercare/finished", { id: eventId });
}

async function tell(house: Act, event: KnownEvent, secret: string, recording: string): Promise<void> {
  for (const each of await comingTo(house, event.id)) {
    const there = each.state === "attended";
    // Who was not there has something to hear only when there is something to look at.
    if (!there && recording === "") continue;
    const about = { event, locale: localeOf(each.language), there, publicUrl: house.publicUrl };
    const own = admissionPaths.own(registrationToken(secret, each.id));
    await house.mail(afterLetter({ ...about, to: each.email, own }));
    if (each.partnerAskedAt === null || each.partnerEmail === "") continue;
    const theirs = admissionPaths.partner(partnerToken(secret, each.id));
    await house.mail(afterLetter({ ...about, to: each.partnerEmail, own: theirs }));
  }
}
