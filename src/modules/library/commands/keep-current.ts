import { and, eq } from "drizzle-orm";
import type { Act, Acts } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { isoDay } from "#platform/locale";
import type { Confirmation } from "../confirm-token.ts";
import { can } from "../policy.ts";
import { currentCard } from "../queries/card.ts";
import { ownExample } from "../queries/own-examples.ts";
import {
  type Card,
  example,
  exampleBranch,
  exampleCard,
  exampleGone,
  exampleReview,
  exampleVersion,
  type reasonsGone,
} from "../schema.ts";
import { ageFrom } from "./publish.ts";

/** Its writer says that it is still right: it counts as checked today. */
export async function sayStillRight(act: Act, id: string): Promise<void> {
  authorise(can.stillRight(act.actor, await ownExample(act, id)));
  await act.asSystem("a writer says that an example is still right", (house) => countAgain(house, id));
}

/** The same by the link in the mail, without signing in. Returns what was confirmed, or null when the link was used before. */
export async function confirmByLink(acts: Acts, { exampleId, reviewBy }: Confirmation): Promise<Card | null> {
  return acts.asSystem("who holds the link says that an example is still right", async (house) => {
    const [card] = await house.tx
      .select()
      .from(exampleCard)
      .where(and(eq(exampleCard.exampleId, exampleId), eq(exampleCard.reviewBy, reviewBy)))
      .for("update");
    if (!card) return null;
    await countAgain(house, exampleId);
    return card;
  });
}

async function countAgain(house: Act, id: string): Promise<void> {
  await house.tx
    .update(exampleCard)
    .set(ageFrom(isoDay(house.now)))
    .where(eq(exampleCard.exampleId, id));
  await house.record("library/still-right", { id });
}

/**
 * Takes an example back, for good: its address says that it was and why, and nothing of what it said stays. Where others do the same that
 * goes too, since it hung on it.
 */
export async function takeBack(act: Act, id: string, why: (typeof reasonsGone)[number]): Promise<void> {
  if (!isId(id)) throw notFound();
  await act.asSystem("take back an example on request of who may", async (house) => {
    const [found] = await house.tx.select().from(example).where(eq(example.id, id)).for("update");
    const card = found && (await currentCard(house, id));
    // Not public, or not theirs: for them it does not exist on this page.
    if (!card || !can.takeBack(act.actor, found)) throw notFound();
    const { tx } = house;
    await tx.delete(exampleCard).where(eq(exampleCard.exampleId, id));
    await tx.delete(exampleVersion).where(eq(exampleVersion.exampleId, id));
    await tx.delete(exampleBranch).where(eq(exampleBranch.exampleId, id));
    await tx.delete(exampleReview).where(eq(exampleReview.exampleId, id));
    await tx.update(example).set({ state: "gone", draft: null, harmless: [] }).where(eq(example.id, id));
    await tx.insert(exampleGone).values({ slug: card.slug, exampleId: id, goneOn: isoDay(house.now), why });
    await house.record("library/taken-back", { id });
  });
}

/** Takes what an earlier version said out of sight: that it was there, and what changed after it, stays. */
export async function hideVersion(act: Act, id: string, number: number): Promise<void> {
  authorise(can.write(act.actor, await ownExample(act, id)));
  const card = await currentCard(act, id);
  if (!card || number >= card.version) throw notFound();
  await act.asSystem("a writer takes an earlier version out of sight", (house) =>
    house.tx
      .update(exampleVersion)
      .set({ content: null })
      .where(and(eq(exampleVersion.exampleId, id), eq(exampleVersion.number, number))),
  );
  await act.record("library/version-hidden", { id });
}
