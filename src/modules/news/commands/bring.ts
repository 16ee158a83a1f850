import { eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { idOf, isSlug, slugOf, underFreeSlug } from "#platform/ids";
import { type Draft, emptyDraft } from "../draft.ts";
import { secondEditorFirst } from "../errors.ts";
import { newsPaths, reservedSlugs } from "../paths.ts";
import { type ArticleCard, article, articleCard, articleGone, byline } from "../schema.ts";

/** A piece that was written elsewhere and comes here with the day it came out there. */
export interface BroughtPiece {
  /** Its address was kept free under this id (`keepAddresses`). */
  readonly id: string;
  readonly draft: Draft;
  /** When it came out; null leaves it on the desk as something that is being written. */
  readonly outSince: Date | null;
}

/**
 * Keeps an address free for pieces that are on their way, so that they can link to each other before they are there. Runs as the house.
 *
 * @param wishes the last part of an address as it was elsewhere; the title where that cannot be one
 */
export async function keepAddresses(
  house: Act,
  wishes: readonly { readonly id: string; readonly slug: string; readonly title: string }[],
): Promise<void> {
  await house.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('news/slug', 0))`);
  const rows = await house.tx.select({ slug: article.slug }).from(article).where(isNotNull(article.slug));
  const taken = new Set<string | null>([...rows.map(({ slug }) => slug), ...reservedSlugs]);
  const kept: (typeof article.$inferInsert)[] = [];
  for (const { id, slug, title } of wishes) {
    const free = await underFreeSlug(
      isSlug(slug) && slug.length <= 60 ? slug : slugOf(title),
      async (wish) => (taken.has(wish) ? undefined : wish),
    );
    taken.add(free);
    kept.push({ id, slug: free, madeAt: house.now, savedAt: house.now });
  }
  for (let from = 0; from < kept.length; from += 500)
    await house.tx
      .insert(article)
      .values(kept.slice(from, from + 500))
      .onConflictDoNothing({ target: article.id });
}

/**
 * Brings pieces in under the addresses that were kept for them; one that is here already is said anew. What is to be public needs two
 * editors, as everything that comes out does. Runs as the house.
 *
 * @throws news/second-editor-first
 */
export async function bringPieces(
  house: Act,
  pieces: readonly BroughtPiece[],
  { writtenBy, approvedBy }: { readonly writtenBy: string | null; readonly approvedBy: string | null },
): Promise<void> {
  const out = pieces.filter(({ outSince }) => outSince !== null);
  if (out.length > 0 && (writtenBy === null || approvedBy === null || approvedBy === writtenBy))
    throw secondEditorFirst();
  const now = house.now;
  const slugs = new Map(
    (
      await house.tx
        .select({ id: article.id, slug: article.slug })
        .from(article)
        .where(
          inArray(
            article.id,
            pieces.map(({ id }) => id),
          ),
        )
    ).map(({ id, slug }) => [id, slug]),
  );
  for (const { id, draft, outSince } of pieces) {
    const slug = slugs.get(id);
    if (!slug) throw new Error("no address was kept for a piece that is brought");
    const { correction: _, outSince: __, ...said } = draft;
    if (outSince === null) {
      await house.tx
        .update(article)
        .set({ draft, stage: "writing", writtenBy, approvedBy: null, savedAt: now })
        .where(eq(article.id, id));
      await house.record("news/started", { id });
      continue;
    }
    const shown = {
      ...said,
      slug,
      sectors: [...said.sectors],
      communities: [...said.communities],
      changedAt: now,
    };
    await house.tx
      .insert(articleCard)
      .values({ articleId: id, ...shown, publishedAt: outSince, changedAt: outSince })
      .onConflictDoUpdate({ target: articleCard.articleId, set: shown });
    await house.tx
      .update(article)
      .set({ draft: null, stage: null, writtenBy, approvedBy, publishAt: null, remark: "", savedAt: now })
      .where(eq(article.id, id));
    await house.record("news/published", { id });
  }
}

/** How a piece that was brought stands here now. */
export interface Standing {
  readonly id: string;
  readonly slug: string | null;
  /** Null when nothing is there: it was thrown away, taken back, or has yet to come. */
  readonly words: string | null;
  /** Whether everyone can read it. */
  readonly out: boolean;
}

/** How pieces stand: `words` differs as soon as an editor changed one (`wordsOf`). Runs as the house. */
export async function standingOf(house: Act, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = await house.tx
    .select({ article, card: articleCard })
    .from(article)
    .leftJoin(articleCard, eq(articleCard.articleId, article.id))
    .where(inArray(article.id, [...ids]));
  return new Map(
    rows.map(({ article: { id, slug, draft, stage }, card }) => [
      id,
      {
        ...{ id, slug, out: card !== null },
        // Something that is being mended, or lies with a second editor, is in somebody's hands.
        words: draft
          ? card || stage !== "writing"
            ? "in hand"
            : wordsOf(draft)
          : card
            ? wordsOf(card)
            : null,
      },
    ]),
  );
}

/** A mark of what a piece says and where it stands: equal for the same words. */
export function wordsOf(piece: Draft | ArticleCard): string {
  const fields = Object.keys(emptyDraft).filter((name) => name !== "correction") as (keyof Draft)[];
  return idOf(JSON.stringify(fields.map((name) => (piece as Partial<Draft>)[name] ?? null)));
}

/** Where everyone finds a piece, also when it says there that it was taken back; null while nobody can. */
export async function addressOfPiece(act: Act, id: string): Promise<string | null> {
  const [card] = await act.tx
    .select({ slug: articleCard.slug })
    .from(articleCard)
    .where(eq(articleCard.articleId, id));
  const [gone] = card
    ? []
    : await act.tx.select({ slug: articleGone.slug }).from(articleGone).where(eq(articleGone.articleId, id));
  const slug = card?.slug ?? gone?.slug;
  return slug ? newsPaths.article(slug) : null;
}

/** Someone who speaks, by name; added when nobody has that name yet. Runs as the house, for editors who said that they know of it. */
export async function bylineNamed(house: Act, name: string, role: string): Promise<string> {
  const [known] = await house.tx.select({ id: byline.id }).from(byline).where(eq(byline.name, name)).limit(1);
  if (known) return known.id;
  const made = await underFreeSlug(slugOf(name), async (slug) => {
    const [row] = await house.tx
      .insert(byline)
      .values({ slug, name, role })
      .onConflictDoNothing()
      .returning({ id: byline.id });
    return row;
  });
  await house.record("news/byline-added", { id: made.id });
  return made.id;
}
