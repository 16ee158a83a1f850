import type { Act } from "#platform/acts";
import type { Locale, Words } from "#platform/locale";

/** One line of a table: where it stands in the file, and its cells by the name of their column. Cells are trimmed. */
export interface Line {
  /** As an editor counts: the header is line 1. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * A file that could be read: a table with a header, or a map whose rings are whole. A map is always TopoJSON in WGS84; of GeoJSON the only
 * layer is called by the name of the collection, or else of the file.
 */
export type Source =
  | {
      readonly kind: "table";
      readonly fileName: string;
      readonly columns: readonly string[];
      readonly lines: readonly Line[];
    }
  | { readonly kind: "map"; readonly fileName: string; readonly topology: MapTopology };

/** As much of TopoJSON as an importer leans on before it is checked further. */
export interface MapTopology {
  readonly type: "Topology";
  readonly objects: Readonly<Record<string, unknown>>;
  readonly arcs: readonly unknown[];
}

/** Every way in which a file or a line of it can be wrong. The words for people are in the module `imports`. */
export type FaultKind =
  // The file as a whole, found by `readSource`.
  | "not-a-table"
  | "wrong-delimiter"
  | "not-utf8"
  | "other-kind"
  | "too-large"
  | "empty-file"
  | "double-column"
  | "broken-quotes"
  | "broken-map"
  | "not-wgs84"
  | "broken-ring"
  | "crossing-ring"
  // Which importer it is for, found by the desk.
  | "unknown-file"
  // One line: the first two are found by `readSource`, the others by an importer.
  | "wrong-number-of-cells"
  | "formula"
  | "missing-column"
  | "missing-value"
  | "wrong-form"
  | "double-code"
  | "unknown-code"
  | "reversed-dates"
  | "own-successor"
  | "contradiction"
  | "needs-first";

/** What is wrong, and where. */
export interface Fault {
  readonly what: FaultKind;
  /** The line it stands on; null when it is about the whole file. */
  readonly line: number | null;
  /** The column, code, value or other line it is about, to be filled in in the sentence. */
  readonly column?: string;
  readonly value?: string;
  readonly other?: string;
}

/** What the person at the desk says about a file. */
export interface Given {
  /** From which day its facts hold, "2025-01-01". */
  readonly validFrom: string;
  /** Where it comes from, as it is shown with the facts: "CBS, Gebieden in Nederland 2025 (CC BY 4.0)". */
  readonly source: string;
  /** Tells how far the reading is, and lets other work go first; call it every few hundred lines. */
  readonly step: (done: number, total: number) => Promise<void>;
}

/** Hears how many of how many steps are done. */
export type Telling = (done: number, total: number) => void;

/** What a file says, and what in it cannot be taken over. */
export interface Reading<Facts> {
  readonly facts: Facts;
  readonly faults: readonly Fault[];
}

/** What would change in one list of facts. */
export interface Change {
  /** A key of `words.lists` of the importer. */
  readonly list: string;
  readonly validFrom: string;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
}

/** One fact that is, or is not, as it is in the house now. */
export interface Difference {
  readonly list: string;
  readonly code: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A file held against what the house knows. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** The first few hundred. */
  readonly differences: readonly Difference[];
  /** What only shows beside what is there: an unknown code, a contradiction, a list that has to come first. */
  readonly faults: readonly Fault[];
  /** The house holds all of this already: taking it over would change nothing. A newer year of the same facts is new. */
  readonly nothingNew: boolean;
}

/** Takes over one kind of official file. A module offers its importers at its front door; the desk of `imports` runs them. */
export interface Importer<Facts = unknown> {
  /** "areas/postcodes". */
  readonly name: string;
  readonly words: Words<ImporterWords>;
  /** Whether a file is of this kind, by its columns or layers. */
  readonly recognises: (source: Source) => boolean;
  /** The columns a table of this kind cannot do without: the desk names those that are missing in a file that almost fits. */
  readonly columns?: readonly string[];
  /** Its publisher really delivers Windows-1252 (as DUO does). From others such a file is refused: it was saved wrongly on the way. */
  readonly windows1252?: boolean;
  /**
   * Its lines stand alone: the others may be taken over when one is wrong; `takeOver` leaves out the lines that `read` or `compare` found
   * a fault in. Otherwise one wrong line stops the whole file. A fault without a line always does.
   */
  readonly partly: boolean;
  readonly read: (source: Source, given: Given) => Promise<Reading<Facts>>;
  /** Never changes anything. Runs as the house. */
  readonly compare: (act: Act, facts: Facts) => Promise<Comparison>;
  /** Takes it over, all of it in this act, and tells after each step how far it is. The same facts again change nothing. Runs as the house. */
  readonly takeOver: (act: Act, facts: Facts, tell?: Telling) => Promise<void>;
}

export interface ImporterWords {
  readonly title: string;
  /** What file it is and where one finds it, in a sentence. */
  readonly about: string;
  /** Whether and how the day "valid from" is to be filled in. */
  readonly validFrom: string;
  readonly lists: Readonly<Record<string, string>>;
}

/** An importer whose kind of facts does not matter to who runs it. */
// biome-ignore lint/suspicious/noExplicitAny: the facts go from its own read to its own compare and takeOver, and nowhere else.
export type AnyImporter = Importer<any>;

/** The words of an importer in one language. */
export const importerWords = (importer: AnyImporter, locale: Locale): ImporterWords => importer.words[locale];
