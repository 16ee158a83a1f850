import { and, eq, isNull } from "drizzle-orm";
import { organisersOfCommunity } from "#modules/communities";
import { mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { decidedAlready, needsSomeoneElse, nobodyElseDecides, notMasked } from "../errors.ts";
import { conversationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import { door } from "../queries/room.ts";
import { mask, post, unmasking } from "../schema.ts";
import { unmaskLetter } from "../views/unmask-letter.tsx";

/**
 * Whoever facilitates asks who wrote something under a pseudonym, and says why. Nothing is shown by that: someone who organises decides.
 * A second request while one waits is the first one.
 */
export async function askWriter(act: Act, slug: string, threadId: string, reason: string): Promise<string> {
  const { group, me } = await door(act, slug);
  await maskedHere(act, group.id, threadId);
  authorise(can.askWriter(me));
  const [open] = await act.tx
    .select({ id: unmasking.id })
    .from(unmasking)
    .where(and(eq(unmasking.threadId, threadId), eq(unmasking.askedBy, me.id), isNull(unmasking.outcome)));
  if (open) return open.id;
  const organisers = await organisersOfCommunity(act, group.communityId);
  const deciders = organisers.map(({ id }) => id).filter((id) => id !== me.id);
  if (deciders.length === 0) throw nobodyElseDecides();
  const [asked] = await act.tx
    .insert(unmasking)
    .values({
      threadId,
      groupId: group.id,
      communityId: group.communityId,
      askedBy: me.id,
      askedAt: act.now,
      reason,
    })
    .onConflictDoNothing()
    .returning({ id: unmasking.id });
  // Someone else asked at this moment: theirs is decided first.
  if (!asked) throw decidedAlready();
  await act.record("conversation/unmasking-asked", { id: asked.id });
  await tell(act, "asked", asked.id, deciders);
  return asked.id;
}

/** Refuses a conversation that is not in this group, or that nobody asked under a pseudonym. */
export async function maskedHere(act: Act, groupId: string, threadId: string): Promise<void> {
  const [opening] = isId(threadId)
    ? await act.tx
        .select({ masked: post.masked })
        .from(post)
        .where(and(eq(post.threadId, threadId), eq(post.groupId, groupId), eq(post.number, 0)))
    : [];
  if (!opening) throw notFound();
  if (!opening.masked) throw notMasked();
}

/**
 * Someone who organises, and did not ask it themselves, decides. When they agree the name is shown to whoever asked and to nobody else,
 * and whose name it is hears of it in the same act.
 */
export async function decideUnmasking(
  act: Act,
  id: string,
  outcome: "granted" | "refused",
  answer: string,
): Promise<void> {
  const me = act.actor.kind === "person" ? act.actor.id : "";
  const [found] = isId(id) ? await act.tx.select().from(unmasking).where(eq(unmasking.id, id)) : [];
  if (!found) throw notFound();
  if (found.askedBy === me) throw needsSomeoneElse();
  const [decided] = await act.tx
    .update(unmasking)
    .set({ outcome, answer, decidedBy: me, decidedAt: act.now })
    .where(and(eq(unmasking.id, id), isNull(unmasking.outcome)))
    .returning({ askedBy: unmasking.askedBy });
  if (!decided) throw decidedAlready();
  await act.record(outcome === "granted" ? "conversation/unmasked" : "conversation/unmasking-refused", {
    id,
  });
  await tell(act, "decided", id, decided.askedBy ? [decided.askedBy] : []);
  if (outcome === "granted") await tell(act, "told", id, await behindMask(act, found.threadId));
}

const behindMask = (act: Act, threadId: string): Promise<readonly string[]> =>
  act.asSystem("tell someone that their name was shown", async (house) => {
    const rows = await house.tx.select().from(mask).where(eq(mask.threadId, threadId));
    return rows.map(({ personId }) => personId);
  });

async function tell(
  act: Act,
  kind: "asked" | "decided" | "told",
  id: string,
  people: readonly string[],
): Promise<void> {
  await act.asSystem("tell who has to know of an unmasking", async (house) => {
    for (const personId of people) {
      const mailbox = await mailboxOf(house, personId);
      if (!mailbox) continue;
      const href = house.publicUrl + conversationPaths.unmasking(id);
      await house.mail(unmaskLetter({ to: mailbox.email, kind, href, locale: mailbox.locale }));
    }
  });
}
