import type { Act } from "#platform/acts";
import type { Fault, Given, Reading } from "#platform/imports";
import { municipalityCode, swvNumber } from "../codes.ts";
import type { AreaFacts, EditionFacts, ListedFact, PostcodeFact } from "../facts.ts";
import { fold } from "../fold.ts";
import { listOf, postcodesOf } from "../lists.ts";
import { words } from "../messages.ts";
import { type EndedMunicipality, endedMunicipalities } from "../queries/ended-municipalities.ts";
import { areaImporter } from "./area-importer.ts";
import { columnLike, Faults, type TableSource } from "./columns.ts";

/** A line of the postcode table. */
interface Posted {
  readonly digits: string;
  readonly municipality: string | null;
  /** As the regulation of that year calls it; it tells years before a merger apart. */
  readonly named: string;
  readonly swvs: Readonly<Record<"swv_po" | "swv_vo", string | null>>;
  readonly line: number;
}

interface PostcodeTable {
  readonly posted: readonly Posted[];
  /** Since when the swv's lie so. */
  readonly validFrom: string;
  /** On which day the municipality codes are right. */
  readonly codesOf: string;
  readonly source: string;
}

const columns = {
  digits: [/^pc4$|^postcode4?$|^postcodecijfers$/],
  municipality: [/^gemeentecode(\d{4})?$|^gmcode$/],
  named: [/^gemeenteregeling(\d{4})?$/],
  swv_po: [/^swvpo$|^po$/],
  swv_vo: [/^swvvo$|^vo$/],
} as const;

/**
 * Which postcodes belong to which samenwerkingsverband: the annex of the Regeling regio-indeling samenwerkingsverbanden passend onderwijs
 * (BWBR0032324), with the municipality of each postcode beside it. How much of a municipality lies in an swv follows from this, in
 * postcodes; a share is therefore never typed.
 */
export const postcodes = areaImporter<PostcodeTable>({
  name: "areas/postcodes",
  words: { nl: words.nl.importers.postcodes, en: words.en.importers.postcodes },
  recognises: (source) =>
    source.kind === "table" &&
    columnLike(source, ...columns.digits) !== undefined &&
    columnLike(source, ...columns.swv_po, ...columns.swv_vo) !== undefined &&
    columnLike(source, /^brin/) === undefined,
  read: async (source, given) => read(source as TableSource, given),
  workOut,
});

async function read(source: TableSource, given: Given): Promise<Reading<PostcodeTable>> {
  const faults = new Faults();
  const column = {
    digits: columnLike(source, ...columns.digits)!,
    municipality: columnLike(source, ...columns.municipality),
    named: columnLike(source, ...columns.named),
    swv_po: columnLike(source, ...columns.swv_po),
    swv_vo: columnLike(source, ...columns.swv_vo),
  };
  for (const needed of ["municipality", "swv_po", "swv_vo"] as const)
    if (column[needed] === undefined)
      faults.add({
        what: "missing-column",
        line: null,
        column: { municipality: "gemeentecode", swv_po: "swv_po", swv_vo: "swv_vo" }[needed],
      });
  const posted: Posted[] = [];
  for (const [index, { number: line, cells }] of (faults.all.length > 0 ? [] : source.lines).entries()) {
    if (index % 500 === 0) await given.step(index, source.lines.length);
    const digits = cells[column.digits]!;
    if (!/^[1-9]\d{3}$/.test(digits)) {
      faults.add({ what: "wrong-form", line, column: column.digits, value: digits });
      continue;
    }
    if (!faults.first(digits, line)) continue;
    const said = cells[column.municipality!]!;
    const municipality = municipalityCode(said);
    if (municipality === null && said !== "")
      faults.add({ what: "wrong-form", line, column: column.municipality!, value: said });
    posted.push({
      digits,
      municipality,
      named: column.named === undefined ? "" : cells[column.named]!,
      swvs: { swv_po: swvIn("swv_po"), swv_vo: swvIn("swv_vo") },
      line,
    });

    // Some postcodes lie in no swv at all (Europoort); a cell may be empty.
    function swvIn(kind: "swv_po" | "swv_vo"): string | null {
      const typed = cells[column[kind]!]!;
      const number = typed === "" ? null : swvNumber(typed, kind === "swv_po" ? "po" : "vo");
      if (number === null && typed !== "")
        faults.add({ what: "wrong-form", line, column: column[kind]!, value: typed });
      return number;
    }
  }
  const year = /(20\d\d)$/.exec(column.municipality ?? "")?.[1];
  const { validFrom, source: from } = given;
  const codesOf = year === undefined ? validFrom : `${year}-01-01`;
  return { facts: { posted, validFrom, codesOf, source: from }, faults: faults.all };
}

async function workOut(
  act: Act,
  { posted, validFrom, codesOf, source }: PostcodeTable,
): Promise<{ facts: AreaFacts; faults: readonly Fault[] }> {
  const editions: EditionFacts[] = [];
  for (const kind of ["swv_po", "swv_vo"] as const)
    editions.push({ list: listOf(kind), validFrom, listed: listedSwvs(posted, kind) });
  editions.push({
    list: postcodesOf("swv"),
    validFrom,
    postcodes: posted.flatMap(({ digits, swvs, line }) =>
      (["swv_po", "swv_vo"] as const).flatMap((kind): PostcodeFact[] =>
        swvs[kind] === null ? [] : [{ digits, kind, code: swvs[kind], line }],
      ),
    ),
  });
  const ended = await endedMunicipalities(act, codesOf);
  for (const day of daysToTell(ended, codesOf))
    editions.push({
      list: postcodesOf("municipality"),
      validFrom: day,
      postcodes: posted.flatMap((one): PostcodeFact[] =>
        one.municipality === null
          ? []
          : [
              {
                digits: one.digits,
                kind: "municipality",
                code: municipalityThen(one, ended, day),
                line: one.line,
              },
            ],
      ),
    });
  return { facts: { source, editions, successions: [] }, faults: [] };
}

function listedSwvs(posted: readonly Posted[], kind: "swv_po" | "swv_vo"): readonly ListedFact[] {
  const first = new Map<string, number>();
  for (const { swvs, line } of posted)
    if (swvs[kind] !== null && !first.has(swvs[kind])) first.set(swvs[kind], line);
  return [...first].map(([code, line]) => ({ kind, code, name: "", inhabitants: null, line }));
}

/** The day of the codes, and before it every stretch between two days on which municipalities changed. */
function daysToTell(ended: readonly EndedMunicipality[], codesOf: string): readonly string[] {
  const since = ended.map(({ listedSince }) => listedSince).sort()[0];
  if (since === undefined) return [codesOf];
  return [...new Set([since, ...ended.map(({ endedOn }) => endedOn), codesOf])].sort();
}

/** The municipality of a postcode on an earlier day: the one the regulation names, as long as that one was there. */
function municipalityThen({ municipality, named }: Posted, ended: readonly EndedMunicipality[], day: string) {
  const old =
    named === "" ? undefined : ended.find(({ name, endedOn }) => endedOn > day && name === fold(named));
  return old?.code ?? municipality!;
}
