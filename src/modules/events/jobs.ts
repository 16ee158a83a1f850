import { and, asc, eq, isNull } from "drizzle-orm";
import { type Mailbox, mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Job } from "#platform/jobs";
import type { Letter } from "#platform/mail";
import { type ListedMeeting, listed, listedColumns } from "./meeting.ts";
import type { Earlier } from "./queries/event-page.ts";
import { event, eventChange, eventRegistration } from "./schema.ts";
import { changeLetter } from "./views/change-letter.tsx";

/**
 * Mails everyone who comes to an event what it was and what it has become. Changes that were not told yet are told in one mail,
 * and each change is told once, however often this runs.
 */
export const tellOfChange: Job<{ eventId: string }> = {
  name: "events/tell-of-change",
  async run({ acts }, { eventId }) {
    await acts.asSystem("tell who comes that a meeting changed", async (act) => {
      const before = await oldestUntold(act, eventId);
      const meeting = before && (await publishedAndAhead(act, eventId));
      if (!meeting || sameAs(before, meeting)) return;
      const coming = await act.tx
        .select({ personId: eventRegistration.personId })
        .from(eventRegistration)
        .where(and(eq(eventRegistration.eventId, eventId), eq(eventRegistration.status, "confirmed")))
        .orderBy(asc(eventRegistration.personId));
      for (const { personId } of coming) {
        const mailbox = await mailboxOf(act, personId);
        if (mailbox) await act.mail(changeLetter({ mailbox, before, meeting, publicUrl: act.publicUrl }));
      }
      // Who comes without an account is known upstairs, and hears it in the same act: once.
      await act.record("events/change-told", { id: eventId });
    });
  },
};

/** Marks what was not told yet as told; the oldest of it is what people still believe. */
async function oldestUntold(act: Act, eventId: string): Promise<Earlier | null> {
  const untold = await act.tx
    .update(eventChange)
    .set({ toldAt: act.now })
    .where(and(eq(eventChange.eventId, eventId), isNull(eventChange.toldAt)))
    .returning();
  const oldest = untold.toSorted((a, b) => a.sequence - b.sequence)[0];
  return oldest ? { ...oldest, startsAt: oldest.startedAt, endsAt: oldest.endedAt } : null;
}

async function publishedAndAhead(act: Act, eventId: string): Promise<ListedMeeting | null> {
  const [row] = await act.tx
    .select(listedColumns)
    .from(event)
    .where(and(eq(event.id, eventId), eq(event.visibility, "public")));
  return row && row.endsAt > act.now ? listed(row) : null;
}

/** Moved and moved back before anyone was told. */
const sameAs = (before: Earlier, now: ListedMeeting): boolean =>
  now.cancelledAt === null &&
  before.startsAt.getTime() === now.startsAt.getTime() &&
  before.endsAt.getTime() === now.endsAt.getTime() &&
  before.place === now.place &&
  before.online === now.online;

/**
 * The letter about what was told just now, for someone who comes without an account; null when nothing was told in this act. Listen to
 * `events/change-told`.
 */
export async function changeToldNow(
  act: Act,
  eventId: string,
): Promise<((mailbox: Mailbox) => Letter) | null> {
  const told = await act.tx
    .select()
    .from(eventChange)
    .where(and(eq(eventChange.eventId, eventId), eq(eventChange.toldAt, act.now)))
    .orderBy(asc(eventChange.sequence));
  const meeting = await publishedAndAhead(act, eventId);
  const oldest = told[0];
  if (!oldest || !meeting) return null;
  const before = { ...oldest, startsAt: oldest.startedAt, endsAt: oldest.endedAt };
  return (mailbox) => changeLetter({ mailbox, before, meeting, publicUrl: act.publicUrl });
}
