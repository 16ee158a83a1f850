import { and, asc, eq, isNull } from "drizzle-orm";
import type { Conflict } from "#modules/programme";
import type { Act } from "#platform/acts";
import { communitySource, sourceConflict } from "../schema.ts";

/** Something a pasted text says in two ways, and what was decided. */
export interface KeptConflict {
  readonly id: string;
  readonly conflict: Conflict;
  /** As `Settlement.settledAs` has it; null as long as it is open. */
  readonly settledAs: string | null;
}

/** Everything a pasted text said in two ways, for its organisers. */
export function conflictsOf(act: Act, communityId: string): Promise<readonly KeptConflict[]> {
  return act.tx
    .select({ id: sourceConflict.id, conflict: sourceConflict.conflict, settledAs: sourceConflict.settledAs })
    .from(sourceConflict)
    .where(eq(sourceConflict.communityId, communityId))
    .orderBy(asc(sourceConflict.id));
}

/** What still stands in the way of publishing. */
export function openConflicts(act: Act, communityId: string): Promise<readonly { readonly id: string }[]> {
  return act.tx
    .select({ id: sourceConflict.id })
    .from(sourceConflict)
    .where(and(eq(sourceConflict.communityId, communityId), isNull(sourceConflict.settledAs)));
}

/** The text as it was pasted, or null for a community that came from nowhere else. */
export async function sourceOf(act: Act, communityId: string): Promise<string | null> {
  const [found] = await act.tx
    .select({ pasted: communitySource.pasted })
    .from(communitySource)
    .where(eq(communitySource.communityId, communityId));
  return found?.pasted ?? null;
}
