import { type SQL, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { brinOf } from "../identifiers.ts";
import type { SchoolType } from "../schema.ts";
import { searchWords } from "../search-words.ts";

/** An organisation in the public overview: what registers say of it, and nothing of its people. */
export interface FoundOrganisation {
  readonly id: string;
  readonly name: string;
  /** An id of `organisationKinds`. */
  readonly kind: string;
  /** What else it was called, before or after the day that was asked about. */
  readonly otherNames: readonly string[];
  readonly place: string;
  /** "1098KB", "1098" or "". */
  readonly postcode: string;
  /** "GM0363" or "". */
  readonly municipalityCode: string;
  /** With its location, "11ZZ03". */
  readonly brin: string | null;
  readonly schoolTypes: readonly SchoolType[];
  /** From this day it was no more, or no longer stood in the register; null while it is there. */
  readonly endedOn: string | null;
  readonly successor: { readonly id: string; readonly name: string } | null;
}

interface Wanted {
  /** Only this kind of organisation. */
  readonly kind?: string;
  /** The day that is asked about, "2027-03-23"; today when it is left out. */
  readonly on?: string;
  /** How many at most; ten when it is left out. */
  readonly limit?: number;
}

/**
 * Organisations in the public overview by what people type: words of a name they have or had and of a place, in any order, or a BRIN.
 * When no name holds all of it, those that come near. For everyone.
 */
export async function findOrganisations(
  act: Act,
  typed: string,
  { kind, on = isoDay(act.now), limit = 10 }: Wanted = {},
): Promise<readonly FoundOrganisation[]> {
  const brin = brinOf(typed);
  // Letters and digits only: nothing in them means something else to `like`.
  const words = searchWords(typed).split(" ").filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  // A lock on rows keeps the index on names out of use, so the house looks, and only at what is public.
  return act.asSystem("look something up in the public overview of organisations", async (house) => {
    if (brin !== null) return facts(house, await idsByBrin(house, brin, limit), on);
    const ids = await idsByWords(house, words, kind, limit);
    return facts(house, ids.length > 0 ? ids : await idsNear(house, words, kind, limit), on);
  });
}

/**
 * The school with this BRIN: of a location ("11ZZ03"), or of an institution ("11ZZ"), which gives its main location. Null when it is none, or
 * no such school is known. For everyone.
 */
export async function schoolByBrin(
  act: Act,
  typed: string,
  on: string = isoDay(act.now),
): Promise<FoundOrganisation | null> {
  const brin = brinOf(typed);
  if (brin === null) return null;
  return act.asSystem("look a school up by its number", async (house) => {
    const [found] = await facts(house, await idsByBrin(house, brin, 1), on);
    return found ?? null;
  });
}

/** What everyone may know of these organisations, in this order; what is not public is left out. */
export const listedOrganisations = (act: Act, ids: readonly string[], on: string = isoDay(act.now)) =>
  act.asSystem("tell what is public of organisations", (house) => facts(house, ids, on));

type Id = { readonly id: string };

async function idsByBrin({ tx }: Act, brin: string, limit: number): Promise<readonly string[]> {
  const { rows } = await tx.execute<Id & Record<string, unknown>>(sql`
    select o.id from organisation_identifier i join organisation o on o.id = i.organisation_id
    where i.scheme in ('brin', 'brinSite') and i.value >= ${brin} and i.value < ${`${brin}~`} and i.valid_to is null and o.listed
    order by i.value collate "C" limit ${limit}`);
  return rows.map(({ id }) => id);
}

/** A name that begins with what was typed comes first, then the shorter ones. */
async function idsByWords(
  { tx }: Act,
  words: readonly string[],
  kind: string | undefined,
  limit: number,
): Promise<readonly string[]> {
  return best(tx, all(words.map(holds)), sql`starts_with(search, ${words.join(" ")})::integer`, kind, limit);
}

/** As many words as someone types by heart; of more, the first count. */
const mostNearWords = 5;

/** Names that hold what was typed but for small mistakes, or else but for one word too; the likest first. */
async function idsNear(
  { tx }: Act,
  typed: readonly string[],
  kind: string | undefined,
  limit: number,
): Promise<readonly string[]> {
  const words = typed.filter((word) => word.length > 2).slice(0, mostNearWords);
  if (words.length === 0) return [];
  const meant = await wordsNear(tx, words);
  const held = words.map((word) => ({ word, isIn: any([word, ...meant(word)].map(holds)) }));
  // A name comes before a place when people type both: what fits the first word weighs a little more.
  const likeness = words.map(
    (word, place) =>
      sql`${place === 0 ? 1.1 : 1}::float * case when ${holds(word)} then 1 ${sql.join(
        meant(word).map((near) => sql`when ${holds(near)} then similarity(${near}, ${word})`),
        sql` `,
      )} else 0 end`,
  );
  const merit = sql`(${sql.join(likeness, sql` + `)})`;
  const near = await best(tx, all(held.map(({ isIn }) => isIn)), merit, kind, limit);
  if (near.length > 0 || held.length === 1) return near;
  // Of any two words at least one is in it; the longest are in the fewest names, which the index finds.
  const longest = held.toSorted((one, other) => other.word.length - one.word.length).slice(0, 2);
  const howMany = sql.join(
    held.map(({ isIn }) => sql`${isIn}::integer`),
    sql` + `,
  );
  const butForOne = sql`${any(longest.map(({ isIn }) => isIn))} and ${howMany} >= ${held.length - 1}`;
  return best(tx, butForOne, merit, kind, limit);
}

/** Of an organisation that has several names the best counts: so many of its names may stand between the others. */
const namesEach = 4;

/**
 * The best of the names that hold this. They are ranked among themselves first; whose they are is looked up from the best on, one by one, until
 * there are enough (the `offset` keeps the planner from joining them all).
 */
async function best(
  tx: Act["tx"],
  wanted: SQL,
  merit: SQL,
  kind: string | undefined,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await tx.execute<Id & Record<string, unknown>>(sql`
    select o.id from (
      select organisation_id, valid_to is null as now, ${merit} as merit, length(search) as length
      from organisation_version where ${wanted}
      order by now desc, merit desc, length, organisation_id
    ) found
    cross join lateral (
      select id from organisation where id = found.organisation_id and listed ${ofKind(kind)} offset 0
    ) o
    order by found.now desc, found.merit desc, found.length, found.organisation_id
    limit ${limit * namesEach}`);
  return [...new Set(rows.map(({ id }) => id))].slice(0, limit);
}

/** For each word the few that stand in names and come nearest, the nearest first. */
async function wordsNear(
  tx: Act["tx"],
  words: readonly string[],
): Promise<(word: string) => readonly string[]> {
  const { rows } = await tx.execute<{ asked: string; near: string }>(sql`
    select asked.word as asked, near.word as near from unnest(${sql.param(words)}::text[]) asked(word)
    cross join lateral (
      select word from organisation_word where word % asked.word and word <> asked.word
      order by similarity(word, asked.word) desc, word limit 3
    ) near`);
  const found = Map.groupBy(rows, ({ asked }) => asked);
  return (word) => (found.get(word) ?? []).map(({ near }) => near);
}

/** Anywhere in it; one or two letters begin a word, which the index can find too. */
const holds = (word: string): SQL =>
  word.length > 2
    ? sql`search like ${`%${word}%`}`
    : sql`(search like ${`${word}%`} or search like ${`% ${word}%`})`;
const all = (wishes: readonly SQL[]): SQL => sql`(${sql.join([...wishes], sql` and `)})`;
const any = (wishes: readonly SQL[]): SQL => sql`(${sql.join([...wishes], sql` or `)})`;

const ofKind = (kind: string | undefined) => (kind === undefined ? sql`` : sql`and kind = ${kind}`);

async function facts({ tx }: Act, ids: readonly string[], on: string): Promise<readonly FoundOrganisation[]> {
  if (ids.length === 0) return [];
  const { rows } = await tx.execute(sql`
    select o.id, o.kind, v.name, v.place, v.postcode, v.municipality_code as "municipalityCode", i.value as brin,
      coalesce(others.names, '{}') as "otherNames",
      coalesce(t.types, '{}') as "schoolTypes",
      coalesce((o.closed_at at time zone 'Europe/Amsterdam')::date, latest.valid_to)::text as "endedOn",
      case when next.id is not null then jsonb_build_object('id', next.id, 'name', next.name) end as successor
    from unnest(${sql.param(ids)}::uuid[]) with ordinality asked(id, place) join organisation o on o.id = asked.id and o.listed
    join lateral (select * from organisation_version where organisation_id = o.id order by valid_from desc limit 1) latest on true
    join lateral (
      select * from organisation_version where organisation_id = o.id
      order by valid_from <= ${on}::date and (valid_to is null or valid_to > ${on}::date) desc, valid_from desc limit 1) v on true
    left join lateral (
      select array_agg(distinct name) as names from organisation_version where organisation_id = o.id and name <> v.name) others on true
    left join lateral (
      select value from organisation_identifier where organisation_id = o.id and scheme = 'brinSite' and valid_to is null
      order by value limit 1) i on true
    left join lateral (
      select array_agg(type order by type) as types from school_type where organisation_id = o.id
        and valid_from <= greatest(${on}::date, v.valid_from) and (valid_to is null or valid_to > ${on}::date)) t on true
    left join organisation next on next.id = o.succeeded_by and next.listed
    order by asked.place`);
  return rows as unknown as readonly FoundOrganisation[];
}
