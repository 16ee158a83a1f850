import type { Admission } from "./schema.ts";

/** What seats can be kept for. */
export interface Background {
  readonly sector: string;
  /** An id of `organisationKinds`. */
  readonly kind: string;
  readonly region: string;
}

/** Seats kept for one sector, kind of organisation or region. */
export interface Share {
  readonly field: keyof Background;
  readonly value: string;
  readonly reserved: number;
}

type Shares = Pick<Admission, "shareField" | "shareValue" | "shareReserved">;

export const sharesOf = ({ shareField, shareValue, shareReserved }: Shares): readonly Share[] =>
  shareField.map((field, i) => ({ field, value: shareValue[i] ?? "", reserved: shareReserved[i] ?? 0 }));

/** The share that someone counts for, from 1: the first that fits them, so that nobody counts twice. Null is none. */
export function shareOf(shares: readonly Share[], background: Background): number | null {
  const index = shares.findIndex(
    ({ field, value }) => value !== "" && background[field].toLowerCase() === value.toLowerCase(),
  );
  return index === -1 ? null : index + 1;
}
