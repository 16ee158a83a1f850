import { sql } from "drizzle-orm";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Act } from "#platform/acts";
import type { Change, Comparison, Difference, Fault } from "#platform/imports";
import { type AreaFacts, type EditionFacts, spelledOut } from "../facts.ts";
import { leadsBack } from "../successions.ts";
import { digestOf } from "./digest.ts";
import { editionOn, factsOfEdition } from "./edition-facts.ts";

/** How many differences are shown of one file. */
const mostShown = 300;

/** Holds what a file tells of places against what the house knows. */
export async function compareFacts(act: Act, facts: AreaFacts): Promise<Comparison> {
  const changes: Change[] = [];
  const differences: Difference[] = [];
  let nothingNew = true;
  for (const edition of facts.editions) {
    const { change, differs, isKept } = await compareEdition(act, edition);
    changes.push(change);
    differences.push(...differs);
    nothingNew &&= isKept;
  }
  const known = await knownSuccessions(act);
  const fresh = facts.successions.filter(({ code, successor }) => !known.has(`${code} ${successor}`));
  if (facts.successions.length > 0)
    changes.push({
      list: "successions",
      validFrom: facts.successions.map(({ happenedOn }) => happenedOn).sort()[0]!,
      added: fresh.length,
      changed: 0,
      gone: 0,
      same: facts.successions.length - fresh.length,
    });
  return {
    changes,
    differences: differences.slice(0, mostShown),
    faults: [...(await unknownCodes(act, facts)), ...otherEnds(facts, known), ...ownSuccessors(facts, known)],
    nothingNew: nothingNew && fresh.length === 0,
  };
}

async function compareEdition(act: Act, edition: EditionFacts) {
  const { list, validFrom } = edition;
  const kept = await editionOn(act, list, validFrom);
  const before: ReadonlyMap<string, string> = kept
    ? spelledOut(await factsOfEdition(act, kept.id))
    : new Map();
  const after = spelledOut(edition);
  const differs: Difference[] = [];
  for (const [code, said] of after)
    if (before.get(code) !== said)
      differs.push({ list, code, before: before.get(code) ?? null, after: said });
  for (const [code, said] of before)
    if (!after.has(code)) differs.push({ list, code, before: said, after: null });
  const added = differs.filter((one) => one.before === null).length;
  const gone = differs.filter((one) => one.after === null).length;
  const changed = differs.length - added - gone;
  return {
    change: { list, validFrom, added, changed, gone, same: after.size - added - changed },
    // A drawn map cannot be shown as a line of text.
    differs: edition.map === undefined ? differs : [],
    isKept: kept?.validFrom === validFrom && kept.digest === digestOf(edition),
  };
}

/** What became of an area, as the house knows it. */
interface KnownSuccession {
  readonly code: string;
  readonly successor: string;
  readonly day: string;
  readonly parts: number;
  readonly whole: number;
}

/** Successions by "code successor". */
async function knownSuccessions(act: Act): Promise<ReadonlyMap<string, KnownSuccession>> {
  const { rows } = await act.tx.execute<KnownSuccession & Record<string, unknown>>(sql`
    select a.code, b.code as successor, happened_on::text as day, parts, whole
    from area_succession s join area a on a.id = s.area_id join area b on b.id = s.successor_id`);
  return new Map(rows.map((row) => [`${row.code} ${row.successor}`, row]));
}

/** Codes that a tie, a postcode or a succession leans on, and that neither this file nor the house lists. */
async function unknownCodes(act: Act, facts: AreaFacts): Promise<readonly Fault[]> {
  const listed = new Set(
    facts.editions.flatMap(({ listed = [] }) => listed.map(({ kind, code }) => `${kind} ${code}`)),
  );
  const { rows } = await act.tx.execute<{ known: string }>(
    sql`select kind || ' ' || code as known from area where kind not in ('support_region', 'network')`,
  );
  for (const { known } of rows) listed.add(known);
  const leansOn = [
    ...facts.editions.flatMap(({ ties = [], postcodes = [] }) => [
      ...ties.map(({ municipality, line }) => ({ kind: "municipality", code: municipality, line })),
      ...ties.map(({ kind, liesIn, line }) => ({ kind, code: liesIn, line })),
      ...postcodes.map(({ kind, code, line }) => ({ kind, code, line })),
    ]),
    ...facts.editions.flatMap(({ map }) => (map === undefined ? [] : drawnOn(map))),
    ...facts.successions.flatMap(({ code, successor, line }) => [
      { kind: "municipality", code, line },
      { kind: "municipality", code: successor, line },
    ]),
  ];
  return leansOn
    .filter(({ kind, code }) => !listed.has(`${kind} ${code}`))
    .map(({ code, line }) => ({ what: "unknown-code", line, value: code }));
}

/** Which areas are drawn on a map. */
const drawnOn = (map: string) =>
  Object.entries((JSON.parse(map) as Topology).objects).flatMap(([kind, layer]) =>
    (layer as GeometryCollection).geometries.map(({ id }) => ({ kind, code: String(id), line: null })),
  );

/** The same municipality with other successors, other shares, or on another day than the house knows. */
function otherEnds(
  { successions }: AreaFacts,
  known: ReadonlyMap<string, KnownSuccession>,
): readonly Fault[] {
  const ends = Map.groupBy(known.values(), ({ code }) => code);
  return successions.flatMap(({ code, successor, happenedOn, parts, whole, line }): Fault[] => {
    const same = known.get(`${code} ${successor}`);
    const said = same ? same.day : (ends.get(code) ?? []).map((one) => one.successor).join("|");
    if (same ? same.day === happenedOn && same.parts * whole === parts * same.whole : said === "") return [];
    return [{ what: "contradiction", line, column: code, value: same ? happenedOn : successor, other: said }];
  });
}

function ownSuccessors(
  { successions }: AreaFacts,
  known: ReadonlyMap<string, KnownSuccession>,
): readonly Fault[] {
  if (successions.length === 0) return [];
  const round = leadsBack(
    [...known.values(), ...successions].map(({ code, successor }) => ({
      areaId: code,
      successorId: successor,
    })),
  );
  if (round === undefined) return [];
  const line = successions.find(({ code, successor }) => code === round || successor === round)?.line ?? null;
  return [{ what: "own-successor", line, value: round }];
}
