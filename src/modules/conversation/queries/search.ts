import { sql } from "drizzle-orm";
import { myGroups } from "#modules/communities";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import type { HouseModule } from "#platform/module";
import { type Found, looksLike, passageOf, pieces, type Query, stems } from "#platform/search";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";

/** Of how many posts with the words the best are chosen: the newest ones. A word that stands everywhere costs no more than this. */
const candidates = 200;
/** How many of the newest posts are looked through for a slip of the pen. */
const looked = 500;
const shown = 20;
/** With fewer than this, what looks like the words is shown as well. */
const few = 3;

/**
 * Posts of one's own groups. Everything that is found comes from `post` as this reader sees it, so that what is hidden from them changes
 * neither the list, nor its order, nor its length; slips of the pen are only looked for in what they may read.
 */
export const search: NonNullable<HouseModule["search"]> = async (act, query, locale) => {
  if (act.actor.kind !== "person") return [];
  const exact = await withWords(act, query);
  const near = exact.length < few ? await withSlips(act, query, exact) : [];
  const groups = new Map((await myGroups(act)).map((group) => [group.id, group]));
  return [...exact, ...near].flatMap((row) => {
    const group = groups.get(row.group_id);
    return group ? [asFound(row, group, locale)] : [];
  });
};

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly thread_id: string;
  readonly group_id: string;
  readonly number: number;
  readonly last_number: number;
  readonly title: string;
  readonly passage: string;
  readonly placed_at: string;
  readonly near: boolean;
}

async function withWords(act: Act, query: Query): Promise<readonly Row[]> {
  const { rows } = await act.tx.execute<Row>(sql`
    with best as (
      select p.id, p.thread_id, p.group_id, p.number, p.text, p.placed_at, ts_rank_cd(p.words, ${stems(query)}) as rank
      from post p where p.id in (select conversation_find(${stems(query)}, ${candidates}))
      order by rank desc, p.placed_at desc, p.id limit ${shown}
    )
    select b.id, b.thread_id, b.group_id, b.number, t.last_number, o.title, b.placed_at::text, false as near,
      ${passageOf(sql`b.text`, query)} as passage
    from best b join thread t on t.id = b.thread_id join post o on o.thread_id = b.thread_id and o.number = 0
    order by b.rank desc, b.placed_at desc, b.id`);
  return rows;
}

async function withSlips(act: Act, query: Query, found: readonly Row[]): Promise<readonly Row[]> {
  const { rows } = await act.tx.execute<Row>(sql`
    with newest as (select * from post where removed_at is null order by placed_at desc, id limit ${looked})
    select p.id, p.thread_id, p.group_id, p.number, t.last_number, o.title, p.placed_at::text, true as near,
      ${passageOf(sql`p.text`, query)} as passage
    from newest p join thread t on t.id = p.thread_id join post o on o.thread_id = p.thread_id and o.number = 0
    where ${looksLike(sql`p.title || ' ' || p.text`, query)}
    order by p.placed_at desc, p.id limit ${shown}`);
  const had = new Set(found.map(({ id }) => id));
  return rows.filter(({ id }) => !had.has(id));
}

function asFound(row: Row, { slug, title }: { slug: string; title: string }, locale: Locale): Found {
  const t = words[locale];
  return {
    kind: row.number === 0 ? t.search.conversation : t.search.reply,
    title: row.title || t.list.removed,
    href: conversationPaths.post(slug, row.thread_id, row.number, row.last_number),
    where: title,
    passage: pieces(row.passage),
    at: new Date(row.placed_at),
    near: row.near,
  };
}
