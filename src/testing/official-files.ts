import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Acts } from "#platform/acts";
import { type AnyImporter, readSource } from "#platform/imports";

/** The official open files of the whole country stand beside the project and never in it. */
const folder = path.resolve(import.meta.dirname, "../../../shared/data");

/** In the order in which a new house takes them over, each with the day it holds from and whom to credit. */
const files = [
  ["gemeenten_2025.csv", "2025-01-01", "CBS, Gebieden in Nederland 2025 (CC BY 4.0)"],
  ["gemeente_wijzigingen.csv", "2020-01-01", "CBS, Gemeentelijke indeling (CC BY 4.0)"],
  [
    "pc4_swv_2015.csv",
    "2015-04-23",
    "Regeling regio-indeling samenwerkingsverbanden passend onderwijs PO en VO (BWBR0032324)",
  ],
  ["nederland_2025.topojson", "2025-01-01", "Kadaster / Centraal Bureau voor de Statistiek"],
] as const;

/** They lean on the others: a school lies in a municipality. */
const schoolFiles = [
  ["scholen_po_2019.csv", "2019-10-01", "DUO, Open Onderwijsdata (CC0)"],
  ["scholen_vo_2020.csv", "2020-10-01", "DUO, Open Onderwijsdata (CC0)"],
] as const;

/** Whether the official files are here; what is proved on them is skipped without, and says so. */
export function hasOfficialFiles(): boolean {
  const here = [...files, ...schoolFiles].every(([name]) => existsSync(path.join(folder, name)));
  if (!here)
    process.stderr.write(`the official open files are not in ${folder}: what needs them is skipped\n`);
  return here;
}

/** Takes over the official files of areas through the importers of an administrator. */
export const takeOverOfficialFiles = (acts: Acts, importers: readonly AnyImporter[]): Promise<void> =>
  takeOver(acts, importers, files);

/** And those of schools, after them. */
export const takeOverSchoolFiles = (acts: Acts, importers: readonly AnyImporter[]): Promise<void> =>
  takeOver(acts, importers, schoolFiles);

async function takeOver(
  acts: Acts,
  importers: readonly AnyImporter[],
  some: readonly (readonly [name: string, validFrom: string, credit: string])[],
): Promise<void> {
  for (const [name, validFrom, credit] of some) {
    const { source } = await readSource({ name, bytes: readFileSync(path.join(folder, name)) });
    const importer = source && importers.find((one) => one.recognises(source));
    if (!importer) throw new Error(`no importer takes ${name}`);
    const { facts, faults } = await importer.read(source, {
      validFrom,
      source: credit,
      step: async () => undefined,
    });
    if (faults.length > 0) throw new Error(`${name}: ${JSON.stringify(faults.slice(0, 3))}`);
    await acts.asSystem("take over an official file", (act) => importer.takeOver(act, facts));
  }
}
