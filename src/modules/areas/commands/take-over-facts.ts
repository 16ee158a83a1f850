import { type SQL, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Telling } from "#platform/imports";
import type { AreaFacts, EditionFacts } from "../facts.ts";
import { digestOf } from "../queries/digest.ts";
import { editionOn } from "../queries/edition-facts.ts";

/**
 * Takes over what a file tells of places. What is there already stays as it is: the same edition again changes nothing, other facts for the
 * same day become a next revision, and another day an edition of its own. Runs as the house.
 */
export async function takeOverFacts(act: Act, facts: AreaFacts, tell?: Telling): Promise<void> {
  // Two files at once would each see no edition of that day.
  await act.tx.execute(sql`select pg_advisory_xact_lock(hashtext('schakel/areas'))`);
  const steps = facts.editions.length + 2;
  tell?.(0, steps);
  for (const edition of facts.editions) await nameAreas(act, edition);
  tell?.(1, steps);
  for (const [i, edition] of facts.editions.entries()) {
    const id = await addEdition(act, edition, facts.source);
    if (id) await fillEdition(act, id, edition);
    tell?.(i + 2, steps);
  }
  await addSuccessions(act, facts);
  tell?.(steps, steps);
}

async function nameAreas(act: Act, { listed = [] }: EditionFacts): Promise<void> {
  await act.tx.execute(sql`
    insert into area (kind, code)
    select kind, code from jsonb_to_recordset(${JSON.stringify(listed)}::jsonb) as l(kind text, code text)
    on conflict (kind, code) do nothing`);
}

/** @returns the id of the new edition; null when exactly this is what the house holds for that day */
async function addEdition(act: Act, edition: EditionFacts, source: string): Promise<string | null> {
  const { list, validFrom } = edition;
  const digest = digestOf(edition);
  const kept = await editionOn(act, list, validFrom);
  const sameDay = kept?.validFrom === validFrom ? kept : null;
  if (sameDay?.digest === digest) return null;
  const { rows } = await act.tx.execute<{ id: string }>(sql`
    insert into area_edition (list, valid_from, revision, source, digest, told_at)
    values (${list}, ${validFrom}, ${(sameDay?.revision ?? 0) + 1}, ${source}, ${digest}, ${act.now.toISOString()})
    returning id`);
  await act.record("areas/edition-added", rows[0]!);
  return rows[0]!.id;
}

async function fillEdition(act: Act, id: string, edition: EditionFacts): Promise<void> {
  const { listed = [], ties = [], postcodes = [], map } = edition;
  await putAll(
    act,
    listed,
    (said) => sql`
    insert into area_listing (edition_id, area_id, name, inhabitants)
    select ${id}, a.id, l.name, l.inhabitants
    from jsonb_to_recordset(${said}::jsonb) as l(kind text, code text, name text, inhabitants int)
    join area a on a.kind = l.kind and a.code = l.code`,
  );
  await putAll(
    act,
    ties,
    (said) => sql`
    insert into area_tie (edition_id, area_id, lies_in, parts, whole)
    select ${id}, m.id, a.id, t.parts, t.whole
    from jsonb_to_recordset(${said}::jsonb) as t(municipality text, kind text, "liesIn" text, parts int, whole int)
    join area m on m.kind = 'municipality' and m.code = t.municipality
    join area a on a.kind = t.kind and a.code = t."liesIn"`,
  );
  await putAll(
    act,
    postcodes,
    (said) => sql`
    insert into area_postcode (edition_id, digits, area_id)
    select ${id}, p.digits, a.id
    from jsonb_to_recordset(${said}::jsonb) as p(digits text, kind text, code text)
    join area a on a.kind = p.kind and a.code = p.code`,
  );
  if (map !== undefined)
    await act.tx.execute(sql`insert into area_map (edition_id, topology) values (${id}, ${map})`);
}

/** Every fact becomes a row: one that leans on an area nobody listed would leave a hole in the map, so then nothing is taken over. */
async function putAll(act: Act, facts: readonly object[], insert: (said: string) => SQL): Promise<void> {
  if (facts.length === 0) return;
  const { rows } = await act.tx.execute<{ n: number }>(
    sql`with put as (${insert(JSON.stringify(facts))} returning 1) select count(*)::int as n from put`,
  );
  if (rows[0]?.n !== facts.length)
    throw new Error(`${facts.length - (rows[0]?.n ?? 0)} facts lean on areas that nobody listed`);
}

async function addSuccessions(act: Act, { successions, source }: AreaFacts): Promise<void> {
  if (successions.length === 0) return;
  const { rows } = await act.tx.execute<{ id: string }>(sql`
    insert into area_succession (area_id, successor_id, happened_on, parts, whole, source, told_at)
    select a.id, b.id, s."happenedOn", s.parts, s.whole, ${source}, ${act.now.toISOString()}
    from jsonb_to_recordset(${JSON.stringify(successions)}::jsonb)
      as s(code text, successor text, "happenedOn" date, parts int, whole int)
    join area a on a.kind = 'municipality' and a.code = s.code
    join area b on b.kind = 'municipality' and b.code = s.successor
    on conflict (area_id, successor_id) do nothing
    returning area_id as id`);
  for (const id of new Set(rows.map((row) => row.id))) await act.record("areas/succeeded", { id });
}
