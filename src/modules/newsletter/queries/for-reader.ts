import { type Borders, bordersOn } from "#modules/areas";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import type { Item } from "../kinds.ts";
import type { Reader } from "../schema.ts";

/** In which youth regions an area lies, wholly or for a part; an area of another making is in none, and then for everyone. */
export type RegionsOf = (areaId: string) => readonly string[];

export async function regionsOfAreas(act: Act): Promise<RegionsOf> {
  const borders = await bordersOn(act, isoDay(act.now));
  const known = new Map<string, readonly string[]>();
  return (areaId) => {
    const regions = known.get(areaId) ?? regionsIn(borders, areaId);
    known.set(areaId, regions);
    return regions;
  };
}

function regionsIn(borders: Borders, areaId: string): readonly string[] {
  const place = borders.place(areaId);
  if (!place) return [];
  if (place.kind === "youth_region") return [areaId];
  const municipalities =
    place.kind === "municipality" ? [areaId] : borders.madeOf(areaId).map((part) => part.place.id);
  const regions = municipalities.flatMap((id) =>
    borders.liesIn(id, "youth_region").map((part) => part.place.id),
  );
  return [...new Set(regions)];
}

/** What of an issue a reader asked for. What is for no sector or region in particular is for all. */
export const itemsFor = <One extends Item>(
  { kinds, sectors, regions }: Pick<Reader, "kinds" | "sectors" | "regions">,
  items: readonly One[],
  regionsOf: RegionsOf,
): readonly One[] =>
  items.filter(
    (item) =>
      (kinds.length === 0 || kinds.includes(item.kind)) &&
      meets(sectors, item.sectors) &&
      meets(regions, item.areaId === null ? [] : regionsOf(item.areaId)),
  );

const meets = (wanted: readonly string[], of: readonly string[]): boolean =>
  wanted.length === 0 || of.length === 0 || of.some((each) => wanted.includes(each));
