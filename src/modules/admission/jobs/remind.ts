import { and, eq, inArray, isNull } from "drizzle-orm";
import { changeToldNow, eventPaths, eventsById, type ListedMeeting, startingBetween } from "#modules/events";
import type { Act } from "#platform/acts";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { mailboxColumns, mailboxesOf } from "../mailboxes.ts";
import { admissionPaths } from "../paths.ts";
import { admission, type Registration, registration } from "../schema.ts";
import { partnerToken, registrationToken } from "../token.ts";
import { type Reminder, reminderLetter } from "../views/reminder-letter.tsx";

const day = 86_400_000;

/**
 * Every quarter of an hour: within a day of an event everyone hears once where they stand. Who comes is reminded, with the button to say that
 * they cannot after all; who waits hears their place in line and that an offer now has a short term; who still has a seat to say yes to
 * is asked for it.
 */
const remind: Job<Record<string, never>> = {
  name: "admission/remind",
  async run({ acts, secret }) {
    await acts.asSystem("remind who comes tomorrow, and who waits", async (act) => {
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
      ))
        await remindOf(act, event, secret);
    });
  },
};

async function remindOf(act: Act, event: ListedMeeting, secret: string): Promise<void> {
  if (event.cancelledAt) return;
  const people = await act.tx
    .select()
    .from(registration)
    .where(
      and(
        eq(registration.eventId, event.id),
        inArray(registration.state, ["confirmed", "waitlisted", "invited"]),
      ),
    )
    .orderBy(registration.turn);
  const line = people.filter(({ state }) => state === "waitlisted");
  for (const each of people) {
    const about = { event, reminder: reminderFor(each, line), publicUrl: act.publicUrl };
    const [first, partner] = mailboxesOf(each);
    // Members of a community say on the page of its meeting that they cannot come.
    const own =
      event.kind === "community"
        ? eventPaths.event(event.slug)
        : admissionPaths.own(registrationToken(secret, each.id));
    if (first) await act.mail(reminderLetter({ ...about, ...first, own }));
    const theirs = admissionPaths.partner(partnerToken(secret, each.id));
    if (partner) await act.mail(reminderLetter({ ...about, ...partner, own: theirs }));
  }
}

function reminderFor(found: Registration, line: readonly Registration[]): Reminder {
  if (found.state === "confirmed") return { kind: "coming" };
  if (found.state === "invited" && found.until) return { kind: "offered", until: found.until };
  return { kind: "waiting", place: line.indexOf(found) + 1, total: line.length };
}

export const reminding: Recurring = { job: remind, next: everyMinutes(15) };

/** Hears that a change was told to who comes with an account; who comes without one is told in the same act. */
export async function tellWithoutAccount(act: Act, { id }: { readonly id: string }): Promise<void> {
  const letter = await changeToldNow(act, id);
  if (!letter) return;
  const people = await act.tx
    .select({ ...mailboxColumns, state: registration.state })
    .from(registration)
    .where(
      and(
        eq(registration.eventId, id),
        inArray(registration.state, ["interested", "waitlisted", "invited", "registered", "confirmed"]),
      ),
    )
    .orderBy(registration.turn);
  // Who has an account and a certain seat has it in their agenda, and heard it there.
  const untold = people.flatMap((each) =>
    mailboxesOf(each).filter(({ personId }) => personId === null || each.state !== "confirmed"),
  );
  for (const { email, locale } of untold) await act.mail(letter({ email, locale }));
}
