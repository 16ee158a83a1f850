import { type AnyColumn, and, eq, lt, notExists, type SQL, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { article, articleCard, articleFile, articleImage } from "../schema.ts";

/**
 * Takes out pictures and files of no article, public or being written, that were made before a moment. Runs as the house.
 *
 * @returns what they were, so that what is in the storage can go too
 */
export async function clearUnused(house: Act, before: Date) {
  const unused = (id: AnyColumn, onCard: AnyColumn, inDraft: SQL): SQL | undefined =>
    and(
      notExists(house.tx.select({ id: articleCard.articleId }).from(articleCard).where(eq(onCard, id))),
      notExists(house.tx.select({ id: article.id }).from(article).where(sql`${inDraft} = ${id}::text`)),
    );
  return {
    images: await house.tx
      .delete(articleImage)
      .where(
        and(
          lt(articleImage.madeAt, before),
          unused(articleImage.id, articleCard.imageId, sql`${article.draft} ->> 'imageId'`),
        ),
      )
      .returning({ id: articleImage.id, widths: articleImage.widths }),
    files: await house.tx
      .delete(articleFile)
      .where(
        and(
          lt(articleFile.madeAt, before),
          unused(articleFile.id, articleCard.fileId, sql`${article.draft} ->> 'fileId'`),
        ),
      )
      .returning({ id: articleFile.id }),
  };
}
