import { desc, sql } from "drizzle-orm";
import type { HouseModule } from "#platform/module";
import { passageOf, pieces, stems } from "#platform/search";
import { words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import { exampleCard } from "../schema.ts";

/** Practice examples with these words, the best first: a word of the title weighs most. What was not checked for long is found too. */
export const search: NonNullable<HouseModule["search"]> = async (act, query, locale) => {
  const rows = await act.tx
    .select({
      slug: exampleCard.slug,
      title: exampleCard.title,
      areaName: exampleCard.areaName,
      checkedOn: exampleCard.checkedOn,
      passage: passageOf(sql`${exampleCard.summary}`, query),
    })
    .from(exampleCard)
    .where(sql`${exampleCard}.words @@ ${stems(query)}`)
    .orderBy(
      desc(sql`ts_rank(${exampleCard}.words, ${stems(query)})`),
      desc(exampleCard.publishedAt),
      exampleCard.exampleId,
    )
    .limit(20);
  return rows.map(({ slug, title, areaName, passage }) => ({
    kind: words[locale].kind,
    title,
    href: libraryPaths.example(slug),
    where: areaName,
    passage: pieces(passage),
  }));
};
