import { fileTypeFromBuffer } from "file-type";
import type { Fault, Source } from "./contract.ts";
import { readMap } from "./read-map.ts";
import { readTable } from "./read-table.ts";
import { readText, type TextEncoding } from "./read-text.ts";

/** A file as someone hands it in. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file turned out to be. */
export interface FileReading {
  /** Null when nothing can be made of it. Otherwise the lines in it are whole; `faults` tells which were left out. */
  readonly source: Source | null;
  readonly faults: readonly Fault[];
  /** How it was read, to be told: nobody should have to guess why a name looks odd. */
  readonly readAs: ReadAs;
}

export interface ReadAs {
  readonly encoding: TextEncoding | null;
  /** What stands between the columns: "," ";" "|" or a tab; null for a map. */
  readonly delimiter: string | null;
}

/** The largest file that is looked at, in bytes: four times the largest official file (a map of all municipalities with fine borders). */
export const largestSource = 20 * 1024 * 1024;

/**
 * Makes a table or a map of a file: CSV (UTF-8, or Windows-1252 which is told; delimiter found by itself), GeoJSON or TopoJSON. Looks at
 * what is inside and not at the name. Never throws on what someone hands in: what is wrong comes back as faults.
 */
export async function readSource({ name, bytes }: GivenFile): Promise<FileReading> {
  if (bytes.length > largestSource) return refused({ what: "too-large", line: null });
  if (bytes.length === 0) return refused({ what: "empty-file", line: null });
  const kind = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (kind) return refused({ what: "other-kind", line: null, value: kind.ext });
  const read = readText(bytes);
  if ("fault" in read) return refused(read.fault);
  const { text, encoding } = read;
  if (text.trim() === "") return refused({ what: "empty-file", line: null });
  if (/^\s*[{[]/.test(text)) return { ...readMap(name, text), readAs: { encoding, delimiter: null } };
  const { delimiter, ...table } = readTable(name, text);
  return { ...table, readAs: { encoding, delimiter } };
}

const refused = (fault: Fault): FileReading => ({
  source: null,
  faults: [fault],
  readAs: { encoding: null, delimiter: null },
});
