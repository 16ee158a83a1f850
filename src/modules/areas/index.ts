import type { AnyImporter } from "#platform/imports";
import type { HouseModule } from "#platform/module";
import { tellDemoStory } from "./demo.ts";
import { changes } from "./importers/changes.ts";
import { map } from "./importers/map.ts";
import { municipalities } from "./importers/municipalities.ts";
import { postcodes } from "./importers/postcodes.ts";
import { regionNames } from "./importers/region-names.ts";
import { swvList, swvShares } from "./importers/swvs.ts";
import { mine } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export type { Borders, EditionUsed, Part, Succession } from "./borders.ts";
export {
  areaCode,
  municipalityCode,
  type Postcode,
  readPostcode,
  type Sector,
  showPostcode,
  swvNumber,
} from "./codes.ts";
export { takeOverFacts } from "./commands/take-over-facts.ts";
export type { AreaFacts, EditionFacts, ListedFact, PostcodeFact, SuccessionFact, TieFact } from "./facts.ts";
export { type Figures, restate, type Spread, spread } from "./figures.ts";
export type { Found } from "./find.ts";
export {
  type AreaKind,
  areaKinds,
  isSwv,
  type Place,
  type WholeKind,
  wholeKinds,
} from "./kinds.ts";
export { listOf, mapList, postcodesOf, tiesOf } from "./lists.ts";
export { areaPaths } from "./paths.ts";
export { placeName } from "./place-name.ts";
export { areaOf, type MeantArea } from "./queries/area-of.ts";
export { allSuccessions, bordersOn } from "./queries/borders-on.ts";
export { findAreas } from "./queries/find-areas.ts";
export { type MadeArea, madeArea, madeAreas, type PartToday, partsToday } from "./queries/made-areas.ts";
export { type DrawnMap, mapOn } from "./queries/map-on.ts";
export { type YouthRegions, youthRegions } from "./queries/youth-regions.ts";
export { type Landing, landings } from "./successions.ts";

/** The official files that tell of places, in the order in which a new house takes them over. */
export const areaImporters: readonly AnyImporter[] = [
  municipalities,
  changes,
  regionNames,
  swvList,
  postcodes,
  swvShares,
  map,
];

export const areas: HouseModule = { name: "areas", routes, tables, privacy, mine, demo: tellDemoStory };
