import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { me } from "#modules/people";
import type { Act } from "#platform/acts";
import { type Draft, emptyDraft, missingFrom } from "../draft.ts";
import { notComplete, notNow } from "../errors.ts";
import type { Kind } from "../kinds.ts";
import { editorsOnly, heldArticle, seenOf } from "../queries/desk.ts";
import { article, articleFile, articleImage } from "../schema.ts";

/** Begins an article. Returns its id. */
export async function startArticle(act: Act, kind: Kind, begin: Partial<Draft> = {}): Promise<string> {
  editorsOnly(act);
  const writtenBy = me(act);
  const [made] = await act.asSystem("begin an article for an editor", (house) =>
    house.tx
      .insert(article)
      .values({
        draft: { ...emptyDraft, ...begin, kind },
        ...{ stage: "writing", writtenBy, madeAt: house.now, savedAt: house.now },
      })
      .returning({ id: article.id }),
  );
  await act.record("news/started", { id: made!.id });
  return made!.id;
}

/**
 * Keeps what an editor wrote. What was with a second editor, or planned, has to be looked at again: those eyes saw other words.
 *
 * @param publishAt when it is to come out; null as soon as it is approved
 * @param seen which words they began from (`seenOf`)
 * @returns false, and nothing is kept, when someone kept other words meanwhile: whoever wrote these has not seen those
 */
export async function saveDraft(
  act: Act,
  id: string,
  {
    draft: words,
    publishAt,
    seen,
  }: { readonly draft: Draft; readonly publishAt: Date | null; readonly seen: string },
): Promise<boolean> {
  const found = await heldArticle(act, id);
  if (!found.draft) throw notNow();
  // Not on the form: it is no matter of choice.
  const { outSince } = found.draft;
  const draft: Draft = outSince === undefined ? words : { ...words, outSince };
  // The same form a second time finds its own words there already.
  if (seenOf(found) !== seen) return isDeepStrictEqual([found.draft, found.publishAt], [draft, publishAt]);
  await act.asSystem("keep what an editor wrote", (house) =>
    house.tx
      .update(article)
      .set({
        ...{ draft, publishAt, stage: "writing", writtenBy: me(act), approvedBy: null, savedAt: house.now },
      })
      .where(eq(article.id, id)),
  );
  await act.record("news/saved", { id });
  return true;
}

/** Lays it before a second editor. */
export async function askSecondEditor(act: Act, id: string): Promise<void> {
  const found = await heldArticle(act, id);
  if (found.stage !== "writing") throw notNow();
  if (missingFrom(found.draft!).length > 0) throw notComplete();
  await act.asSystem("lay an article before a second editor", (house) =>
    house.tx
      .update(article)
      .set({ stage: "asked", remark: "", savedAt: house.now })
      .where(eq(article.id, id)),
  );
  await act.record("news/asked", { id });
}

/** Opens what is public to be mended: a copy to write in, nothing changes for readers until it is approved. */
export async function reviseArticle(act: Act, id: string): Promise<void> {
  const { card, draft } = await heldArticle(act, id);
  if (draft) return;
  if (!card) throw notNow();
  const { articleId: _id, slug: _slug, publishedAt: _at, changedAt: _changed, ...said } = card;
  await act.asSystem("open an article to be mended", (house) =>
    house.tx
      .update(article)
      .set({
        draft: { ...said, correction: "" },
        ...{ stage: "writing", writtenBy: me(act), approvedBy: null, publishAt: null, savedAt: house.now },
      })
      .where(eq(article.id, id)),
  );
  await act.record("news/revised", { id });
}

/** Throws away what was being written. What is public stays. */
export async function discardDraft(act: Act, id: string): Promise<"article" | "revision"> {
  const { card, draft } = await heldArticle(act, id);
  if (!draft) throw notNow();
  await act.asSystem("throw away a draft for an editor", async (house) => {
    if (card)
      await house.tx
        .update(article)
        .set({ draft: null, stage: null, publishAt: null, remark: "", savedAt: house.now })
        .where(eq(article.id, id));
    else await house.tx.delete(article).where(eq(article.id, id));
  });
  await act.record("news/discarded", { id });
  return card ? "revision" : "article";
}

/** A picture whose files are in the storage. */
export async function keepImage(
  act: Act,
  {
    widths,
    ...image
  }: {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly widths: readonly number[];
  },
): Promise<void> {
  editorsOnly(act);
  await act.asSystem("keep a picture for an editor", (house) =>
    house.tx.insert(articleImage).values({ ...image, widths: [...widths], madeAt: house.now }),
  );
}

/** A file to take along, which is in the storage under its id. */
export async function keepFile(
  act: Act,
  file: { readonly id: string; readonly name: string; readonly contentType: string; readonly bytes: number },
): Promise<void> {
  editorsOnly(act);
  await act.asSystem("keep a file for an editor", (house) =>
    house.tx.insert(articleFile).values({ ...file, madeAt: house.now }),
  );
}
