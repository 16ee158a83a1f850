import type { Act } from "#platform/acts";
import { fingerprint } from "#platform/ids";
import type { Given } from "#platform/imports";
import {
  type AnyImporter,
  type Change,
  type Comparison,
  type Difference,
  type Fault,
  type GivenFile,
  type ReadAs,
  readSource,
  type Source,
} from "#platform/imports";

/** A file that was read: nothing was compared yet and no table was looked at. */
export interface Examined {
  /** Null when nobody knows this kind of file. */
  readonly importer: AnyImporter | null;
  /** Belongs to the importer; nothing to lean on when the faults stop the file. */
  readonly facts: unknown;
  readonly faults: readonly Fault[];
  readonly readAs: ReadAs;
  /** How many lines of facts there are, the rejected ones included; 0 for a map. */
  readonly lines: number;
}

/** What taking a file over would change: what an administrator looks at before saying yes. */
export interface Preview {
  readonly readAs: ReadAs;
  readonly lines: number;
  readonly changes: readonly Change[];
  readonly differences: readonly Difference[];
  /** The first thousand. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  /** How many lines are left out when it is taken over. */
  readonly rejected: number;
  /** Something in it stops the whole file. */
  readonly blocked: boolean;
  readonly nothingNew: boolean;
  /** The same comparison has the same digest: taken over is what was seen, or nothing. */
  readonly digest: string;
}

const mostFaults = 1000;
const mostDifferences = 300;

/**
 * Reads a file: which importer it is for, its facts, and every fault in it. Opens no act, so that others can work while it goes on.
 *
 * @param chosen the name of the importer that someone chose; null leaves it to the file
 */
export async function examine(
  importers: readonly AnyImporter[],
  file: GivenFile,
  chosen: string | null,
  given: Given,
): Promise<Examined> {
  const { source, faults, readAs } = await readSource(file);
  const whole = { faults, readAs, facts: null, lines: 0 };
  if (source === null) return { ...whole, importer: importers.find(({ name }) => name === chosen) ?? null };
  const importer = importerFor(importers, source, chosen);
  const lines = source.kind === "table" ? source.lines.length + faults.length : 0;
  if (!importer) return { ...whole, lines, importer: null, faults: [unknownFile(importers, source)] };

  const missing = missingColumns(importer, source);
  if (missing.length > 0)
    return {
      ...whole,
      lines,
      importer,
      faults: missing.map((column) => ({ what: "missing-column", line: null, column })),
    };
  if (!importer.recognises(source))
    return {
      ...whole,
      lines,
      importer,
      faults: [{ what: "unknown-file", line: null, value: importer.name }],
    };
  if (readAs.encoding === "windows-1252" && !importer.windows1252)
    return {
      ...whole,
      lines,
      importer,
      faults: [{ what: "not-utf8", line: null, value: "Windows-1252" }],
    };
  const read = await importer.read(source, given);
  return { importer, facts: read.facts, faults: [...faults, ...read.faults], readAs, lines };
}

const importerFor = (importers: readonly AnyImporter[], source: Source, chosen: string | null) =>
  chosen === null
    ? importers.find((importer) => importer.recognises(source))
    : importers.find(({ name }) => name === chosen);

function missingColumns({ columns = [] }: AnyImporter, source: Source): readonly string[] {
  return source.kind === "table" ? columns.filter((column) => !source.columns.includes(column)) : [];
}

/** With the importer of which it lacks least, when that has at least half of its columns in the file. */
function unknownFile(importers: readonly AnyImporter[], source: Source): Fault {
  const near = importers
    .filter(({ columns = [] }) => columns.length > 0 && source.kind === "table")
    .map((importer) => ({ importer, missing: missingColumns(importer, source) }))
    .filter(({ importer, missing }) => missing.length * 2 <= (importer.columns ?? []).length)
    .sort((one, other) => one.missing.length - other.missing.length)[0];
  return near
    ? { what: "missing-column", line: null, column: near.missing.join(", "), value: near.importer.name }
    : { what: "unknown-file", line: null };
}

/** Whether these faults stop the whole file, or only their lines. */
const stops = (importer: AnyImporter | null, faults: readonly Fault[]): boolean =>
  importer === null || faults.some(({ line }) => line === null || !importer.partly);

/** Holds what was read against what the house knows at this moment. Changes nothing. Runs as the house. */
export async function preview(act: Act, examined: Examined): Promise<Preview> {
  const { importer, facts } = examined;
  const compared =
    importer && !stops(importer, examined.faults) ? await importer.compare(act, facts) : nothingCompared;
  const faults = [...examined.faults, ...compared.faults].sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0),
  );
  const { changes, nothingNew } = compared;
  const differences = compared.differences.slice(0, mostDifferences);
  return {
    readAs: examined.readAs,
    lines: examined.lines,
    changes,
    differences,
    faults: faults.slice(0, mostFaults),
    faultCount: faults.length,
    rejected: new Set(faults.map(({ line }) => line).filter((line) => line !== null)).size,
    blocked: stops(importer, faults),
    nothingNew,
    digest: fingerprint(JSON.stringify([changes, differences, faults, nothingNew])),
  };
}

const nothingCompared: Comparison = { changes: [], differences: [], faults: [], nothingNew: false };
