import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { EditionFacts } from "../facts.ts";

/** An edition as it is kept. */
export interface KeptEdition {
  readonly id: string;
  readonly validFrom: string;
  readonly revision: number;
  readonly digest: string;
}

/** The edition of a list that holds on a day; null when the first one there is begins later. */
export async function editionOn(act: Act, list: string, day: string): Promise<KeptEdition | null> {
  const { rows } = await act.tx.execute<KeptEdition & Record<string, unknown>>(sql`
    select id, valid_from::text as "validFrom", revision, digest from area_edition
    where list = ${list} and valid_from <= ${day}::date
    order by valid_from desc, revision desc limit 1`);
  return rows[0] ?? null;
}

/** The first edition of a list that begins on a day or later. */
export async function firstEditionFrom(act: Act, list: string, day: string): Promise<KeptEdition | null> {
  const { rows } = await act.tx.execute<KeptEdition & Record<string, unknown>>(sql`
    select id, valid_from::text as "validFrom", revision, digest from area_edition
    where list = ${list} and valid_from >= ${day}::date
    order by valid_from, revision desc limit 1`);
  return rows[0] ?? null;
}

/** What a kept edition says, in the shape of a file's facts. */
export async function factsOfEdition(act: Act, id: string): Promise<EditionFacts> {
  const { rows } = await act.tx.execute<{ facts: EditionFacts }>(sql`
    select jsonb_build_object(
      'list', e.list, 'validFrom', e.valid_from,
      'listed', (
        select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'code', a.code, 'name', l.name, 'inhabitants', l.inhabitants)), '[]')
        from area_listing l join area a on a.id = l.area_id where l.edition_id = e.id),
      'ties', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'municipality', m.code, 'kind', a.kind, 'liesIn', a.code, 'parts', t.parts, 'whole', t.whole)), '[]')
        from area_tie t join area m on m.id = t.area_id join area a on a.id = t.lies_in where t.edition_id = e.id),
      'postcodes', (
        select coalesce(jsonb_agg(jsonb_build_object('digits', p.digits, 'kind', a.kind, 'code', a.code)), '[]')
        from area_postcode p join area a on a.id = p.area_id where p.edition_id = e.id),
      'map', (select topology from area_map where edition_id = e.id)
    ) as facts
    from area_edition e where e.id = ${id}`);
  const { map, ...facts } = rows[0]!.facts;
  return map === null || map === undefined ? facts : { ...facts, map };
}
