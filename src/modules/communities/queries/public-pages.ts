import { asc, ne } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { OpenPage } from "#platform/open-data";
import { communityPaths } from "../paths.ts";
import { community } from "../schema.ts";

/** The list of learning communities, and each of them that is published. */
export async function pages(act: Act): Promise<readonly OpenPage[]> {
  const rows = await act.tx
    .select({ slug: community.slug })
    .from(community)
    .where(ne(community.state, "draft"))
    .orderBy(asc(community.id));
  return [
    { path: communityPaths.list },
    ...rows.map(({ slug }) => ({ path: communityPaths.community(slug) })),
  ];
}
