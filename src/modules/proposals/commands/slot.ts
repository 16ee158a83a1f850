import { and, eq, isNull, sql } from "drizzle-orm";
import { meetingsOf, whenInWords } from "#modules/events";
import { mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { letter } from "#platform/mail";
import { noTimeLeft, notNow } from "../errors.ts";
import { words } from "../messages.ts";
import { proposalPaths } from "../paths.ts";
import { can } from "../policy.ts";
import { inside, minutesOf } from "../queries/programme.ts";
import { proposal } from "../schema.ts";

/**
 * Gives a proposal its place at a meeting, in one action: the programme shows it and who proposed it hears of it. A meeting never holds more
 * than it has time for, also when two organisers give the last minutes away at once.
 *
 * @throws proposals/no-time-left, proposals/not-now
 */
export async function slot(act: Act, slug: string, id: string, meetingId: string): Promise<void> {
  const { community, part, readOnly } = await inside(act, slug);
  authorise(can.slot(part, readOnly));
  const meeting = (await meetingsOf(act, community.id)).find((each) => each.id === meetingId);
  if (!meeting) throw notFound();
  if (meeting.cancelledAt || act.now >= meeting.endsAt) throw notNow();
  await act.asSystem("give a session its place", async (house) => {
    await house.tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`proposals/${meetingId}`}, 0))`,
    );
    const [found] = await house.tx
      .select()
      .from(proposal)
      .where(and(eq(proposal.id, id), eq(proposal.communityId, community.id)));
    if (!found) throw notFound();
    const [filled] = await house.tx
      .select({ minutes: sql<number>`coalesce(sum(${proposal.minutes}), 0)::int` })
      .from(proposal)
      .where(eq(proposal.meetingId, meetingId));
    const left = minutesOf(meeting) - (filled?.minutes ?? 0);
    if (found.minutes > left) throw noTimeLeft(left);
    const given = await house.tx
      .update(proposal)
      .set({ meetingId })
      .where(and(eq(proposal.id, id), isNull(proposal.meetingId)))
      .returning({ id: proposal.id });
    if (given.length === 0) throw notNow();
    const mailbox = found.personId && (await mailboxOf(house, found.personId));
    if (!mailbox) return;
    const { email, locale } = mailbox;
    const t = words[locale].letter;
    await house.mail(
      letter({
        to: email,
        locale,
        subject: t.subject(found.title),
        paragraphs: [t.text(whenInWords(meeting, locale))],
        button: { href: house.publicUrl + proposalPaths.programme(slug), label: t.button },
        why: t.why,
      }),
    );
  });
  await act.record("proposals/slotted", { id });
}

/** Takes the place back: it is an open proposal again. */
export async function unslot(act: Act, slug: string, id: string): Promise<void> {
  const { community, part, readOnly } = await inside(act, slug);
  authorise(can.slot(part, readOnly));
  const freed = await act.asSystem("take the place of a session back", (house) =>
    house.tx
      .update(proposal)
      .set({ meetingId: null })
      .where(and(eq(proposal.id, id), eq(proposal.communityId, community.id)))
      .returning({ id: proposal.id }),
  );
  if (freed.length === 0) throw notFound();
  await act.record("proposals/slotted", { id });
}
