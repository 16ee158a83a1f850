import { findAreas, type Place } from "#modules/areas";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { searchWords } from "../search-words.ts";

const mostChoices = 6;

/**
 * The areas of today that someone can mean by what they type: the one with that code or exactly that name, or else a few that come near, the
 * likeliest first.
 */
export async function pickAreas(act: Act, typed: string): Promise<readonly Place[]> {
  const found = await findAreas(act, typed, isoDay(act.now), mostChoices);
  const said = searchWords(typed);
  const exactly = found.filter(
    ({ place, by, postcode }) => postcode === null && (by === "code" || searchWords(place.name) === said),
  );
  return (exactly.length === 1 ? exactly : found).map(({ place }) => place);
}
