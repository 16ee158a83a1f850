import { and, count, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { AnyImporter, Telling } from "#platform/imports";
import { type Examined, type Preview, preview } from "../preview.ts";
import { importRun } from "../schema.ts";

/** What became of it. */
export type Outcome =
  | { readonly kind: "done"; readonly preview: Preview }
  /** Taking it over would no longer do what was seen. Nothing was done. */
  | { readonly kind: "stale"; readonly preview: Preview };

/**
 * Takes over what was read, all of it in this act, if it still does what was seen. One at a time: who comes second compares after the first
 * has finished. Runs as the house.
 *
 * @param seen the digest of what was looked at; null for whoever looks at it in this very act
 * @param tell hears how far it is, from the moment that it is written
 */
export async function takeOver(
  act: Act,
  importer: AnyImporter,
  examined: Examined,
  seen: string | null,
  tell?: Telling,
): Promise<Outcome> {
  await act.tx.execute(sql`select pg_advisory_xact_lock(hashtext('schakel/imports'))`);
  const now = await previewed(act, examined);
  if (seen !== null && now.digest !== seen) return { kind: "stale", preview: now };
  if (!now.blocked && !now.nothingNew) await importer.takeOver(act, examined.facts, tell);
  return { kind: "done", preview: now };
}

/**
 * A preview that also differs when the same importer took something over in the meantime: beyond the differences that are shown, two
 * different files may look the same.
 */
export async function previewed(act: Act, examined: Examined): Promise<Preview> {
  const found = await preview(act, examined);
  if (!examined.importer) return found;
  const [earlier] = await act.tx
    .select({ count: count() })
    .from(importRun)
    .where(and(eq(importRun.importer, examined.importer.name), eq(importRun.state, "done")));
  return { ...found, digest: `${found.digest}/${earlier?.count ?? 0}` };
}
