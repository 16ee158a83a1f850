import { municipalityCode, readPostcode } from "#modules/areas";
import type { Fault, Given, Importer, Line, Reading, Source } from "#platform/imports";
import { takeOverSchools } from "../commands/take-over-schools.ts";
import { schemeOf } from "../identifiers.ts";
import { compareSchools } from "../queries/compare-schools.ts";
import { schoolTypes } from "../schema.ts";
import type { SchoolFacts, SchoolLine } from "../school-facts.ts";
import { schoolImporterWords } from "./schools-words.ts";

const common = ["brin", "vestiging", "naam", "pc4", "plaats"];

/**
 * Locations of schools as DUO publishes them (Open Onderwijsdata, CC0), one line for each location and kind of education. Pupils and the
 * numbers of swv's that stand beside them are left alone: a figure is not a fact of an organisation, and an swv follows from the postcode.
 */
export const schools: Importer<SchoolFacts> = {
  name: "organisations/schools",
  words: schoolImporterWords,
  partly: true,
  // DUO publishes its own files in this encoding.
  windows1252: true,
  recognises: (source) =>
    source.kind === "table" &&
    common.every((column) => source.columns.includes(column)) &&
    municipalityColumn(source) !== undefined &&
    (source.columns.includes("soort") || source.columns.includes("structuur")),
  read,
  compare: compareSchools,
  takeOver: takeOverSchools,
};

const municipalityColumn = ({ columns }: Extract<Source, { kind: "table" }>): string | undefined =>
  columns.find((column) => /^gemeentecode(_\d{4})?$/.test(column));

async function read(
  source: Source,
  { validFrom, source: origin, step }: Given,
): Promise<Reading<SchoolFacts>> {
  if (source.kind !== "table") throw new Error("a map has no schools in it");
  const list = source.columns.includes("soort") ? "po" : "vo";
  const code = municipalityColumn(source)!;
  const [found, faults, seen] = [[] as SchoolLine[], [] as Fault[], new Map<string, number>()];
  for (const [i, line] of source.lines.entries()) {
    if (i % 500 === 0) await step(i, source.lines.length);
    const read = schoolOn(line, list, code);
    if ("what" in read) {
      faults.push(read);
      continue;
    }
    const key = `${read.brin} ${read.type}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, line.number);
      found.push(read);
    } else faults.push({ what: "double-code", line: line.number, value: key, other: String(before) });
  }
  return { facts: { list, validFrom, source: origin, schools: found }, faults };
}

function schoolOn({ number, cells }: Line, list: SchoolFacts["list"], code: string): SchoolLine | Fault {
  const wrong = (column: string, what: Fault["what"] = "wrong-form"): Fault => ({
    ...{ what, line: number, column },
    value: cells[column] ?? "",
  });
  for (const column of ["brin", "vestiging", "naam", code])
    if (!cells[column]) return wrong(column, "missing-value");
  const [institution, site] = [cells.brin!, cells.vestiging!];
  if (schemeOf("brin")?.read(institution) === null) return wrong("brin");
  const brin = schemeOf("brinSite")?.read(institution + site.padStart(2, "0")) ?? null;
  if (brin === null) return wrong("vestiging");
  const type = list === "vo" ? "vo" : schoolTypes.find((each) => each === cells.soort?.toLowerCase());
  if (type === undefined) return wrong("soort");
  const postcode = readPostcode(cells.pc4 ?? "");
  if (postcode === null) return wrong("pc4");
  const municipality = municipalityCode(cells[code]!);
  if (municipality === null) return wrong(code);
  return {
    ...{ number, brin, type, name: cells.naam!, municipalityCode: municipality },
    postcode: `${postcode.digits}${postcode.letters ?? ""}`,
    place: properPlace(cells.plaats ?? ""),
  };
}

const small = new Set([
  "aan",
  "a/d",
  "bij",
  "de",
  "den",
  "der",
  "en",
  "het",
  "in",
  "op",
  "t",
  "te",
  "ten",
  "ter",
  "van",
]);

/** DUO writes places in capitals: "DEN HAAG", "'S-GRAVENHAGE", "IJMUIDEN", "HENGELO OV". */
export function properPlace(place: string): string {
  if (place !== place.toUpperCase()) return place;
  const words = place.toLowerCase().split(/(?<=[\s-])/);
  return words
    .map((word, i) => {
      const bare = word.replace(/[\s-]+$/, "");
      if (i > 0 && small.has(bare)) return word;
      if (i > 0 && i === words.length - 1 && /^(gem|gld|lb|nb|nh|ov|zh|ze|zl|dr|fr|gn|ut)$/.test(bare))
        return word.toUpperCase();
      if (/^'[st]$/.test(bare)) return word;
      return word.startsWith("ij") ? `IJ${word.slice(2)}` : word.slice(0, 1).toUpperCase() + word.slice(1);
    })
    .join("");
}
