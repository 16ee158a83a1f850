import { type Borders, type DrawnMap, landings, type Place } from "#modules/areas";
import type { TableFacts } from "./facts.ts";
import { type Drawn, drawMap, type MapDrawing } from "./map-drawing.ts";
import { type MapSheet, readMapSheet } from "./map-sheet.ts";

const layer = "municipality";
/** A page about a part of the country shows its borders in detail; a page about all of it must stay light. */
const details = { near: 0.04, country: 1.2 } as const;

/** Reading a map takes longer than drawing a page. Maps never change, and go when `mapOn` no longer keeps them. */
const sheets = new WeakMap<DrawnMap["topology"], Map<keyof typeof details, MapSheet>>();

function sheetOf({ topology }: DrawnMap, detail: keyof typeof details): MapSheet | null {
  if (!(layer in topology.objects)) return null;
  const kept = sheets.get(topology) ?? new Map<keyof typeof details, MapSheet>();
  const sheet = kept.get(detail) ?? readMapSheet(topology, layer, details[detail]);
  sheets.set(topology, kept.set(detail, sheet));
  return sheet;
}

/** What a municipality is called on the map, and where its link leads. */
export interface MapWords {
  /** Its name with the regions it lies in. */
  readonly label: (municipality: Place) => string;
  readonly href: (municipality: Place) => string;
  /** A shape of another year than the borders: its name now, and those it stands for. */
  readonly standsFor: (drawn: string, places: readonly Place[]) => string;
}

/** The map of a page: its swv's filled (po) and hatched (vo), its youth region inside the thick line. */
export function overlapMap(
  facts: TableFacts,
  borders: Borders,
  drawnMap: DrawnMap,
  words: MapWords,
): MapDrawing | null {
  const sheet = sheetOf(drawnMap, "near");
  if (!sheet) return null;
  const po = ids(facts.support.map(({ swv }) => swv).filter(({ kind }) => kind === "swv_po"));
  const vo = ids(facts.support.map(({ swv }) => swv).filter(({ kind }) => kind === "swv_vo"));
  const regions = ids(facts.together.map(({ region }) => region));
  const { subject } = facts;
  const isArea = subject.kind === "swv" || subject.kind === "youth_region";
  const drawn = shapes(sheet, borders, words, (places) => ({
    fill: covered(places, "swv_po", po, borders),
    hatch: covered(places, "swv_vo", vo, borders),
    ringed: subject.kind !== "swv" && covered(places, "youth_region", regions, borders) !== null,
    chosen: !isArea && places.some(({ id }) => id === subject.place.id),
  }));
  return drawMap(sheet, drawn, {
    names: 40,
    // An swv that lies in several youth regions shows where their border runs through it.
    ...(subject.kind === "swv" && { ringBetween: regionsDiffer(sheet, borders) }),
  });
}

/** The whole country: filled and hatched where an swv po or vo lies in more than one youth region. */
export function nationalMap(
  straddling: { readonly po: ReadonlySet<string>; readonly vo: ReadonlySet<string> },
  borders: Borders,
  drawnMap: DrawnMap,
  words: MapWords,
): MapDrawing | null {
  const sheet = sheetOf(drawnMap, "country");
  if (!sheet) return null;
  const drawn = shapes(sheet, borders, words, (places) => ({
    fill: covered(places, "swv_po", straddling.po, borders),
    hatch: covered(places, "swv_vo", straddling.vo, borders),
    // All of it is in view.
    ringed: true,
    chosen: false,
  }));
  return drawMap(sheet, drawn, { names: 24, ringBetween: regionsDiffer(sheet, borders) });
}

const ids = (places: readonly Place[]): ReadonlySet<string> => new Set(places.map(({ id }) => id));

function shapes(
  sheet: MapSheet,
  borders: Borders,
  words: MapWords,
  look: (places: readonly Place[]) => Pick<Drawn, "fill" | "hatch" | "ringed" | "chosen">,
): readonly Drawn[] {
  const standing = placesOnSheet(sheet, borders);
  return sheet.codes.flatMap((code): Drawn[] => {
    const places = standing.get(code) ?? [];
    const [first] = places;
    if (!first) return [];
    const own = borders.byCode("municipality", code);
    const isItself = first.code === code && places.length === 1;
    const name = own?.name || first.name;
    return [
      {
        code,
        name,
        label: isItself ? words.label(first) : words.standsFor(name, places),
        href: words.href(first),
        ...look(places),
      },
    ];
  });
}

/** Which municipalities of the day each shape of the map stands for; the map may be of another year. */
function placesOnSheet(sheet: MapSheet, borders: Borders): ReadonlyMap<string, readonly Place[]> {
  const standing = new Map<string, Place[]>();
  const add = (code: string, place: Place) => standing.set(code, [...(standing.get(code) ?? []), place]);
  const drawn = new Set(sheet.codes);
  for (const code of sheet.codes) {
    const own = borders.byCode("municipality", code);
    if (!own) continue;
    if (borders.exists(own.id)) add(code, own);
    // A shape from before a merger or a split stands for what it became.
    else
      for (const { areaId } of landings(own.id, borders.successions, borders.exists)) {
        const place = borders.place(areaId);
        if (place && borders.exists(areaId) && !drawn.has(place.code)) add(code, place);
      }
  }
  // A municipality that is not on the map yet or any more lies in the shape of what it will become.
  for (const place of borders.all("municipality")) {
    if (drawn.has(place.code)) continue;
    const onMap = (id: string) => drawn.has(borders.place(id)?.code ?? "");
    for (const { areaId } of landings(place.id, borders.successions, onMap)) {
      const code = borders.place(areaId)?.code ?? "";
      if (drawn.has(code)) add(code, place);
    }
  }
  return standing;
}

/** Whether these municipalities lie wholly, partly or not in a number of areas. */
function covered(
  places: readonly Place[],
  kind: "swv_po" | "swv_vo" | "youth_region",
  areas: ReadonlySet<string>,
  borders: Borders,
): "whole" | "part" | null {
  const shares = places.map(({ id }) =>
    borders.liesIn(id, kind).reduce((sum, { place, share }) => sum + (areas.has(place.id) ? share : 0), 0),
  );
  if (shares.every((share) => share === 0)) return null;
  return shares.every((share) => share > 0.9999) ? "whole" : "part";
}

function regionsDiffer(sheet: MapSheet, borders: Borders): (code: string, other: string) => boolean {
  const standing = placesOnSheet(sheet, borders);
  const region = new Map(
    sheet.codes.map((code) => [
      code,
      (standing.get(code) ?? [])
        .flatMap(({ id }) => borders.liesIn(id, "youth_region").map(({ place }) => place.code))
        .sort()[0] ?? "",
    ]),
  );
  return (code, other) => region.get(code) !== region.get(other);
}
