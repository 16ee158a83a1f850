import { desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { idOf, isId } from "#platform/ids";
import { can } from "../policy.ts";
import {
  type Article,
  type ArticleCard,
  type ArticleFile,
  type ArticleImage,
  article,
  articleCard,
  articleFile,
  articleImage,
  type Byline,
  byline,
} from "../schema.ts";

/** For whoever is no editor the desk does not exist. */
export function editorsOnly(act: Act): void {
  if (!can.edit(act.actor)) throw notFound();
}

/** An article at the desk: what is public of it and what is being written. */
export interface DeskArticle extends Article {
  readonly card: ArticleCard | null;
}

/** What is being written, the last one saved first, and what came out last. */
export async function desk(
  act: Act,
): Promise<{ readonly open: readonly DeskArticle[]; readonly out: readonly ArticleCard[] }> {
  editorsOnly(act);
  return act.asSystem("show editors what is being written", async (house) => {
    const open = await house.tx
      .select({ article, card: articleCard })
      .from(article)
      .leftJoin(articleCard, eq(articleCard.articleId, article.id))
      .where(isNotNull(article.stage))
      .orderBy(desc(article.savedAt))
      .limit(200);
    const out = await house.tx.select().from(articleCard).orderBy(desc(articleCard.publishedAt)).limit(30);
    return { open: open.map((row) => ({ ...row.article, card: row.card })), out };
  });
}

/**
 * One article, for an editor.
 *
 * @throws house/not-found also for whoever is no editor
 */
export async function deskArticle(act: Act, id: string): Promise<DeskArticle> {
  editorsOnly(act);
  if (!isId(id)) throw notFound();
  const [found] = await act.asSystem("show an editor an article", (house) =>
    house.tx
      .select({ article, card: articleCard })
      .from(article)
      .leftJoin(articleCard, eq(articleCard.articleId, article.id))
      .where(eq(article.id, id)),
  );
  if (!found || (!found.card && !found.article.stage)) throw notFound();
  return { ...found.article, card: found.card };
}

/** The same, held for who changes it: whoever else wants to waits, and finds what came of it. */
export async function heldArticle(act: Act, id: string): Promise<DeskArticle> {
  editorsOnly(act);
  if (!isId(id)) throw notFound();
  await act.asSystem("hold an article for an editor", (house) =>
    house.tx.select({ id: article.id }).from(article).where(eq(article.id, id)).for("update"),
  );
  return deskArticle(act, id);
}

/** Which words an editor has in front of them: it differs as soon as someone kept others. */
export const seenOf = ({ draft, publishAt }: Pick<Article, "draft" | "publishAt">): string =>
  idOf(JSON.stringify([draft, publishAt]));

/** Everyone who speaks, by name. */
export const bylines = (act: Act): Promise<readonly Byline[]> =>
  act.tx.select().from(byline).orderBy(sql`lower(${byline.name})`);

/** A picture by its id, for who may see it: everyone once it came out, editors before. */
export async function imageById(act: Act, id: string | null): Promise<ArticleImage | null> {
  if (!id || !isId(id)) return null;
  const ask = (one: Act) => one.tx.select().from(articleImage).where(eq(articleImage.id, id));
  const [found] = can.edit(act.actor) ? await act.asSystem("show an editor a picture", ask) : await ask(act);
  return found ?? null;
}

/** The same for a file to take along. */
export async function fileById(act: Act, id: string | null): Promise<ArticleFile | null> {
  if (!id || !isId(id)) return null;
  const ask = (one: Act) => one.tx.select().from(articleFile).where(eq(articleFile.id, id));
  const [found] = can.edit(act.actor) ? await act.asSystem("show an editor a file", ask) : await ask(act);
  return found ?? null;
}
