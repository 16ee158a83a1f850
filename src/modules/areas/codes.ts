import type { AreaKind } from "./kinds.ts";

/** The two sectors in which samenwerkingsverbanden work: primary (po) and secondary education (vo). */
export type Sector = "po" | "vo";

const swvForm = /^(?:swv)?(po|vo)?(\d{2})(\d{2})$/;

/**
 * The number of a samenwerkingsverband as DUO spells it, "PO2001", from any spelling people use: "PO 20.01", "VO-25-07", "swv po 2001",
 * and with the sector known also "20.01". Null when it is none, or of the other sector.
 */
export function swvNumber(typed: string, sector?: Sector): string | null {
  const [, said, region, number] = swvForm.exec(bare(typed)) ?? [];
  if (region === undefined || (said !== undefined && sector !== undefined && said !== sector)) return null;
  const known = said ?? sector;
  return known === undefined ? null : `${known.toUpperCase()}${region}${number}`;
}

/** The code of a municipality as CBS spells it, "GM0363", from "gm363", "0363" or "363". Null when it is none. */
export function municipalityCode(typed: string): string | null {
  const digits = /^(?:gm)?(\d{1,4})$/.exec(bare(typed))?.[1];
  return digits === undefined || Number(digits) === 0 ? null : `GM${digits.padStart(4, "0")}`;
}

/** How CBS (Gebieden in Nederland) spells the codes of regions: letters and a number of fixed length. */
const regionForms: Readonly<
  Partial<Record<AreaKind, { readonly letters: string; readonly digits: number }>>
> = {
  province: { letters: "PV", digits: 2 },
  youth_region: { letters: "JZ", digits: 2 },
  rmc_region: { letters: "RM", digits: 2 },
  ggd_region: { letters: "GG", digits: 4 },
};

/**
 * The code of an official area in its one spelling. For regions: as CBS spells it ("jz 1" is "JZ01"); what has no such form stays as it is, in
 * capitals, since some lists only have names.
 *
 * @returns null when a municipality or an swv cannot be called so
 */
export function areaCode(kind: AreaKind, typed: string): string | null {
  if (kind === "municipality") return municipalityCode(typed);
  if (kind === "swv_po" || kind === "swv_vo") return swvNumber(typed, kind === "swv_po" ? "po" : "vo");
  const form = regionForms[kind];
  const digits =
    form && new RegExp(`^${form.letters.toLowerCase()}(\\d{1,${form.digits}})$`).exec(bare(typed))?.[1];
  if (form && digits !== undefined) return `${form.letters}${digits.padStart(form.digits, "0")}`;
  return typed.trim().toUpperCase() || null;
}

/** The four digits of a postcode, with its two letters when they are given. */
export interface Postcode {
  readonly digits: string;
  readonly letters: string | null;
}

/**
 * A postcode, from "1098 kb", "1098KB" or "1098". Null when it is none: the first digit is never 0, and the letters SA, SD and SS are not
 * used (PostNL).
 */
export function readPostcode(typed: string): Postcode | null {
  const [, digits, letters] = /^([1-9]\d{3})(?!sa|sd|ss)([a-z]{2})?$/.exec(bare(typed)) ?? [];
  return digits === undefined ? null : { digits, letters: letters?.toUpperCase() ?? null };
}

/** "1098 KB", as it is shown. */
export const showPostcode = ({ digits, letters }: Postcode): string =>
  letters === null ? digits : `${digits} ${letters}`;

/** Without capitals, spaces, dots and the dashes that people put in codes. */
const bare = (typed: string): string => typed.toLowerCase().replaceAll(/[\s.\-–—_/]/g, "");
