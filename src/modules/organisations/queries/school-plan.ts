import { sql } from "drizzle-orm";
import { bordersOn } from "#modules/areas";
import type { Act } from "#platform/acts";
import type { Fault } from "#platform/imports";
import type { SchoolType } from "../schema.ts";
import { type SchoolFacts, type SchoolLine, typesIn } from "../school-facts.ts";

/** A location of a school as the house knows it. */
export interface KnownSchool {
  readonly organisationId: string;
  readonly brin: string;
  readonly name: string;
  readonly postcode: string;
  readonly place: string;
  readonly municipalityCode: string;
  /** From when this name and place hold; null when it was closed before. */
  readonly validFrom: string | null;
  /** The kinds of education that are open. */
  readonly types: ReadonlyMap<SchoolType, string>;
}

/** What has to happen so that the house says what a file of schools says, from the day that file holds. */
export interface SchoolPlan {
  /** Never seen before. One line of each: the first. */
  readonly newSchools: readonly SchoolLine[];
  /** Called otherwise or elsewhere than before, or back after having been gone (`was` is then null). */
  readonly newNames: readonly {
    readonly line: SchoolLine;
    readonly was: KnownSchool | null;
    readonly organisationId: string;
  }[];
  /** Stand in no kind of education any more. */
  readonly goneNames: readonly KnownSchool[];
  /** Without an organisation for who is new itself. */
  readonly newTypes: readonly {
    readonly brin: string;
    readonly organisationId: string | null;
    readonly type: SchoolType;
  }[];
  readonly goneTypes: readonly {
    readonly brin: string;
    readonly organisationId: string;
    readonly type: SchoolType;
  }[];
  readonly same: { readonly names: number; readonly types: number };
  readonly faults: readonly Fault[];
  /** This list was taken over from this day before. */
  readonly toldBefore: boolean;
}

/** The house says all of this already, and knows from which day. */
export const changesNothing = (plan: SchoolPlan): boolean =>
  plan.toldBefore &&
  [plan.newSchools, plan.newNames, plan.goneNames, plan.newTypes, plan.goneTypes].every(
    (some) => some.length === 0,
  );

/**
 * Holds a file of schools against what the house knows. A newer year ends what is otherwise now and begins the new; what holds from the same day
 * and says otherwise is a contradiction, and so is a file from before the newest that was taken over.
 */
export async function schoolPlan(act: Act, facts: SchoolFacts): Promise<SchoolPlan> {
  const { list, validFrom } = facts;
  const editions = await act.tx.execute<{ newest: string | null; told: boolean | null }>(sql`
    select max(valid_from)::text as newest, bool_or(valid_from = ${validFrom}) as told from school_edition where list = ${list}`);
  const { newest, told } = editions.rows[0]!;
  if (newest !== null && newest > validFrom)
    return nothing([{ what: "contradiction", line: null, value: validFrom, other: newest }]);

  const borders = await bordersOn(act, validFrom);
  if (borders.all("municipality").length === 0) return nothing([{ what: "needs-first", line: null }]);
  const [faults, said] = [[] as Fault[], new Map<string, SchoolLine[]>()];
  for (const line of facts.schools) {
    if (borders.byCode("municipality", line.municipalityCode) === undefined)
      faults.push({
        what: "unknown-code",
        line: line.number,
        column: "gemeentecode",
        value: line.municipalityCode,
      });
    else said.set(line.brin, [...(said.get(line.brin) ?? []), line]);
  }

  const known = await knownSchools(act);
  const plan = {
    newSchools: [] as SchoolLine[],
    newNames: [] as { line: SchoolLine; was: KnownSchool | null; organisationId: string }[],
    goneNames: [] as KnownSchool[],
    newTypes: [] as { brin: string; organisationId: string | null; type: SchoolType }[],
    goneTypes: [] as { brin: string; organisationId: string; type: SchoolType }[],
    same: { names: 0, types: 0 },
    faults,
    toldBefore: told ?? false,
  };
  for (const [brin, lines] of said) {
    const [line] = lines as [SchoolLine];
    const was = known.get(brin);
    const other = lines.find((each) => !sameName(each, line));
    if (other)
      faults.push({
        what: "contradiction",
        line: other.number,
        value: other.name,
        other: String(line.number),
      });
    if (!was) plan.newSchools.push(line);
    else if (was.validFrom === null)
      plan.newNames.push({ line, was: null, organisationId: was.organisationId });
    else if (sameName(was, line)) plan.same.names++;
    else if (was.validFrom >= validFrom)
      faults.push({ what: "contradiction", line: line.number, value: line.name, other: was.name });
    else plan.newNames.push({ line, was, organisationId: was.organisationId });
    for (const { type } of lines) {
      if (was?.types.has(type)) plan.same.types++;
      else plan.newTypes.push({ brin, organisationId: was?.organisationId ?? null, type });
    }
  }
  for (const school of known.values()) whatIsGone(school, said.get(school.brin) ?? [], facts, plan);
  return plan;
}

/** What a newer list no longer says. What a line in it is wrong about is not gone. */
function whatIsGone(
  school: KnownSchool,
  lines: readonly SchoolLine[],
  { list, validFrom, schools }: SchoolFacts,
  plan: Pick<SchoolPlan, never> & {
    goneNames: KnownSchool[];
    goneTypes: { brin: string; organisationId: string; type: SchoolType }[];
  },
): void {
  if (school.validFrom === null || (lines.length === 0 && schools.some(({ brin }) => brin === school.brin)))
    return;
  const { brin, organisationId } = school;
  const gone = [...school.types].filter(
    ([type, since]) =>
      typesIn[list].includes(type) && since < validFrom && !lines.some((line) => line.type === type),
  );
  plan.goneTypes.push(...gone.map(([type]) => ({ brin, organisationId, type })));
  const stays = lines.length > 0 || school.types.size > gone.length || school.types.size === 0;
  if (!stays && school.validFrom < validFrom) plan.goneNames.push(school);
}

const sameName = (one: SchoolLine | KnownSchool, other: SchoolLine | KnownSchool): boolean =>
  one.name === other.name &&
  one.postcode === other.postcode &&
  one.place === other.place &&
  one.municipalityCode === other.municipalityCode;

async function knownSchools({ tx }: Act): Promise<ReadonlyMap<string, KnownSchool>> {
  const { rows } = await tx.execute<
    Omit<KnownSchool, "types"> & { types: Record<SchoolType, string> | null } & Record<string, unknown>
  >(sql`
    select i.organisation_id as "organisationId", i.value as brin, coalesce(v.name, '') as name, coalesce(v.postcode, '') as postcode,
      coalesce(v.place, '') as place, coalesce(v.municipality_code, '') as "municipalityCode", v.valid_from::text as "validFrom",
      -- Asked school by school, along the index: joined as a whole it would be worked out again for each of them.
      (select jsonb_object_agg(type, valid_from::text) from school_type where organisation_id = i.organisation_id and valid_to is null) as types
    from organisation_identifier i
    left join organisation_version v on v.organisation_id = i.organisation_id and v.valid_to is null
    where i.scheme = 'brinSite' and i.valid_to is null`);
  return new Map(
    rows.map(({ types, ...school }) => [
      school.brin,
      { ...school, types: new Map(Object.entries(types ?? {}) as [SchoolType, string][]) },
    ]),
  );
}

const nothing = (faults: readonly Fault[]): SchoolPlan => ({
  ...{ newSchools: [], newNames: [], goneNames: [], newTypes: [], goneTypes: [] },
  ...{ same: { names: 0, types: 0 }, faults, toldBefore: false },
});
