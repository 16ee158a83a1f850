import type { AreaKind, WholeKind } from "./kinds.ts";

/** The list that says which areas of an official kind there are, and what they are called. */
export const listOf = (kind: AreaKind): string => kind;

/** The list that says which municipalities lie in each area of a kind. */
export const tiesOf = (kind: WholeKind): string => `${kind}/municipalities`;

/** The list that says where postcodes lie: in which municipality, or in which swv's. */
export const postcodesOf = (what: "municipality" | "swv"): string => `${what}/postcodes`;

/** The list of the drawn borders. */
export const mapList = "map";

/** The list that says what an area made by people is made of; every change is an edition. */
export const makingOf = (areaId: string): string => `made/${areaId}`;
