import { desc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type Card, example, exampleCard, exampleGone, exampleVersion } from "../schema.ts";

/** What is public of an example, or null when nothing is. */
export async function currentCard(act: Act, id: string): Promise<Card | null> {
  const [card] = await act.tx.select().from(exampleCard).where(eq(exampleCard.exampleId, id));
  return card ?? null;
}

/** What is public at an address, or null. */
export async function cardAt(act: Act, slug: string): Promise<Card | null> {
  const [card] = await act.tx.select().from(exampleCard).where(eq(exampleCard.slug, slug));
  return card ?? null;
}

/** That an example was at this address and was taken back, or null. */
export async function goneFrom(
  act: Act,
  slug: string,
): Promise<{ readonly goneOn: string; readonly why: (typeof exampleGone.$inferSelect)["why"] } | null> {
  const [gone] = await act.tx
    .select({ goneOn: exampleGone.goneOn, why: exampleGone.why })
    .from(exampleGone)
    .where(eq(exampleGone.slug, slug));
  return gone ?? null;
}

/** Its versions, the newest first. */
export const versionsOf = (act: Act, id: string) =>
  act.tx
    .select()
    .from(exampleVersion)
    .where(eq(exampleVersion.exampleId, id))
    .orderBy(desc(exampleVersion.number));

/** Whose example it is. For the house: visitors do not know. */
export async function ownerOf(act: Act, id: string): Promise<string | null> {
  const [found] = await act.tx.select({ ownerId: example.ownerId }).from(example).where(eq(example.id, id));
  return found?.ownerId ?? null;
}
