import type { PostcodeFact } from "../facts.ts";

/*
 * The country of the demo story. It does not exist: its codes lie outside those that Statistics Netherlands gives out, its postcodes are
 * numbers like any other, and its coast was drawn by hand. What is true of it is what makes this field hard: no two kinds of borders nest.
 */

/** The country as it lies today, one letter per neighbourhood; a dot is water. */
const rows = [
  "..EEENN...",
  ".SEEWWNN..",
  "SSDEWWNNN.",
  "SDDWWMMNB.",
  "DDKWWMMBB.",
  ".DKKVVOBBB",
  "..KKVVOOB.",
  "...ZZVOO..",
  "...ZZZL...",
] as const;

/** Neighbourhoods, each with two postcodes. */
export interface Neighbourhood {
  readonly column: number;
  readonly row: number;
  /** Who governs it, by the letter of the drawing: S, D, K … */
  readonly letter: string;
  readonly postcodes: readonly string[];
}

export const neighbourhoods: readonly Neighbourhood[] = rows.flatMap((line, row) =>
  [...line].flatMap((letter, column) =>
    letter === "."
      ? []
      : [
          {
            column,
            row,
            letter,
            postcodes: [2, 8].map((last) => String(1000 + row * 100 + ((column + 3) % 10) * 10 + last)),
          },
        ],
  ),
);

export const columnCount = rows[0].length;
export const rowCount = rows.length;

/** The days on which something about municipalities changed. */
export const days = {
  first: "2023-01-01",
  merger: "2024-01-01",
  split: "2025-01-01",
  moved: "2026-01-01",
} as const;
export type Day = (typeof days)[keyof typeof days];

interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly letters: string;
  readonly since: Day;
  readonly until?: Day;
  readonly youthRegion: string;
  readonly province: string;
  readonly rmc: string;
  readonly ggd: string;
}

const westCoast = { youthRegion: "JZ92", province: "PV91", rmc: "RM91", ggd: "GG9101" };
const middle = { youthRegion: "JZ91", province: "PV91", rmc: "RM91", ggd: "GG9102" };
const east = { youthRegion: "JZ91", province: "PV92", rmc: "RM92", ggd: "GG9102" };

/** Strandwijk and Duinoord became Duinkust; Meerdijk was divided between Waterrijk and Oosterbroek. */
export const municipalities: readonly Municipality[] = [
  { code: "GM9001", name: "Strandwijk", letters: "S", since: days.first, until: days.merger, ...westCoast },
  { code: "GM9002", name: "Duinoord", letters: "D", since: days.first, until: days.merger, ...westCoast },
  { code: "GM9003", name: "Eilandspolder", letters: "E", since: days.first, ...westCoast, rmc: "RM92" },
  { code: "GM9004", name: "Kolkwerf", letters: "K", since: days.first, ...westCoast, ggd: "GG9102" },
  { code: "GM9005", name: "Waterrijk", letters: "W", since: days.first, ...middle },
  { code: "GM9006", name: "Meerdijk", letters: "M", since: days.first, until: days.split, ...middle },
  { code: "GM9007", name: "Noorderhaven", letters: "N", since: days.first, ...east },
  { code: "GM9008", name: "Oosterbroek", letters: "O", since: days.first, ...east },
  { code: "GM9009", name: "Bovenwijde", letters: "B", since: days.first, ...east },
  { code: "GM9010", name: "Súdermeer", letters: "V", since: days.first, ...middle, rmc: "RM92" },
  { code: "GM9011", name: "Zoutveen", letters: "Z", since: days.first, ...middle, ggd: "GG9101" },
  { code: "GM9012", name: "Lage Lier", letters: "L", since: days.first, ...east },
  { code: "GM9013", name: "Duinkust", letters: "SD", since: days.merger, ...westCoast },
];

/** From this day on Zoutveen buys youth care together with the coast. */
const moved = { code: "GM9011", youthRegion: "JZ92" } as const;

export const regionNames = {
  province: { PV91: "Laagland", PV92: "Hoogwater" },
  youth_region: { JZ91: "Waterrijk en Lagen", JZ92: "Duinkust en Polders" },
  rmc_region: { RM91: "Zuidwest-Laagland", RM92: "Oost en Eilanden" },
  ggd_region: { GG9101: "GGD Kust", GG9102: "GGD Waterland-Midden" },
  swv_po: { PO9101: "Swv Rietlanden", PO9102: "Swv Kust en Polder", PO9103: "Swv Hoogwater" },
  swv_vo: { VO9101: "Swv Duinkust", VO9102: "Swv Meer en Wijde" },
} as const;

/** The municipalities that exist on a day. */
export const municipalitiesOn = (day: Day): readonly Municipality[] =>
  municipalities.filter(({ since, until }) => since <= day && (until === undefined || day < until));

export const youthRegionOn = ({ code, youthRegion }: Municipality, day: Day): string =>
  code === moved.code && day >= days.moved ? moved.youthRegion : youthRegion;

/** Which municipality governs a neighbourhood on a day. */
export function municipalityOf({ letter, column }: Neighbourhood, day: Day): Municipality {
  const there = municipalitiesOn(day);
  const known = there.find(({ letters }) => letters.includes(letter));
  // Of Meerdijk the west went to Waterrijk and the east to Oosterbroek, half of it each.
  return known ?? there.find(({ name }) => name === (column < 6 ? "Waterrijk" : "Oosterbroek"))!;
}

/** People in a neighbourhood: more in the towns in the middle. */
export const inhabitantsOf = ({ column, row }: Neighbourhood): number =>
  2_400 + 180 * ((column * 7 + row * 3) % 11) + (column >= 3 && column <= 5 ? 3_100 : 0);

/** The swv's of a neighbourhood: straight cuts through the country that no municipality asked for. */
export const swvsOf = ({ column, row }: Neighbourhood): { readonly po: string; readonly vo: string } => ({
  po:
    column + row / 3 >= 7.9
      ? "PO9103"
      : row <= 1 || column < 3 || (column === 3 && row > 5)
        ? "PO9102"
        : "PO9101",
  vo: column <= 4 - (row > 6 ? 0 : row % 2) || (row === 3 && column < 6) ? "VO9101" : "VO9102",
});

export const postcodesWithSwvs: readonly PostcodeFact[] = neighbourhoods.flatMap((there) => {
  const { po, vo } = swvsOf(there);
  return there.postcodes.flatMap((digits): PostcodeFact[] => [
    { digits, kind: "swv_po", code: po, line: null },
    { digits, kind: "swv_vo", code: vo, line: null },
  ]);
});
