import { and, eq, lt } from "drizzle-orm";
import { eventsById, organisersOf } from "#modules/events";
import { mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Job } from "#platform/jobs";
import { seatsOf } from "../queries/seats.ts";
import { admission, registration } from "../schema.ts";
import { alertLetter } from "../views/alert-letter.tsx";

const levels = [100, 80, 50];

/** Tells the organisers of an event when half, four in five, or all of its seats are taken: each once. */
export const alertOrganisers: Job<{ eventId: string }> = {
  name: "admission/alert-organisers",
  async run({ acts }, { eventId }) {
    await acts.asSystem("tell organisers how full an event is", async (act) => {
      const count = (await seatsOf(act, [eventId])).get(eventId);
      const [event] = await eventsById(act, [eventId]);
      if (!count?.known.seats || !event) return;
      const { seats, taken } = count.known;
      const level = levels.find((each) => taken * 100 >= each * seats);
      if (!level) return;
      const raised = await act.tx
        .update(admission)
        .set({ alerted: level })
        .where(and(eq(admission.eventId, eventId), lt(admission.alerted, level)))
        .returning({ id: admission.eventId });
      if (raised.length === 0) return;
      for (const personId of await organisersOf(act, eventId)) {
        const mailbox = await mailboxOf(act, personId);
        if (mailbox)
          await act.mail(
            alertLetter({
              mailbox,
              event,
              level,
              taken,
              seats,
              waiting: count.waiting,
              publicUrl: act.publicUrl,
            }),
          );
      }
    });
  },
};

/** Hears that a seat was taken. */
export async function seatTaken(act: Act, { id }: { readonly id: string }): Promise<void> {
  await act.asSystem("see how full an event became", async (house) => {
    const [row] = await house.tx
      .select({
        eventId: registration.eventId,
        seats: admission.seats,
        taken: admission.taken,
        alerted: admission.alerted,
      })
      .from(registration)
      .innerJoin(admission, eq(admission.eventId, registration.eventId))
      .where(eq(registration.id, id));
    if (!row?.seats) return;
    const level = levels.find((each) => row.taken * 100 >= each * (row.seats ?? 0)) ?? 0;
    if (level > row.alerted) await house.later(alertOrganisers, { eventId: row.eventId });
  });
}
