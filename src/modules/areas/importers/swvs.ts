import type { Given, Reading } from "#platform/imports";
import { municipalityCode, type Sector, swvNumber } from "../codes.ts";
import type { AreaFacts, EditionFacts, ListedFact, TieFact } from "../facts.ts";
import { listOf, tiesOf } from "../lists.ts";
import { words } from "../messages.ts";
import { areaImporter } from "./area-importer.ts";
import { columnLike, Faults, isCount, type TableSource } from "./columns.ts";
import { municipalityColumn } from "./regions.ts";

const swvColumn = /^swv(nummer|code)?$|^samenwerkingsverband(nummer|code)?$/;
const nameColumn = /^(swv|samenwerkingsverband)?naam(swv|samenwerkingsverband)?$/;
const sectorColumn = /^sector$|^onderwijssoort$/;
const kinds = { po: "swv_po", vo: "swv_vo" } as const;

/** Tables that have an swv beside what they are about: schools, pupils, early school leavers, youth regions. */
const about = [/^brin/, /leerlingen/, /^vsv/, /^jeugd/, /^pc4$|postcode4?$/];

/** Which samenwerkingsverbanden there are, and their names where a list has them. */
export const swvList = areaImporter<AreaFacts>({
  name: "areas/swvs",
  words: { nl: words.nl.importers.swvs, en: words.en.importers.swvs },
  recognises: (source) =>
    source.kind === "table" &&
    columnLike(source, swvColumn) !== undefined &&
    columnLike(source, municipalityColumn, ...about) === undefined,
  read: async (source, given) => readList(source as TableSource, given),
  workOut: async (_act, facts) => ({ facts, faults: [] }),
});

/**
 * How much of each municipality lies in which samenwerkingsverband, one line for each of the two: for who has no postcodes. The postcode table
 * tells more; of the two the later one counts.
 */
export const swvShares = areaImporter<AreaFacts>({
  name: "areas/swv-shares",
  words: { nl: words.nl.importers.swvShares, en: words.en.importers.swvShares },
  recognises: (source) =>
    source.kind === "table" &&
    columnLike(source, swvColumn) !== undefined &&
    columnLike(source, municipalityColumn) !== undefined &&
    columnLike(source, ...about) === undefined,
  read: async (source, given) => readShares(source as TableSource, given),
  workOut: async (_act, facts) => ({ facts, faults: [] }),
});

async function readList(source: TableSource, given: Given): Promise<Reading<AreaFacts>> {
  const faults = new Faults();
  const names = columnLike(source, nameColumn);
  const listed: Record<Sector, ListedFact[]> = { po: [], vo: [] };
  const numberIn = numbersOf(source, faults);
  for (const { number: line, cells } of source.lines) {
    const code = numberIn(line, cells);
    if (code === null || !faults.first(code, line)) continue;
    const sector = sectorOf(code);
    const name = names === undefined ? "" : cells[names]!;
    listed[sector].push({ kind: kinds[sector], code, name, inhabitants: null, line });
  }
  await given.step(source.lines.length, source.lines.length);
  const editions = (["po", "vo"] as const)
    .filter((sector) => listed[sector].length > 0)
    .map(
      (sector): EditionFacts => ({
        list: listOf(kinds[sector]),
        validFrom: given.validFrom,
        listed: listed[sector],
      }),
    );
  return { facts: { source: given.source, editions, successions: [] }, faults: faults.all };
}

async function readShares(source: TableSource, given: Given): Promise<Reading<AreaFacts>> {
  const faults = new Faults();
  const codes = columnLike(source, municipalityColumn)!;
  const parts = columnLike(source, /^aantal(pc4|postcodes)?$/);
  if (parts === undefined) faults.add({ what: "missing-column", line: null, column: "aantal_pc4" });
  const numberIn = numbersOf(source, faults);
  const said: { municipality: string; swv: string; parts: number; line: number }[] = [];
  for (const [index, { number: line, cells }] of (parts === undefined ? [] : source.lines).entries()) {
    if (index % 500 === 0) await given.step(index, source.lines.length);
    const municipality = municipalityCode(cells[codes]!);
    if (municipality === null) faults.add({ what: "wrong-form", line, column: codes, value: cells[codes]! });
    const swv = numberIn(line, cells);
    const counted = cells[parts!]!;
    if (!isCount(counted) || Number(counted) === 0)
      faults.add({ what: "wrong-form", line, column: parts!, value: counted });
    else if (municipality !== null && swv !== null && faults.first(`${municipality} ${swv}`, line))
      said.push({ municipality, swv, parts: Number(counted), line });
  }
  const editions = (["po", "vo"] as const).flatMap((sector): EditionFacts[] => {
    const ofSector = said.filter(({ swv }) => sectorOf(swv) === sector);
    const whole = new Map<string, number>();
    for (const one of ofSector) whole.set(one.municipality, (whole.get(one.municipality) ?? 0) + one.parts);
    const ties = ofSector.map(
      ({ municipality, swv, parts: counted, line }): TieFact => ({
        municipality,
        kind: kinds[sector],
        liesIn: swv,
        parts: counted,
        whole: whole.get(municipality)!,
        line,
      }),
    );
    return ties.length > 0 ? [{ list: tiesOf(kinds[sector]), validFrom: given.validFrom, ties }] : [];
  });
  return { facts: { source: given.source, editions, successions: [] }, faults: faults.all };
}

/** Reads the number of an swv from a line; a fault and null when there is none, or its sector is another than the line says. */
function numbersOf(source: TableSource, faults: Faults) {
  const swvs = columnLike(source, swvColumn)!;
  const sectors = columnLike(source, sectorColumn);
  return (line: number, cells: Readonly<Record<string, string>>): string | null => {
    const sector = sectors === undefined ? "" : cells[sectors]!.toLowerCase();
    const code = swvNumber(cells[swvs]!, sector === "po" || sector === "vo" ? sector : undefined);
    if (code === null) faults.add({ what: "wrong-form", line, column: swvs, value: cells[swvs]! });
    return code;
  };
}

const sectorOf = (code: string): Sector => (code.startsWith("PO") ? "po" : "vo");
