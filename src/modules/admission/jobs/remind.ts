import { and, eq, inArray, isNull } from "drizzle-orm";
import { changeToldNow, eventsById, startingBetween } from "#modules/events";
import type { Act } from "#platform/acts";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { localeOf } from "#platform/locale";
import { admission, registration } from "../schema.ts";
import { registrationToken } from "../token.ts";
import { reminderLetter } from "../views/reminder-letter.tsx";

const day = 86_400_000;

/** Every quarter of an hour: who comes within a day is reminded once, with the button to say that they cannot after all. */
const remind: Job<Record<string, never>> = {
  name: "admission/remind",
  async run({ acts, secret }) {
    await acts.asSystem("remind who comes tomorrow", async (act) => {
      const soon = await startingBetween(act, act.now, new Date(act.now.getTime() + day));
      if (soon.length === 0) return;
      const due = await act.tx
        .update(admission)
        .set({ remindedAt: act.now })
        .where(and(inArray(admission.eventId, [...soon]), isNull(admission.remindedAt)))
        .returning({ id: admission.eventId });
      for (const event of await eventsById(
        act,
        due.map(({ id }) => id),
      )) {
        const coming = await act.tx
          .select()
          .from(registration)
          .where(and(eq(registration.eventId, event.id), eq(registration.state, "confirmed")))
          .orderBy(registration.turn);
        for (const each of coming) {
          const token = registrationToken(secret, each.id);
          await act.mail(reminderLetter({ registration: each, event, token, publicUrl: act.publicUrl }));
        }
      }
    });
  },
};

export const reminding: Recurring = { job: remind, next: everyMinutes(15) };

/** Hears that a change was told to who comes with an account; who comes without one is told in the same act. */
export async function tellWithoutAccount(act: Act, { id }: { readonly id: string }): Promise<void> {
  const letter = await changeToldNow(act, id);
  if (!letter) return;
  const others = await act.tx
    .select({ email: registration.email, language: registration.language })
    .from(registration)
    .where(
      and(
        eq(registration.eventId, id),
        isNull(registration.personId),
        inArray(registration.state, ["interested", "waitlisted", "invited", "registered", "confirmed"]),
      ),
    )
    .orderBy(registration.turn);
  for (const { email, language } of others) await act.mail(letter({ email, locale: localeOf(language) }));
}
