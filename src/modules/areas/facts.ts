import type { AreaKind, WholeKind } from "./kinds.ts";

/** That there is an area, and what it is called. */
export interface ListedFact {
  readonly kind: AreaKind;
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number | null;
  /** The line of the file that says so; null when it was worked out. */
  readonly line: number | null;
}

/** That a municipality lies in an area, for `parts` of its `whole`. */
export interface TieFact {
  readonly municipality: string;
  readonly kind: WholeKind;
  readonly liesIn: string;
  readonly parts: number;
  readonly whole: number;
  readonly line: number | null;
}

/** That a postcode lies in an area. */
export interface PostcodeFact {
  readonly digits: string;
  readonly kind: "municipality" | "swv_po" | "swv_vo";
  readonly code: string;
  readonly line: number | null;
}

/** What a source says in one list, from a day on. One of the four is filled. */
export interface EditionFacts {
  readonly list: string;
  readonly validFrom: string;
  readonly listed?: readonly ListedFact[];
  readonly ties?: readonly TieFact[];
  readonly postcodes?: readonly PostcodeFact[];
  /** TopoJSON. */
  readonly map?: string;
}

/** That a municipality went up in another, or a part of it. */
export interface SuccessionFact {
  readonly code: string;
  readonly successor: string;
  readonly happenedOn: string;
  readonly parts: number;
  readonly whole: number;
  readonly line: number | null;
}

/** Everything that one file tells of places. */
export interface AreaFacts {
  readonly source: string;
  readonly editions: readonly EditionFacts[];
  readonly successions: readonly SuccessionFact[];
}

/** The facts of an edition as words that can be held against each other: what it is about, and what is said of it. */
export function spelledOut(edition: EditionFacts): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { kind, code, name, inhabitants } of edition.listed ?? [])
    said.set(`${kind} ${code}`, inhabitants === null ? name : `${name} (${inhabitants})`);
  for (const { municipality, liesIn, parts, whole } of edition.ties ?? [])
    said.set(`${municipality} ${liesIn}`, parts === whole ? liesIn : `${liesIn} ${parts}/${whole}`);
  for (const { digits, kind, code } of edition.postcodes ?? []) said.set(`${digits} ${kind}`, code);
  if (edition.map !== undefined) said.set("map", edition.map);
  return said;
}
