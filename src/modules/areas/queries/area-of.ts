import type { Act } from "#platform/acts";
import { isoDay, type Locale } from "#platform/locale";
import { areaKinds, type Place } from "../kinds.ts";
import { placeName } from "../place-name.ts";
import { findAreas } from "./find-areas.ts";

/** The area that someone means: that one, those it could be, or none that we know. */
export type MeantArea =
  | { readonly found: "one"; readonly id: string; readonly name: string }
  | { readonly found: "several"; readonly names: readonly string[] }
  | { readonly found: "none" };

/**
 * Finds the area behind what was typed. The one that is called exactly so, a municipality before what is larger; when nothing is, the
 * writer is asked and nothing guessed.
 */
export async function areaOf(act: Act, typed: string, locale: Locale): Promise<MeantArea> {
  const found = (await findAreas(act, typed, isoDay(act.now), 6)).filter(({ instead }) => instead === null);
  const called = (place: Place) => placeName(place, locale);
  const same = found
    .filter(({ place }) =>
      [called(place), place.name, place.code].some((name) => name.toLowerCase() === typed.toLowerCase()),
    )
    .sort((one, other) => areaKinds.indexOf(one.place.kind) - areaKinds.indexOf(other.place.kind));
  const meant = same[0] ?? (found.length === 1 ? found[0] : undefined);
  if (meant) return { found: "one", id: meant.place.id, name: called(meant.place) };
  if (found.length === 0) return { found: "none" };
  return { found: "several", names: [...new Set(found.map(({ place }) => called(place)))] };
}
