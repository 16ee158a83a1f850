import { type Borders, type Part, type Place, wholeKinds } from "#modules/areas";
import { spreadOver } from "./facts.ts";

/** An swv that lies in more than one youth region. */
export interface Straddling {
  readonly swv: Place;
  /** The largest first. */
  readonly regions: readonly Part[];
}

/** A municipality that lies in more than one swv of a kind. */
export interface CutUp {
  readonly municipality: Place;
  readonly swvs: readonly Part[];
}

/** The patchwork of a day in figures. */
export interface Patchwork {
  readonly day: string;
  readonly counts: Readonly<Record<"municipality" | (typeof wholeKinds)[number], number>>;
  /** How often a municipality and an swv have something to do with each other. */
  readonly relations: number;
  readonly straddling: { readonly swv_po: readonly Straddling[]; readonly swv_vo: readonly Straddling[] };
  readonly cutUp: { readonly swv_po: readonly CutUp[]; readonly swv_vo: readonly CutUp[] };
}

/** Counts the borders of a day, and where they run through each other. */
export function patchwork(borders: Borders): Patchwork {
  const municipalities = borders.all("municipality");
  const straddling = (kind: "swv_po" | "swv_vo") =>
    borders
      .all(kind)
      .map((swv) => ({ swv, regions: spreadOver(borders.madeOf(swv.id), "youth_region", borders) }))
      .filter(({ regions }) => regions.length > 1)
      .toSorted((one, other) => one.swv.code.localeCompare(other.swv.code));
  const cutUp = (kind: "swv_po" | "swv_vo") =>
    municipalities
      .map((municipality) => ({ municipality, swvs: borders.liesIn(municipality.id, kind) }))
      .filter(({ swvs }) => swvs.length > 1);
  return {
    day: borders.day,
    counts: {
      municipality: municipalities.length,
      ...(Object.fromEntries(wholeKinds.map((kind) => [kind, borders.all(kind).length])) as Record<
        (typeof wholeKinds)[number],
        number
      >),
    },
    relations: municipalities.reduce(
      (sum, { id }) => sum + borders.liesIn(id, "swv_po").length + borders.liesIn(id, "swv_vo").length,
      0,
    ),
    straddling: { swv_po: straddling("swv_po"), swv_vo: straddling("swv_vo") },
    cutUp: { swv_po: cutUp("swv_po"), swv_vo: cutUp("swv_vo") },
  };
}
