import type { Borders } from "./borders.ts";
import { namesOf } from "./find.ts";
import { fold } from "./fold.ts";
import type { AreaKind, Place } from "./kinds.ts";

/** The smaller place is meant before the larger one that carries its name: "Utrecht" is where one works, not the province. */
const nearestFirst: readonly AreaKind[] = [
  "youth_region",
  "municipality",
  "swv_po",
  "swv_vo",
  "rmc_region",
  "ggd_region",
  "province",
];

/**
 * The youth region that is meant by what someone filled in as their region: its own name, a municipality (also under an old name), a
 * postcode, or an swv or another region that lies in one youth region as a whole. Null when it could be more than one, or none that we
 * know: nothing is guessed from what is merely alike.
 */
export function meantRegion(borders: Borders, typed: string): Place | null {
  const asked = fold(typed);
  const bare = asked.replace(/^(gemeente|jeugdregio|regio|samenwerkingsverband|swv|provincie) /, "");
  if (bare === "") return null;
  const found = borders.find(bare, 24).flatMap(({ place, by, instead }) => {
    const called = namesOf(instead?.of ?? place).map(fold);
    return by !== "name" || called.includes(asked) || called.includes(bare) ? [place] : [];
  });
  const kind = nearestFirst.find((one) => found.some((place) => place.kind === one));
  const regions = new Map(
    found
      .filter((place) => place.kind === kind)
      .flatMap((place) => regionsOf(borders, place))
      .map((region) => [region.id, region]),
  );
  const [only, other] = regions.values();
  return only && !other ? only : null;
}

function regionsOf(borders: Borders, place: Place): readonly Place[] {
  if (place.kind === "youth_region") return [place];
  const municipalities =
    place.kind === "municipality" ? [place] : borders.madeOf(place.id).map((part) => part.place);
  return municipalities.flatMap(({ id }) =>
    borders.liesIn(id, "youth_region").map(({ place: region }) => region),
  );
}
