import { desc, sql } from "drizzle-orm";
import type { HouseModule } from "#platform/module";
import { passageOf, pieces, stems } from "#platform/search";
import { words } from "../messages.ts";
import { newsPaths } from "../paths.ts";
import { articleCard } from "../schema.ts";

/** Articles with these words, of the two hundred newest the best first. What has expired is found too; its page says so. */
export const search: NonNullable<HouseModule["search"]> = async (act, query, locale) => {
  const { rows } = await act.tx.execute<{
    slug: string;
    title: string;
    kind: keyof (typeof words)["nl"]["kinds"];
    published_at: string;
    passage: string;
  }>(sql`
    select found.slug, found.title, found.kind, found.published_at, ${passageOf(sql`found.summary || ' ' || left(found.body, 4000)`, query)} as passage
    from (select * from ${articleCard} where ${articleCard}.words @@ ${stems(query)}
      order by published_at desc limit 200) found
    order by ${desc(sql`ts_rank(found.words, ${stems(query)})`)}, found.published_at desc, found.article_id limit 20`);
  return rows.map(({ slug, title, kind, passage, published_at }) => ({
    kind: words[locale].kinds[kind],
    title,
    href: newsPaths.article(slug),
    passage: pieces(passage),
    at: new Date(published_at),
  }));
};
