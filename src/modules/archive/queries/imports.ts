import { count, desc, eq, sql } from "drizzle-orm";
import { standingOf } from "#modules/news";
import { facesOf } from "#modules/people";
import type { Note, NoteKind } from "#modules/salvage";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { can } from "../policy.ts";
import {
  type ArchiveImport,
  type ArchiveItem,
  archiveAddress,
  archiveImport,
  archiveItem,
  archiveOrigin,
  type Hold,
  type Outcome,
} from "../schema.ts";

/** For whoever is no editor there is no archive. */
export function editorsOnly(act: Act): void {
  if (!can.bring(act.actor)) throw notFound();
}

/** A file with the names of who did something with it; null for who has left. */
export interface NamedImport extends ArchiveImport {
  readonly handedByName: string | null;
  readonly askedByName: string | null;
  readonly approvedByName: string | null;
}

/** The files that were handed in, the newest first; at most a hundred. */
export async function allImports(act: Act): Promise<readonly NamedImport[]> {
  editorsOnly(act);
  return act.asSystem("show editors which archives were handed in", async (house) =>
    named(
      house,
      await house.tx
        .select()
        .from(archiveImport)
        .orderBy(desc(archiveImport.handedAt), archiveImport.id)
        .limit(100),
    ),
  );
}

/** What one kind of piece comes to. */
export interface OriginCount {
  readonly origin: string;
  readonly total: number;
  /** Could be public as they were. */
  readonly open: number;
  /** Were brought before, and say nothing else now. */
  readonly same: number;
  /** Were brought before, and say something else now. */
  readonly changed: number;
  /** The first and the last day, as ISO moments. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface Counted<What extends string> {
  readonly what: What;
  /** How many pieces. */
  readonly count: number;
  /** Some of them, with what stood there. */
  readonly examples: readonly { readonly title: string; readonly said: string }[];
}

export type ListedItem = Pick<ArchiveItem, "number" | "origin" | "holds" | "outcome" | "articleId"> & {
  readonly title: string;
  readonly publishedAt: string | null;
  readonly before: "new" | "same" | "changed";
};

export interface ImportPage {
  readonly run: NamedImport;
  readonly origins: readonly OriginCount[];
  readonly notes: readonly Counted<NoteKind>[];
  readonly holds: readonly Counted<Hold>[];
  /** Of those that changed: how many an editor changed here since, and how many were thrown away here. */
  readonly editedHere: number;
  /** Old addresses that lead to something else here already. */
  readonly addressesTaken: number;
  readonly pictures: number;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly items: readonly ListedItem[];
  readonly pages: number;
}

const pageSize = 30;
const mostExamples = 12;

/**
 * One file, with what would come of it.
 *
 * @param page of its pieces, from 1
 * @throws house/not-found also for whoever is no editor
 */
export async function importPage(act: Act, id: string, page: number): Promise<ImportPage> {
  editorsOnly(act);
  if (!isId(id)) throw notFound();
  return act.asSystem("show an editor what an archive holds", async (house) => {
    const [run] = await named(
      house,
      await house.tx.select().from(archiveImport).where(eq(archiveImport.id, id)),
    );
    if (!run) throw notFound();
    const mine = eq(archiveItem.importId, id);
    const origins = await originsOf(house, id);
    const notes = await house.tx.execute<{ what: NoteKind; count: number; title: string; said: string }>(sql`
      with told as (select n ->> 'what' as what, n ->> 'said' as said, i.piece ->> 'title' as title, i.number
        from ${archiveItem} i, jsonb_array_elements(i.piece -> 'notes') n where i.import_id = ${id}),
      numbered as (select *, row_number() over (partition by what order by number) as place, count(*) over (partition by what) as count from told)
      select what, said, title, count::int as count from numbered where place <= ${mostExamples} order by what, place`);
    const held = await house.tx.execute<{ what: Hold; count: number; title: string; said: string }>(sql`
      with told as (select h as what, '' as said, i.piece ->> 'title' as title, i.number
        from ${archiveItem} i, unnest(i.holds) h where i.import_id = ${id}),
      numbered as (select *, row_number() over (partition by what order by number) as place, count(*) over (partition by what) as count from told)
      select what, said, title, count::int as count from numbered where place <= ${mostExamples} order by what, place`);
    const { rows: outcomes } = await house.tx.execute<{ outcome: Outcome; count: number }>(sql`
      select outcome, count(*)::int as count from ${archiveItem} where import_id = ${id} and outcome is not null group by outcome`);
    const { rows: taken } = await house.tx.execute<{ count: number }>(sql`
      select count(*)::int as count from ${archiveItem} i, jsonb_array_elements_text(i.piece -> 'addresses') a
      join ${archiveAddress} k on k.address = a where i.import_id = ${id} and k.article_id <> i.article_id`);
    const { rows: pictures } = await house.tx.execute<{ count: number }>(sql`
      select coalesce(sum(jsonb_array_length(i.piece -> 'belongings')), 0)::int as count from ${archiveItem} i where i.import_id = ${id}`);
    const [total] = await house.tx.select({ count: count() }).from(archiveItem).where(mine);
    const { rows: items } = await house.tx.execute<ListedItem & Record<string, unknown>>(sql`
      select i.number, i.origin, i.holds, i.outcome, coalesce(o.article_id, i.article_id) as "articleId", i.piece ->> 'title' as title, i.piece ->> 'publishedAt' as "publishedAt",
        case when o.key is null then 'new' when o.fingerprint = i.fingerprint then 'same' else 'changed' end as before
      from ${archiveItem} i left join ${archiveOrigin} o on o.key = i.key where i.import_id = ${id}
      order by i.piece ->> 'publishedAt' desc nulls last, i.number limit ${pageSize} offset ${(page - 1) * pageSize}`);
    return {
      ...{ run, origins, items, notes: counted(notes.rows), holds: counted(held.rows) },
      editedHere: await editedHere(house, id),
      addressesTaken: taken[0]?.count ?? 0,
      pictures: pictures[0]?.count ?? 0,
      outcomes: Object.fromEntries(outcomes.map(({ outcome, count }) => [outcome, count])),
      pages: Math.ceil((total?.count ?? 0) / pageSize),
    };
  });
}

/** The kinds of pieces in a file, in the order in which its page names them. */
export async function kindsOf(act: Act, id: string): Promise<readonly OriginCount[]> {
  editorsOnly(act);
  if (!isId(id)) throw notFound();
  const kinds = await act.asSystem("know what an editor chooses from", (house) => originsOf(house, id));
  if (kinds.length === 0) throw notFound();
  return kinds;
}

async function originsOf(house: Act, id: string): Promise<readonly OriginCount[]> {
  const { rows } = await house.tx.execute<OriginCount & Record<string, unknown>>(sql`
      select i.origin, count(*)::int as total, (count(*) filter (where cardinality(i.holds) = 0))::int as open,
        (count(*) filter (where o.fingerprint = i.fingerprint))::int as same,
        (count(*) filter (where o.fingerprint <> i.fingerprint))::int as changed,
        min(i.piece ->> 'publishedAt') as "from", max(i.piece ->> 'publishedAt') as "until"
      from ${archiveItem} i left join ${archiveOrigin} o on o.key = i.key
      where i.import_id = ${id} group by i.origin order by count(*) desc, i.origin`);
  return rows;
}

/** Everything that was noticed, piece by piece, for a spreadsheet. */
export async function allNotes(
  act: Act,
  id: string,
): Promise<
  readonly {
    readonly title: string;
    readonly origin: string;
    readonly holds: readonly Hold[];
    readonly notes: readonly Note[];
  }[]
> {
  editorsOnly(act);
  if (!isId(id)) throw notFound();
  return act.asSystem("show an editor what was noticed in an archive", (house) =>
    house.tx
      .select({
        title: sql<string>`${archiveItem.piece} ->> 'title'`,
        origin: archiveItem.origin,
        holds: archiveItem.holds,
        notes: sql<Note[]>`${archiveItem.piece} -> 'notes'`,
      })
      .from(archiveItem)
      .where(eq(archiveItem.importId, id))
      .orderBy(archiveItem.number),
  );
}

function counted<What extends string>(
  rows: readonly { what: What; count: number; title: string; said: string }[],
): readonly Counted<What>[] {
  return [...Map.groupBy(rows, ({ what }) => what)].map(([what, some]) => ({
    what,
    count: some[0]?.count ?? 0,
    examples: some.map(({ title, said }) => ({ title, said })),
  }));
}

/** Of the pieces that changed elsewhere: those that do not stand here as they were brought. */
async function editedHere(house: Act, id: string): Promise<number> {
  const { rows } = await house.tx.execute<{ articleId: string | null; words: string }>(sql`
    select o.article_id as "articleId", o.words from ${archiveItem} i join ${archiveOrigin} o on o.key = i.key
    where i.import_id = ${id} and o.fingerprint <> i.fingerprint and i.outcome is null`);
  const standing = await standingOf(
    house,
    rows.flatMap(({ articleId }) => articleId ?? []),
  );
  return rows.filter(({ articleId, words }) => standing.get(articleId ?? "")?.words !== words).length;
}

async function named(house: Act, runs: readonly ArchiveImport[]): Promise<readonly NamedImport[]> {
  const people = runs
    .flatMap(({ handedBy, askedBy, approvedBy }) => [handedBy, askedBy, approvedBy])
    .filter((id) => id !== null);
  const faces = await facesOf(house, people);
  const nameOf = (id: string | null) => (id === null ? null : (faces.get(id)?.name ?? null));
  return runs.map((run) => ({
    ...run,
    handedByName: nameOf(run.handedBy),
    askedByName: nameOf(run.askedBy),
    approvedByName: nameOf(run.approvedBy),
  }));
}
