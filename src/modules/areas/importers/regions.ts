import type { WholeKind } from "../kinds.ts";
import { columnLike, type TableSource } from "./columns.ts";

/** The code of a municipality, in the names that CBS and others give its column. */
export const municipalityColumn =
  /^(codesennamenvangemeenten)?(gemeente)?code(code)?(gm)?$|^gemeentecode(\d{4})?$|^gmcode(\d{4})?$/;

export const inhabitantsColumn = /^(aantal)?inwoners(\d{4})?$/;

/** A kind of region that a table tells of, with the columns in which it does. */
export interface RegionColumns {
  readonly kind: WholeKind;
  readonly codes: string | undefined;
  readonly names: string | undefined;
}

/** Kinds of regions with their columns as CBS (StatLine, Gebieden in Nederland) and hand-made lists call them. */
const regions: readonly {
  readonly kind: WholeKind;
  readonly codes: RegExp;
  readonly names: RegExp;
}[] = [
  { kind: "province", codes: /^provincies?code(code|pv)?$/, names: /^provincies?(naam)*$/ },
  {
    kind: "youth_region",
    codes: /^jeugd(zorg)?regios?code(code|jz)?$/,
    names: /^jeugd(zorg)?regios?(naam)*$/,
  },
  { kind: "rmc_region", codes: /^rmc(regios?)?code(code|rm)?$/, names: /^rmc(regios?)?(naam)*$/ },
  { kind: "ggd_region", codes: /^ggd(regios?)?code(code|gg)?$/, names: /^ggd(regios?)?(naam)*$/ },
];

/** Every kind of region that a table tells of. */
export const regionsIn = (source: TableSource): readonly RegionColumns[] =>
  regions.flatMap(({ kind, codes, names }) => {
    const found = { kind, codes: columnLike(source, codes), names: columnLike(source, names) };
    return found.codes === undefined && found.names === undefined ? [] : [found];
  });
