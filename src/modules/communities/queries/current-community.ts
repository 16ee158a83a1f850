import { and, asc, desc, eq, gte } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { community } from "../schema.ts";
import { type Community, communityColumns } from "./community.ts";

/** The open community of the latest year, the one to show on a start page; null when none is open. */
export async function currentCommunity(act: Act): Promise<Community | null> {
  const [found] = await act.tx
    .select(communityColumns)
    .from(community)
    .where(and(eq(community.state, "open"), gte(community.endsOn, isoDay(act.now))))
    .orderBy(desc(community.year), asc(community.title))
    .limit(1);
  return found ?? null;
}

/** Every community that is open now, by title: for who places something with one. */
export const openCommunities = (
  act: Act,
): Promise<readonly { readonly id: string; readonly title: string }[]> =>
  act.tx
    .select({ id: community.id, title: community.title })
    .from(community)
    .where(and(eq(community.state, "open"), gte(community.endsOn, isoDay(act.now))))
    .orderBy(asc(community.title), asc(community.id));
