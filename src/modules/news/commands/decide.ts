import { eq } from "drizzle-orm";
import { me } from "#modules/people";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { missingFrom } from "../draft.ts";
import { notComplete, notNow, readAgain, secondEditorFirst } from "../errors.ts";
import { comeOut } from "../jobs.ts";
import { can } from "../policy.ts";
import { heldArticle, seenOf } from "../queries/desk.ts";
import { article, articleCard, articleCorrection, articleGone } from "../schema.ts";
import { publish } from "./publish.ts";

/**
 * A second editor says that it may come out: at once, or at the time that was asked for.
 *
 * @param seen which words they read (`seenOf`): a yes is to those, and to no others
 */
export async function approve(act: Act, id: string, seen: string): Promise<"public" | "planned"> {
  const found = await heldArticle(act, id);
  if (found.stage !== "asked") throw notNow();
  if (!can.approve(act.actor, found)) throw secondEditorFirst();
  if (seenOf(found) !== seen) throw readAgain();
  if (missingFrom(found.draft!).length > 0) throw notComplete();
  const approvedBy = me(act);
  await act.record("news/approved", { id });
  const { publishAt } = found;
  if (publishAt && publishAt > act.now) {
    await act.asSystem("plan an article", (house) =>
      house.tx.update(article).set({ stage: "planned", approvedBy }).where(eq(article.id, id)),
    );
    await act.later(comeOut, { id }, { at: publishAt });
    return "planned";
  }
  await act.asSystem("bring out an article that two editors saw", async (house) => {
    await house.tx.update(article).set({ approvedBy }).where(eq(article.id, id));
    // A time that had passed before this yes is not when it came out.
    await publish(house, { ...found, approvedBy, publishAt: null });
  });
  return "public";
}

/** Gives it back to whoever wrote it, with what has to change. */
export async function giveBack(act: Act, id: string, remark: string): Promise<void> {
  const found = await heldArticle(act, id);
  if (found.stage === "writing" || !found.draft) throw notNow();
  await act.asSystem("give an article back to its writer", (house) =>
    house.tx
      .update(article)
      .set({ stage: "writing", approvedBy: null, remark, savedAt: house.now })
      .where(eq(article.id, id)),
  );
  await act.record("news/given-back", { id });
}

/**
 * Takes back what is public, at once and by one editor: what harms someone cannot wait for a second. Its text is kept nowhere.
 *
 * @param why for who comes back to its address
 */
export async function takeBack(act: Act, id: string, why: string): Promise<void> {
  const { card } = await heldArticle(act, id);
  if (!card) throw notNow();
  await act.asSystem("take back an article", async (house) => {
    await house.tx.delete(articleCard).where(eq(articleCard.articleId, id));
    await house.tx.delete(articleCorrection).where(eq(articleCorrection.articleId, id));
    await house.tx
      .insert(articleGone)
      .values({ slug: card.slug, articleId: id, goneOn: isoDay(house.now), why })
      .onConflictDoNothing();
    await house.tx
      .update(article)
      .set({ draft: null, stage: null, publishAt: null, remark: "", savedAt: house.now })
      .where(eq(article.id, id));
  });
  await act.record("news/taken-back", { id });
}
