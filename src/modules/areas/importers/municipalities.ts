import type { Given, Reading } from "#platform/imports";
import { municipalityCode } from "../codes.ts";
import type { AreaFacts, EditionFacts, ListedFact, TieFact } from "../facts.ts";
import type { WholeKind } from "../kinds.ts";
import { listOf, tiesOf } from "../lists.ts";
import { words } from "../messages.ts";
import { areaImporter } from "./area-importer.ts";
import { columnLike, Faults, type TableSource } from "./columns.ts";
import { provinceCode } from "./provinces.ts";

const codeColumn = /^(codesennamenvangemeenten)?(gemeente)?code(code)?(gm)?$|^gemeentecode(\d{4})?$|^gmcode$/;
const nameColumn = /^gemeente(naam)?(\d{4})?$|^codesennamenvangemeentennaam(naam)?$|^gmnaam$|^regios$/;

/** Regions that stand beside each municipality, with their columns as CBS and others call them. */
const regions: readonly {
  readonly kind: WholeKind;
  readonly code: readonly RegExp[];
  readonly name: readonly RegExp[];
}[] = [
  { kind: "province", code: [/^provincies?code(code|pv)?$/], name: [/^provincies?(naam)*$/] },
  {
    kind: "youth_region",
    code: [/^jeugd(zorg)?regios?code(code|jz)?$/],
    name: [/^jeugd(zorg)?regios?(naam)*$/],
  },
  { kind: "rmc_region", code: [/^rmc(regios?)?code(code|rm)?$/], name: [/^rmc(regios?)?(naam)*$/] },
  { kind: "ggd_region", code: [/^ggd(regios?)?code(code|gg)?$/], name: [/^ggd(regios?)?(naam)*$/] },
];

/**
 * Municipalities with the regions they lie in, one line each, as CBS publishes them every year ("Gebieden in Nederland").
 * Which regions it tells of shows from its columns; only those get an edition.
 */
export const municipalities = areaImporter<AreaFacts>({
  name: "areas/municipalities",
  words: { nl: words.nl.importers.municipalities, en: words.en.importers.municipalities },
  recognises: (source) =>
    source.kind === "table" &&
    columnLike(source, codeColumn) !== undefined &&
    columnLike(source, nameColumn) !== undefined &&
    columnLike(source, /^swv$|^pc4$|postcode/) === undefined,
  read: async (source, given) => read(source as TableSource, given),
  workOut: async (_act, facts) => ({ facts, faults: [] }),
});

async function read(source: TableSource, given: Given): Promise<Reading<AreaFacts>> {
  const faults = new Faults();
  const code = columnLike(source, codeColumn)!;
  const name = columnLike(source, nameColumn)!;
  const inhabitants = columnLike(source, /^(aantal)?inwoners(\d{4})?$/);
  const told = regions.flatMap(({ kind, ...columns }) => {
    const [codes, names] = [columnLike(source, ...columns.code), columnLike(source, ...columns.name)];
    return codes !== undefined || names !== undefined ? [{ kind, codes, names }] : [];
  });

  const listed: ListedFact[] = [];
  const areas = new Map<WholeKind, Map<string, ListedFact>>(told.map(({ kind }) => [kind, new Map()]));
  const ties = new Map<WholeKind, TieFact[]>(told.map(({ kind }) => [kind, []]));
  for (const [index, { number: line, cells }] of source.lines.entries()) {
    if (index % 200 === 0) await given.step(index, source.lines.length);
    const municipality = municipalityCode(cells[code]!);
    if (municipality === null) {
      faults.add({ what: "wrong-form", line, column: code, value: cells[code]! });
      continue;
    }
    if (!faults.first(municipality, line)) continue;
    if (cells[name] === "") faults.add({ what: "missing-value", line, column: name });
    const people = inhabitants === undefined ? "" : cells[inhabitants]!;
    if (!/^\d*$/.test(people)) faults.add({ what: "wrong-form", line, column: inhabitants!, value: people });
    listed.push({
      kind: "municipality",
      code: municipality,
      name: cells[name]!,
      inhabitants: people === "" ? null : Number(people),
      line,
    });
    for (const { kind, codes, names } of told) {
      const regionName = names === undefined ? "" : cells[names]!;
      const regionCode = codes === undefined ? provinceCode(regionName) : cells[codes]!.toUpperCase();
      if (regionCode === "") {
        faults.add({ what: "missing-value", line, column: codes ?? names! });
        continue;
      }
      const known = areas.get(kind)!.get(regionCode);
      if (known && known.name !== regionName)
        faults.add({ what: "contradiction", line, column: regionCode, value: regionName, other: known.name });
      else
        areas
          .get(kind)!
          .set(regionCode, { kind, code: regionCode, name: regionName, inhabitants: null, line });
      ties.get(kind)!.push({ municipality, kind, liesIn: regionCode, parts: 1, whole: 1, line });
    }
  }
  const { validFrom } = given;
  const editions: EditionFacts[] = [{ list: listOf("municipality"), validFrom, listed }];
  for (const { kind } of told)
    editions.push(
      { list: listOf(kind), validFrom, listed: [...areas.get(kind)!.values()] },
      { list: tiesOf(kind), validFrom, ties: ties.get(kind)! },
    );
  return { facts: { source: given.source, editions, successions: [] }, faults: faults.all };
}
