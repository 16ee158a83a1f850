import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { newId } from "#platform/ids";
import type { Telling } from "#platform/imports";
import { isoDay } from "#platform/locale";
import { changesNothing, schoolPlan } from "../queries/school-plan.ts";
import type { SchoolFacts, SchoolLine } from "../school-facts.ts";
import { searchWords } from "../search-words.ts";

/**
 * Takes over a file of schools: new schools come, what is otherwise now ends on the day the file holds from and begins anew, and who no longer
 * stands in it ends. What was is never rewritten; the same file again changes nothing. Lines that contradict are left out. Runs as the house.
 *
 * Each step is one statement for all schools at once, so that a country takes seconds on the embedded engine too.
 */
export async function takeOverSchools(act: Act, facts: SchoolFacts, tell?: Telling): Promise<void> {
  tell?.(0, steps);
  const plan = await schoolPlan(act, facts);
  if (plan.faults.some(({ line }) => line === null) || changesNothing(plan)) return;
  tell?.(1, steps);
  const { tx, now } = act;
  const { validFrom, source, list } = facts;
  const asRows = (rows: readonly object[]) => sql`${JSON.stringify(rows)}::jsonb`;
  const fresh = plan.newSchools.map((line) => ({ id: newId(), ...inTable(line) }));

  await tx.execute(sql`insert into organisation (id, name, kind, listed, created_at)
    select row.id, row.name, 'school', true, ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${asRows(fresh)}) as row(id uuid, name text)`);
  await tx.execute(sql`insert into organisation_identifier (organisation_id, scheme, value, valid_from, source)
    select row.id, 'brinSite', row.brin, ${validFrom}::date, ${source}
    from jsonb_to_recordset(${asRows(fresh)}) as row(id uuid, brin text)`);
  tell?.(2, steps);

  const ending = [...plan.newNames.flatMap(({ was }) => was ?? []), ...plan.goneNames].map(
    ({ organisationId }) => organisationId,
  );
  await tx.execute(sql`update organisation_version set valid_to = ${validFrom}::date
    where valid_to is null and organisation_id = any (${sql.param(ending)}::uuid[])`);
  const beginning = [
    ...fresh,
    ...plan.newNames.map(({ line, organisationId: id }) => ({ id, ...inTable(line) })),
  ];
  await tx.execute(sql`insert into organisation_version
      (organisation_id, name, postcode, place, municipality_code, search, valid_from, source)
    select row.id, row.name, row.postcode, row.place, row.municipality, row.search, ${validFrom}::date, ${source}
    from jsonb_to_recordset(${asRows(beginning)})
      as row(id uuid, name text, postcode text, place text, municipality text, search text)`);
  tell?.(3, steps);

  await tx.execute(sql`update school_type t set valid_to = ${validFrom}::date
    from jsonb_to_recordset(${asRows(plan.goneTypes)}) as row("organisationId" uuid, type text)
    where t.organisation_id = row."organisationId" and t.type = row.type and t.valid_to is null`);
  const idOf = new Map(fresh.map(({ brin, id }) => [brin, id]));
  const types = plan.newTypes.map(({ brin, organisationId, type }) => ({
    id: organisationId ?? idOf.get(brin),
    type,
  }));
  await tx.execute(sql`insert into school_type (organisation_id, type, valid_from, source)
    select row.id, row.type, ${validFrom}::date, ${source}
    from jsonb_to_recordset(${asRows(types)}) as row(id uuid, type text)`);
  tell?.(4, steps);

  if (validFrom <= isoDay(now)) await nameThemAsTheyAreCalled(act);
  const told = await tx.execute<{
    id: string;
  }>(sql`insert into school_edition (list, valid_from, source, told_at)
    values (${list}, ${validFrom}::date, ${source}, ${now.toISOString()}::timestamptz)
    on conflict (list, valid_from) do update set told_at = excluded.told_at returning id`);
  await act.record("organisations/schools-taken-over", { id: told.rows[0]!.id });
  tell?.(steps, steps);
}

/** Compared, the new ones there, their names, their kinds of education, and everyone called as today. */
const steps = 5;

/** Every organisation goes by the name that holds today: the day that a new one begins may have been set before. Runs as the house. */
export async function nameThemAsTheyAreCalled({ tx, now }: Act): Promise<void> {
  await tx.execute(sql`update organisation o set name = v.name from organisation_version v
    where v.organisation_id = o.id and v.name <> o.name
      and v.valid_from <= ${isoDay(now)}::date and (v.valid_to is null or v.valid_to > ${isoDay(now)}::date)`);
}

const inTable = ({ brin, name, postcode, place, municipalityCode }: SchoolLine) => ({
  ...{ brin, name, postcode, place, municipality: municipalityCode },
  search: searchWords(`${name} ${place}`),
});
