/**
 * Every kind of area. The first seven are official and come from registers; a support region is any set of swv's and municipalities that
 * asks for help together; a network is what someone calls their own: a neighbourhood, a school board, a loose group.
 */
export const areaKinds = [
  "municipality",
  "province",
  "youth_region",
  "swv_po",
  "swv_vo",
  "rmc_region",
  "ggd_region",
  "support_region",
  "network",
] as const;
export type AreaKind = (typeof areaKinds)[number];

/** Kinds that each municipality lies in, wholly or for a part. */
export const wholeKinds = [
  "province",
  "youth_region",
  "swv_po",
  "swv_vo",
  "rmc_region",
  "ggd_region",
] as const;
export type WholeKind = (typeof wholeKinds)[number];

/** Kinds that people make themselves. */
export const madeKinds = ["support_region", "network"] as const;
export type MadeKind = (typeof madeKinds)[number];

/** Of a kind that is cut out of postcodes, and so can cut through a municipality. */
export const isSwv = (kind: AreaKind): kind is "swv_po" | "swv_vo" => kind === "swv_po" || kind === "swv_vo";

/** An area as it is called on some day. */
export interface Place {
  readonly id: string;
  readonly kind: AreaKind;
  readonly code: string;
  /** As published; empty for an swv, of which the regulation only gives the number. */
  readonly name: string;
  readonly inhabitants: number | null;
}
