import type { Given, Reading } from "#platform/imports";
import { areaCode, municipalityCode } from "../codes.ts";
import type { AreaFacts, EditionFacts, ListedFact, TieFact } from "../facts.ts";
import { listOf, tiesOf } from "../lists.ts";
import { words } from "../messages.ts";
import { areaImporter } from "./area-importer.ts";
import { columnLike, Faults, isCount, type TableSource } from "./columns.ts";
import { provinceCode } from "./provinces.ts";
import { inhabitantsColumn, municipalityColumn, type RegionColumns, regionsIn } from "./regions.ts";

const nameColumn = /^gemeente(naam)?(\d{4})?$|^codesennamenvangemeentennaam(naam)?$|^gmnaam$|^regios$/;

/**
 * Municipalities with the regions they lie in, one line each, as CBS publishes them every year ("Gebieden in Nederland"). Which regions it tells
 * of shows from its columns; only those get an edition. Without names of municipalities it only tells of regions: "gemeentecode, rmc, ggd".
 */
export const municipalities = areaImporter<AreaFacts>({
  name: "areas/municipalities",
  words: { nl: words.nl.importers.municipalities, en: words.en.importers.municipalities },
  recognises: (source) =>
    source.kind === "table" &&
    columnLike(source, municipalityColumn) !== undefined &&
    (columnLike(source, nameColumn) !== undefined || regionsIn(source).length > 0) &&
    columnLike(source, /^swv$|^pc4$|postcode|^brin|leerlingen|^oudecode/) === undefined,
  read: async (source, given) => read(source as TableSource, given),
  workOut: async (_act, facts) => ({ facts, faults: [] }),
});

async function read(source: TableSource, given: Given): Promise<Reading<AreaFacts>> {
  const faults = new Faults();
  const codes = columnLike(source, municipalityColumn)!;
  const names = columnLike(source, nameColumn);
  const inhabitants = columnLike(source, inhabitantsColumn);
  const regions = regionsIn(source).map((columns) => new Region(columns, faults));
  const listed: ListedFact[] = [];
  for (const [index, { number: line, cells }] of source.lines.entries()) {
    if (index % 200 === 0) await given.step(index, source.lines.length);
    const code = municipalityCode(cells[codes]!);
    if (code === null) {
      faults.add({ what: "wrong-form", line, column: codes, value: cells[codes]! });
      continue;
    }
    if (!faults.first(code, line)) continue;
    const name = names === undefined ? "" : cells[names]!;
    if (names !== undefined && name === "") faults.add({ what: "missing-value", line, column: names });
    const people = inhabitants === undefined ? "" : cells[inhabitants]!;
    if (!isCount(people)) faults.add({ what: "wrong-form", line, column: inhabitants!, value: people });
    listed.push({
      kind: "municipality",
      code,
      name,
      inhabitants: people === "" ? null : Number(people),
      line,
    });
    for (const region of regions) region.holds(code, line, cells);
  }
  const { validFrom } = given;
  const editions: readonly EditionFacts[] = [
    ...(names === undefined ? [] : [{ list: listOf("municipality"), validFrom, listed }]),
    ...regions.flatMap(({ kind, areas, ties }) => [
      { list: listOf(kind), validFrom, listed: [...areas.values()] },
      { list: tiesOf(kind), validFrom, ties },
    ]),
  ];
  return { facts: { source: given.source, editions, successions: [] }, faults: faults.all };
}

/** Regions of one kind, as the lines tell of them one by one. */
class Region {
  readonly kind: RegionColumns["kind"];
  readonly areas = new Map<string, ListedFact>();
  readonly ties: TieFact[] = [];
  readonly #columns: RegionColumns;
  readonly #faults: Faults;

  constructor(columns: RegionColumns, faults: Faults) {
    this.kind = columns.kind;
    this.#columns = columns;
    this.#faults = faults;
  }

  holds(municipality: string, line: number, cells: Readonly<Record<string, string>>): void {
    const { kind } = this;
    const { codes, names } = this.#columns;
    const name = names === undefined ? "" : cells[names]!;
    const code = codes === undefined ? this.#codeByName(name) : areaCode(kind, cells[codes]!);
    if (code === null) {
      this.#faults.add({ what: "missing-value", line, column: codes ?? names! });
      return;
    }
    const known = this.areas.get(code);
    if (known && known.name !== name)
      this.#faults.add({ what: "contradiction", line, column: code, value: name, other: known.name });
    else this.areas.set(code, known ?? { kind, code, name, inhabitants: null, line });
    this.ties.push({ municipality, kind, liesIn: code, parts: 1, whole: 1, line });
  }

  /** A list without codes: a province has one of its own, any other region goes by its name, or by the code that stands there as a name. */
  #codeByName(name: string): string | null {
    return this.kind === "province" ? provinceCode(name) || null : areaCode(this.kind, name);
  }
}
