import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import {
  type BroughtPiece,
  bringPieces,
  bylineNamed,
  keepAddresses,
  newsPaths,
  type Standing,
  standingOf,
  wordsOf,
} from "#modules/news";
import { linksToCome, oldAddress, type Salvaged, withLinks } from "#modules/salvage";
import type { Act } from "#platform/acts";
import { asArticle, isName } from "../as-article.ts";
import {
  type ArchiveImport,
  type ArchiveItem,
  archiveAddress,
  archiveImport,
  archiveItem,
  archiveOrigin,
  type Outcome,
} from "../schema.ts";

/** Pieces in one act: each of them comes wholly, and between two acts others get their turn. */
const atOnce = 100;

/**
 * Keeps the addresses of all that is to come, so that pieces can link to each other before they are there. Runs as the house, once.
 */
export async function keepAllAddresses(act: Act, run: ArchiveImport): Promise<void> {
  const items = await act.tx
    .select({
      ...{ number: archiveItem.number, origin: archiveItem.origin, articleId: archiveItem.articleId },
      ...{
        title: sql<string>`${archiveItem.piece} ->> 'title'`,
        slug: sql<string>`${archiveItem.piece} ->> 'slug'`,
      },
      addresses: sql<string[]>`${archiveItem.piece} -> 'addresses'`,
      known: archiveOrigin.key,
    })
    .from(archiveItem)
    .leftJoin(archiveOrigin, eq(archiveOrigin.key, archiveItem.key))
    .where(eq(archiveItem.importId, run.id))
    .orderBy(asc(archiveItem.number));
  const coming = items.filter(({ origin }) => wayOf(run, origin) !== "skip");
  await keepAddresses(
    act,
    coming
      .filter(({ known }) => known === null)
      .map(({ articleId: id, slug, title }) => ({ id, slug: slug ?? "", title })),
  );
  const kept = await standingOf(
    act,
    coming.map(({ articleId }) => articleId),
  );
  const rows = coming
    .filter(({ articleId }) => kept.has(articleId))
    .flatMap(({ articleId, addresses }) => addresses.map((address) => ({ address, articleId })));
  for (let from = 0; from < rows.length; from += 1_000)
    await act.tx
      .insert(archiveAddress)
      .values(rows.slice(from, from + 1_000))
      .onConflictDoNothing();
  await act.tx
    .update(archiveImport)
    .set({ keptAt: act.now, total: items.length })
    .where(eq(archiveImport.id, run.id));
}

/** Brings the next pieces in. Runs as the house. @returns how many are still to come */
export async function bringSome(act: Act, run: ArchiveImport): Promise<number> {
  await act.tx.execute(sql`select pg_advisory_xact_lock(hashtext('schakel/archive'))`);
  const items = await act.tx
    .select()
    .from(archiveItem)
    .where(and(eq(archiveItem.importId, run.id), isNull(archiveItem.outcome)))
    .orderBy(asc(archiveItem.number))
    .limit(atOnce);
  const origins = new Map(
    (
      await act.tx
        .select()
        .from(archiveOrigin)
        .where(
          inArray(
            archiveOrigin.key,
            items.map(({ key }) => key),
          ),
        )
    ).map((origin) => [origin.key, origin]),
  );
  const standing = await standingOf(
    act,
    [...origins.values()].flatMap(({ articleId }) => articleId ?? []),
  );
  const now = await linksOf(act, items);
  const outcomes = new Map<Outcome, number[]>();
  const pieces: BroughtPiece[] = [];
  const brought: { key: string; articleId: string; fingerprint: string; words: string }[] = [];
  for (const item of items) {
    const { number, key, piece, fingerprint } = item;
    const origin = origins.get(key);
    const stands = origin?.articleId ? standing.get(origin.articleId) : undefined;
    const outcome = outcomeOf(run, item, origin, stands);
    outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), number]);
    if (outcome !== "public" && outcome !== "draft") continue;
    const articleId = stands?.id ?? item.articleId;
    const draft = asArticle(piece, {
      site: run.site,
      bylineId: await speakerOf(act, run, piece),
      body: withLinks(piece.body, now),
    });
    pieces.push({
      id: articleId,
      draft,
      outSince: outcome === "public" && piece.publishedAt ? new Date(piece.publishedAt) : null,
    });
    brought.push({ key, articleId, fingerprint, words: wordsOf(draft) });
  }
  await bringPieces(act, pieces, { writtenBy: run.askedBy, approvedBy: run.approvedBy });
  if (brought.length > 0)
    await act.tx
      .insert(archiveOrigin)
      .values(brought)
      .onConflictDoUpdate({
        target: archiveOrigin.key,
        set: { fingerprint: sql`excluded.fingerprint`, words: sql`excluded.words` },
      });
  for (const [outcome, numbers] of outcomes)
    await act.tx
      .update(archiveItem)
      .set({ outcome })
      .where(and(eq(archiveItem.importId, run.id), inArray(archiveItem.number, numbers)));
  const [left] = await act.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(archiveItem)
    .where(and(eq(archiveItem.importId, run.id), isNull(archiveItem.outcome)));
  await act.tx
    .update(archiveImport)
    .set({ done: run.total - (left?.count ?? 0), seenAt: act.now })
    .where(eq(archiveImport.id, run.id));
  return left?.count ?? 0;
}

const wayOf = ({ choices }: Pick<ArchiveImport, "choices">, origin: string) =>
  choices?.ways[origin] ?? "skip";

/** What comes of a piece, seen what was chosen and what stands here already. */
export function outcomeOf(
  run: Pick<ArchiveImport, "choices">,
  { origin: kind, fingerprint, holds }: Pick<ArchiveItem, "origin" | "fingerprint" | "holds">,
  origin: { readonly fingerprint: string; readonly words: string } | undefined,
  stands: Standing | undefined,
): Outcome {
  const way = wayOf(run, kind);
  if (way === "skip") return "skipped";
  const opens = way === "public" && holds.length === 0;
  if (!origin) return opens ? "public" : "draft";
  if (!stands?.words) return "gone-here";
  if (origin.fingerprint === fingerprint) return "same";
  if (stands.words !== origin.words) return "edited-here";
  // What everyone can read is only said anew when that was chosen and may be.
  if (stands.out) return opens ? "public" : "edited-here";
  return opens ? "public" : "draft";
}

/** Where pages of the old site are now, as far as they are here or on their way. */
async function linksOf(act: Act, items: readonly ArchiveItem[]): Promise<(old: string) => string | null> {
  const wanted = new Set(
    items
      .flatMap(({ piece }) => linksToCome(piece.body).map(oldAddress))
      .filter((address) => address !== null),
  );
  if (wanted.size === 0) return () => null;
  const rows = await act.tx
    .select()
    .from(archiveAddress)
    .where(inArray(archiveAddress.address, [...wanted]));
  const standing = await standingOf(
    act,
    rows.map(({ articleId }) => articleId),
  );
  const paths = new Map(
    rows.map(({ address, articleId }) => [address, standing.get(articleId)?.slug] as const),
  );
  return (old) => {
    const slug = paths.get(oldAddress(old) ?? "");
    return slug ? act.publicUrl + newsPaths.article(slug) : null;
  };
}

async function speakerOf(act: Act, run: ArchiveImport, { author }: Salvaged): Promise<string | null> {
  if (!run.choices?.bylines || !isName(author)) return null;
  return bylineNamed(act, author, run.site === "" ? "Schreef eerder elders" : `Schreef op ${run.site}`);
}
