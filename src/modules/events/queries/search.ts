import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { HouseModule } from "#platform/module";
import { stems } from "#platform/search";
import { listed, listedColumns } from "../meeting.ts";
import { words } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import { event } from "../schema.ts";

/** Meetings of the last year and later by their title, what they belong to and where they are. Row-level security shows what is public. */
export const search: NonNullable<HouseModule["search"]> = async (act, query, locale) => {
  const aYearAgo = new Date(act.now.getTime() - 365 * 86_400_000);
  const said = sql`to_tsvector('house.dutch', ${event.title} || ' ' || ${event.seriesTitle} || ' ' || ${event.place})`;
  const rows = await act.tx
    .select(listedColumns)
    .from(event)
    .where(and(gt(event.startsAt, aYearAgo), eq(event.visibility, "public"), sql`${said} @@ ${stems(query)}`))
    .orderBy(desc(event.startsAt), event.id)
    .limit(20);
  return rows.map(listed).map(({ slug, title, kind, startsAt, series }) => ({
    kind: words[locale].kinds[kind],
    title,
    href: eventPaths.event(slug),
    passage: [],
    at: startsAt,
    ...(series ? { where: series.title } : {}),
  }));
};
