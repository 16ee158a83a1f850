import { and, asc, desc, eq, gte, isNull, ne, or } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import type { Draft } from "../draft.ts";
import {
  type ArticleCard,
  type ArticleFile,
  type ArticleImage,
  articleCard,
  articleCorrection,
  articleGone,
  type Byline,
  byline,
} from "../schema.ts";
import { fileById, imageById } from "./desk.ts";

/** An article with all that stands around it. */
export interface ArticlePage {
  readonly card: Omit<ArticleCard, "articleId" | "sectors" | "communities"> &
    Pick<Draft, "sectors" | "communities">;
  readonly byline: Byline | null;
  readonly image: ArticleImage | null;
  readonly file: ArticleFile | null;
  readonly corrections: readonly { readonly text: string; readonly correctedAt: Date }[];
  readonly next: readonly Pick<ArticleCard, "slug" | "title" | "publishedAt">[];
}

interface Gone {
  readonly goneOn: string;
  readonly why: string;
}

/**
 * What is public at an address, or that it was taken back.
 *
 * @throws house/not-found
 */
export async function articlePage(
  act: Act,
  slug: string,
): Promise<{ readonly page: ArticlePage; readonly id: string } | { readonly gone: Gone }> {
  const [card] = await act.tx.select().from(articleCard).where(eq(articleCard.slug, slug));
  if (!card) {
    const [gone] = await act.tx
      .select({ goneOn: articleGone.goneOn, why: articleGone.why })
      .from(articleGone)
      .where(eq(articleGone.slug, slug));
    if (gone) return { gone };
    throw notFound();
  }
  const { articleId } = card;
  const corrections = await act.tx
    .select({ text: articleCorrection.text, correctedAt: articleCorrection.correctedAt })
    .from(articleCorrection)
    .where(eq(articleCorrection.articleId, articleId))
    .orderBy(asc(articleCorrection.number));
  const next = await act.tx
    .select({ slug: articleCard.slug, title: articleCard.title, publishedAt: articleCard.publishedAt })
    .from(articleCard)
    .where(
      and(
        eq(articleCard.kind, card.kind),
        ne(articleCard.articleId, articleId),
        or(isNull(articleCard.expiresOn), gte(articleCard.expiresOn, isoDay(act.now))),
      ),
    )
    .orderBy(desc(articleCard.publishedAt), articleCard.articleId)
    .limit(3);
  return { id: articleId, page: { card, ...(await around(act, card)), corrections, next } };
}

/** What a draft would look like once it came out. */
export async function draftPage(
  act: Act,
  draft: Draft,
  { slug, publishedAt }: { readonly slug: string; readonly publishedAt: Date },
): Promise<ArticlePage> {
  const card = { ...draft, slug, publishedAt, changedAt: publishedAt };
  return { card, ...(await around(act, draft)), corrections: [], next: [] };
}

const around = async (
  act: Act,
  { bylineId, imageId, fileId }: Pick<ArticleCard, "bylineId" | "imageId" | "fileId">,
) => ({
  byline: bylineId ? ((await act.tx.select().from(byline).where(eq(byline.id, bylineId)))[0] ?? null) : null,
  image: await imageById(act, imageId),
  file: await fileById(act, fileId),
});

/**
 * Someone who speaks, with what they wrote.
 *
 * @throws house/not-found
 */
export async function bylinePage(act: Act, slug: string) {
  const [found] = await act.tx.select().from(byline).where(eq(byline.slug, slug));
  if (!found) throw notFound();
  const cards = await act.tx
    .select()
    .from(articleCard)
    .where(eq(articleCard.bylineId, found.id))
    .orderBy(desc(articleCard.publishedAt), articleCard.articleId)
    .limit(200);
  // Who never said anything in public is nobody's business yet.
  if (cards.length === 0) throw notFound();
  return { byline: found, cards };
}
