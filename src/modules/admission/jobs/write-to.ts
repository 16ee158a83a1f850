import { and, eq, ne } from "drizzle-orm";
import { eventFile, eventsById } from "#modules/events";
import type { Act } from "#platform/acts";
import type { Job } from "#platform/jobs";
import { localeOf } from "#platform/locale";
import { waitsForPartner } from "../policy.ts";
import { placeInLine } from "../queries/place-in-line.ts";
import { type Registration, registration } from "../schema.ts";
import { partnerToken, registrationToken } from "../token.ts";
import { partnerLetter } from "../views/partner-letter.ts";
import { standingLetter } from "../views/standing-letter.tsx";

/**
 * Tells someone where they stand, and the other half of a duo once they were asked; once per state however often this runs. What changed again before it was told is told as it is now.
 */
export const writeTo: Job<{ id: string }> = {
  name: "admission/write-to",
  async run({ acts, secret }, { id }) {
    await acts.asSystem("tell someone where they stand", async (act) => {
      const [found] = await act.tx.select().from(registration).where(eq(registration.id, id));
      if (!found || !(await markTold(act, found))) return;
      const [event] = await eventsById(act, [found.eventId]);
      if (!event || event.cancelledAt) return;
      const locale = localeOf(found.language);
      const attachments = found.state === "confirmed" ? eventFile(event, locale, act.publicUrl) : [];
      const publicUrl = act.publicUrl;
      await act.mail(
        standingLetter({
          registration: found,
          event,
          place: found.state === "waitlisted" ? (await placeInLine(act, found)).place : null,
          token: registrationToken(secret, id),
          attachments,
          publicUrl,
        }),
      );
      const partner = partnerToken(secret, id);
      if (found.partnerAskedAt && found.partnerEmail)
        await act.mail(partnerLetter({ registration: found, event, token: partner, attachments, publicUrl }));
    });
  },
};

/** @returns whether it still had to be told */
async function markTold(act: Act, found: Registration): Promise<boolean> {
  const { id, state, since } = found;
  const now = `${state}${waitsForPartner(found) ? " together" : ""} ${since.toISOString()}`;
  const marked = await act.tx
    .update(registration)
    .set({ told: now })
    .where(and(eq(registration.id, id), ne(registration.told, now)))
    .returning({ id: registration.id });
  return marked.length > 0;
}
