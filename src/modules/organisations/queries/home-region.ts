import { asc, eq } from "drizzle-orm";
import { type AreaKind, bordersOn, type Place } from "#modules/areas";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { homeArea } from "../schema.ts";
import { functionsOf, type Organisation } from "./functions-of.ts";
import { whereIs } from "./where-is.ts";

/** An area of someone's home region, and why it is one. */
export interface HomeArea {
  readonly place: Place;
  /** The organisation it follows from; null when they added it themselves. */
  readonly through: Organisation | null;
}

/** The areas that are someone's by default elsewhere: municipality, swv's and youth region, each once. */
export interface HomeRegion {
  readonly areas: readonly HomeArea[];
  /** Of those areas: the first municipality, which a page about one municipality opens with. */
  readonly municipality: Place | null;
  /** And the first youth region, or that of this municipality: where people are counted, and what a form is filled in with. */
  readonly youthRegion: Place | null;
}

const order: readonly AreaKind[] = [
  "municipality",
  "swv_po",
  "swv_vo",
  "youth_region",
  "rmc_region",
  "ggd_region",
  "province",
];

/**
 * Someone's home region: where the organisations lie at which they have a function now, and what they added themselves. As far as the actor may
 * see them; people may ask it of themselves, the house of everyone.
 */
export async function homeRegionOf(act: Act, personId: string): Promise<HomeRegion> {
  const found = new Map<string, HomeArea>();
  const on = isoDay(act.now);
  for (const { organisation } of await functionsOf(act, personId)) {
    const { municipality, swvs, youthRegion } = await whereIs(act, organisation.id, on);
    for (const place of [municipality, ...swvs, youthRegion]) {
      if (place && !found.has(place.id)) found.set(place.id, { place, through: organisation });
    }
  }
  for (const place of await addedHomeAreas(act, personId)) {
    if (!found.has(place.id)) found.set(place.id, { place, through: null });
  }
  const areas = [...found.values()].sort(
    (one, other) => order.indexOf(one.place.kind) - order.indexOf(other.place.kind),
  );
  const first = (kind: AreaKind) => areas.find(({ place }) => place.kind === kind)?.place ?? null;
  const municipality = first("municipality");
  const youthRegion = first("youth_region") ?? (municipality && (await youthRegionOf(act, municipality)));
  return { areas, municipality, youthRegion };
}

const youthRegionOf = async (act: Act, { id }: Place): Promise<Place | null> =>
  (await bordersOn(act, isoDay(act.now))).liesIn(id, "youth_region")[0]?.place ?? null;

/** What someone added to their home region themselves, in that order. */
export async function addedHomeAreas(act: Act, personId: string): Promise<readonly Place[]> {
  const added = await act.tx
    .select({ areaId: homeArea.areaId })
    .from(homeArea)
    .where(eq(homeArea.personId, personId))
    .orderBy(asc(homeArea.addedAt));
  if (added.length === 0) return [];
  const borders = await bordersOn(act, isoDay(act.now));
  return added.flatMap(({ areaId }) => borders.place(areaId) ?? []);
}
