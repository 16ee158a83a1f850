import { areaCode, type Borders, type Place, readPostcode } from "#modules/areas";
import { searchWords } from "../search-words.ts";

/** Kinds that someone's home region can be made of. */
const kinds = [
  "municipality",
  "swv_po",
  "swv_vo",
  "youth_region",
  "rmc_region",
  "ggd_region",
  "province",
] as const;

const mostChoices = 6;

/**
 * The areas that someone can mean by what they type: with that code, at that postcode, with that name, or else with words in their name that
 * begin so. Several when more than one fits.
 */
export function pickAreas(borders: Borders, typed: string): readonly Place[] {
  const coded = kinds.flatMap((kind) => {
    const code = areaCode(kind, typed);
    const place = code === null ? undefined : borders.byCode(kind, code);
    return place && borders.exists(place.id) ? [place] : [];
  });
  if (coded.length > 0) return coded;
  const postcode = readPostcode(typed);
  if (postcode) {
    const { municipality } = borders.atPostcode(postcode.digits);
    return municipality ? [municipality] : [];
  }
  const words = searchWords(typed);
  if (words === "") return [];
  const named = kinds.flatMap((kind) =>
    borders.all(kind).map((place) => ({ place, name: searchWords(place.name) })),
  );
  const fits = (test: (name: string) => boolean) =>
    named.filter(({ name }) => name !== "" && test(name)).map(({ place }) => place);
  const exactly = fits((name) => name === words);
  if (exactly.length > 0) return exactly;
  return fits((name) => name.split(" ").some((_, i, all) => all.slice(i).join(" ").startsWith(words))).slice(
    0,
    mostChoices,
  );
}
