import type { Given, Reading } from "#platform/imports";
import { areaCode } from "../codes.ts";
import type { AreaFacts, ListedFact } from "../facts.ts";
import type { WholeKind } from "../kinds.ts";
import { listOf } from "../lists.ts";
import { words } from "../messages.ts";
import { areaImporter } from "./area-importer.ts";
import { columnLike, Faults, isCount, type TableSource } from "./columns.ts";
import { inhabitantsColumn, municipalityColumn, regionsIn } from "./regions.ts";

/** What regions of one kind are called: their codes with names, and how many people live there when the file says so. */
export const regionNames = areaImporter<AreaFacts>({
  name: "areas/region-names",
  words: { nl: words.nl.importers.regionNames, en: words.en.importers.regionNames },
  recognises: (source) =>
    source.kind === "table" &&
    columnLike(source, municipalityColumn, /^swv/, /^pc4|postcode/, /^brin/) === undefined &&
    told(source) !== undefined,
  read: async (source, given) => read(source as TableSource, given),
  workOut: async (_act, facts) => ({ facts, faults: [] }),
});

/** The one kind of region that has a code and a name in this file. */
function told(source: TableSource): { kind: WholeKind; codes: string; names: string } | undefined {
  const found = regionsIn(source).flatMap(({ kind, codes, names }) =>
    codes === undefined || names === undefined ? [] : [{ kind, codes, names }],
  );
  return found.length === 1 ? found[0] : undefined;
}

async function read(source: TableSource, given: Given): Promise<Reading<AreaFacts>> {
  const faults = new Faults();
  const { kind, codes, names } = told(source)!;
  const inhabitants = columnLike(source, inhabitantsColumn);
  const listed: ListedFact[] = [];
  for (const { number: line, cells } of source.lines) {
    const code = areaCode(kind, cells[codes]!);
    const name = cells[names]!;
    if (code === null) faults.add({ what: "missing-value", line, column: codes });
    if (name === "") faults.add({ what: "missing-value", line, column: names });
    const people = inhabitants === undefined ? "" : cells[inhabitants]!;
    if (!isCount(people)) faults.add({ what: "wrong-form", line, column: inhabitants!, value: people });
    if (code !== null && faults.first(code, line))
      listed.push({ kind, code, name, inhabitants: people === "" ? null : Number(people), line });
  }
  await given.step(source.lines.length, source.lines.length);
  const { validFrom } = given;
  return {
    facts: { source: given.source, editions: [{ list: listOf(kind), validFrom, listed }], successions: [] },
    faults: faults.all,
  };
}
