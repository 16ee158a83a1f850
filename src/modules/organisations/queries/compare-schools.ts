import type { Act } from "#platform/acts";
import type { Change, Comparison, Difference } from "#platform/imports";
import type { SchoolFacts, SchoolLine } from "../school-facts.ts";
import { changesNothing, type KnownSchool, type SchoolPlan, schoolPlan } from "./school-plan.ts";

/** What would change when a file of schools is taken over. Never changes anything. */
export async function compareSchools(act: Act, facts: SchoolFacts): Promise<Comparison> {
  const plan = await schoolPlan(act, facts);
  const { newSchools, newNames, goneNames, newTypes, goneTypes, same, faults } = plan;
  const { validFrom } = facts;
  const changes: readonly Change[] = [
    {
      ...{ list: "names", validFrom, same: same.names },
      added: newSchools.length + newNames.filter(({ was }) => !was).length,
      changed: newNames.filter(({ was }) => was).length,
      gone: goneNames.length,
    },
    {
      ...{ list: "types", validFrom, same: same.types },
      ...{ added: newTypes.length, changed: 0, gone: goneTypes.length },
    },
  ];
  return { changes, differences: differencesIn(plan), faults, nothingNew: changesNothing(plan) };
}

const mostShown = 300;

function differencesIn({ newSchools, newNames, goneNames, goneTypes }: SchoolPlan): readonly Difference[] {
  const all: Difference[] = [];
  for (const school of newSchools)
    all.push({ list: "schools", code: school.brin, before: null, after: inWords(school) });
  for (const { line, was } of newNames)
    all.push({ list: "names", code: line.brin, before: was ? inWords(was) : null, after: inWords(line) });
  for (const school of goneNames)
    all.push({ list: "schools", code: school.brin, before: inWords(school), after: null });
  for (const { brin, type } of goneTypes) all.push({ list: "types", code: brin, before: type, after: null });
  return all.slice(0, mostShown);
}

const inWords = ({ name, postcode, place }: SchoolLine | KnownSchool): string =>
  [name, [postcode, place].filter(Boolean).join(" ")].filter(Boolean).join(", ");
