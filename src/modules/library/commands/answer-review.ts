import { eq } from "drizzle-orm";
import { bordersOn } from "#modules/areas";
import { mailboxOf, me } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import { notNow, regionFirst } from "../errors.ts";
import { can, peersNeeded } from "../policy.ts";
import { myReview, seatToTake } from "../queries/reviews.ts";
import { type Answers, isGood } from "../questions.ts";
import { type Example, example, examplePeer, exampleReview } from "../schema.ts";
import { publishedLetter, returnedLetter } from "../views/letters.ts";
import { answeredSeats, askPeers, openSeats, regionOf, seat } from "./ask-peers.ts";
import { publish } from "./publish.ts";

/** Gives the five answers. When it was the last one the example is public, or goes back to who wrote it with what to mend. */
export async function answerReview(act: Act, reviewId: string, answers: Answers): Promise<void> {
  const { exampleId } = await myReview(act, reviewId);
  await act.asSystem("keep what a peer answered", async (house) => {
    // Two who answer at the same moment are taken one after the other: the second one settles.
    const [found] = await house.tx.select().from(example).where(eq(example.id, exampleId)).for("update");
    const kept = await house.tx
      .update(exampleReview)
      .set({ answers, good: isGood(answers), answeredAt: house.now })
      .where(eq(exampleReview.id, reviewId))
      .returning({ id: exampleReview.id });
    if (!found || kept.length === 0) throw notNow();
    await house.record("library/peer-answered", { id: exampleId });
    await settle(house, found);
  });
}

/** When nobody still has to look: public with two times good, else back to its writer. */
async function settle(house: Act, found: Example): Promise<void> {
  const open = await house.tx.select({ id: exampleReview.id }).from(exampleReview).where(openSeats(found));
  if (open.length > 0 || found.state !== "asked" || !found.draft) return;
  const answered = await house.tx.select().from(exampleReview).where(answeredSeats(found));
  const mailbox = found.ownerId && (await mailboxOf(house, found.ownerId));
  if (answered.some(({ good }) => good === false)) {
    await house.tx.update(example).set({ state: "writing" }).where(eq(example.id, found.id));
    await house.record("library/returned", { id: found.id });
    if (mailbox) await house.mail(returnedLetter(mailbox, found.id, found.draft.title, house.publicUrl));
    return;
  }
  if (answered.length < peersNeeded) return void (await askPeers(house, found, found.draft));
  const slug = await publish(house, found, found.draft, { looked: true, changed: "" });
  if (mailbox) await house.mail(publishedLetter(mailbox, slug, found.draft.title, house.publicUrl));
}

/** Says no, once: someone else is asked. */
export async function declineReview(act: Act, reviewId: string): Promise<void> {
  const { exampleId } = await myReview(act, reviewId);
  await act.asSystem("ask someone else to look", (house) => release(house, reviewId, exampleId));
}

/** Frees a seat and asks someone else for it. Runs as the house. */
export async function release(house: Act, reviewId: string, exampleId: string): Promise<void> {
  await house.tx.update(exampleReview).set({ releasedAt: house.now }).where(eq(exampleReview.id, reviewId));
  await house.record("library/peer-released", { id: exampleId });
  const [found] = await house.tx.select().from(example).where(eq(example.id, exampleId));
  if (found?.state === "asked" && found.draft) await askPeers(house, found, found.draft);
}

/** An editor looks where no peer from elsewhere is left. Returns the seat. */
export async function standIn(act: Act, exampleId: string): Promise<string> {
  authorise(can.standIn(act.actor));
  return act.asSystem("an editor looks where no peer is left", async (house) => {
    const found = await seatToTake(house, exampleId);
    if (!found || found.ownerId === me(act)) throw notFound();
    if (!(await seat(house, found, found.draft?.title ?? "", me(act), ""))) throw notNow();
    const mine = await house.tx
      .select({ id: exampleReview.id, personId: exampleReview.personId })
      .from(exampleReview)
      .where(openSeats(found));
    return mine.find(({ personId }) => personId === me(act))!.id;
  });
}

/** From now on one is asked to look at examples from elsewhere. @throws library/region-first */
export async function becomePeer(act: Act): Promise<void> {
  const from = await regionOf(act, await bordersOn(act, isoDay(act.now)), me(act));
  if (!from) throw regionFirst();
  await act.tx
    .insert(examplePeer)
    .values({ personId: me(act), since: act.now })
    .onConflictDoNothing();
  await act.record("library/became-peer", { id: me(act) });
}

/** No longer; what one was asked stays to be answered. */
export async function stopBeingPeer(act: Act): Promise<void> {
  await act.tx.delete(examplePeer).where(eq(examplePeer.personId, me(act)));
  await act.record("library/stopped-being-peer", { id: me(act) });
}
