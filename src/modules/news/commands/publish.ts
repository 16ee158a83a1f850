import { count, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { slugOf, underFreeSlug } from "#platform/ids";
import { reservedSlugs } from "../paths.ts";
import { type Article, article, articleCard, articleCorrection } from "../schema.ts";

/** Makes what was approved public. Runs as the house; doing it twice does nothing the second time. */
export async function publish(house: Act, found: Article): Promise<void> {
  const { id, draft, publishAt } = found;
  if (!draft) return;
  const [before] = await house.tx.select().from(articleCard).where(eq(articleCard.articleId, id));
  const slug = found.slug ?? (await freeSlug(house, id, draft.title));
  const { correction, outSince, ...said } = draft;
  const shown = {
    ...said,
    ...{ slug, sectors: [...said.sectors], communities: [...said.communities] },
    publishedAt: before?.publishedAt ?? publishAt ?? (outSince ? new Date(outSince) : house.now),
    changedAt: house.now,
  };
  await house.tx
    .insert(articleCard)
    .values({ articleId: id, ...shown })
    .onConflictDoUpdate({ target: articleCard.articleId, set: shown });
  if (before && correction !== "") {
    const [told] = await house.tx
      .select({ count: count() })
      .from(articleCorrection)
      .where(eq(articleCorrection.articleId, id));
    await house.tx.insert(articleCorrection).values({
      ...{ articleId: id, number: (told?.count ?? 0) + 1, text: correction, correctedAt: house.now },
    });
  }
  await house.tx
    .update(article)
    .set({ draft: null, stage: null, publishAt: null, remark: "", savedAt: house.now })
    .where(eq(article.id, id));
  await house.record(before ? "news/mended" : "news/published", { id });
}

/** An address that no article has or had: what was taken back keeps its own. */
async function freeSlug(house: Act, id: string, title: string): Promise<string> {
  await house.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('news/slug', 0))`);
  return underFreeSlug(slugOf(title), async (free) => {
    if (reservedSlugs.has(free)) return undefined;
    const [other] = await house.tx.select({ id: article.id }).from(article).where(eq(article.slug, free));
    if (other) return undefined;
    await house.tx.update(article).set({ slug: free }).where(eq(article.id, id));
    return free;
  });
}
