import { sql } from "drizzle-orm";
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
  const words = searchWords(typed).split(" ").filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  // A lock on rows keeps the index on names out of use, so the house looks, and only at what is public.
  return act.asSystem("look something up in the public overview of organisations", async (house) => {
    if (brin !== null) return facts(house, await idsByBrin(house, brin, limit), on);
    const ids = await idsByWords(house, words, kind, limit);
    return facts(house, ids.length > 0 ? ids : await idsNear(house, words.join(" "), kind, limit), on);
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
  const holdsAll = sql.join(
    words.map((word) => sql`v.search like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`),
    sql` and `,
  );
  const { rows } = await tx.execute<Id & Record<string, unknown>>(sql`
    select o.id from organisation_version v join organisation o on o.id = v.organisation_id
    where ${holdsAll} and o.listed ${ofKind(kind)}
    group by o.id
    order by bool_or(v.valid_to is null) desc, bool_or(starts_with(v.search, ${words.join(" ")})) desc, min(length(v.search)), o.id
    limit ${limit}`);
  return rows.map(({ id }) => id);
}

async function idsNear(
  { tx }: Act,
  typed: string,
  kind: string | undefined,
  limit: number,
): Promise<readonly string[]> {
  if (typed.length < 4) return [];
  const { rows } = await tx.execute<Id & Record<string, unknown>>(sql`
    select o.id from organisation_version v join organisation o on o.id = v.organisation_id
    where ${typed} <% v.search and o.listed ${ofKind(kind)}
    group by o.id
    order by min(${typed} <<-> v.search), min(length(v.search)), o.id
    limit ${limit}`);
  return rows.map(({ id }) => id);
}

const ofKind = (kind: string | undefined) => (kind === undefined ? sql`` : sql`and o.kind = ${kind}`);

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
