import { type AreaKind, areaCode, type Borders, readPostcode } from "#modules/areas";
import { findOrganisations } from "#modules/organisations";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import { called } from "../names.ts";

/** Something that may be meant by what someone typed. */
export interface Hit {
  readonly kind: AreaKind | "postcode" | "school";
  /** What stands in the address of its page. */
  readonly code: string;
  readonly label: string;
  /** The municipality it lies in, for a postcode or a school. */
  readonly where: string;
  /** Of an area that does not exist on the day: when it ended, or when it begins, and which ones stand there instead. */
  readonly instead: {
    readonly ended: string | null;
    readonly begins: string | null;
    readonly names: readonly string[];
  } | null;
}

/**
 * The places that may be meant, the likeliest first. When a whole code or a whole name was typed, only what is called exactly so: nobody who
 * typed "1098 kb" wants to choose.
 */
export async function findPlaces(
  act: Act,
  typed: string,
  borders: Borders,
  most: number,
  locale: Locale,
): Promise<readonly Hit[]> {
  const hits = areaHits(typed, borders, most, locale);
  const exact = hits.filter(({ isExact }) => isExact);
  if (exact.length > 0) return exact.map(({ hit }) => hit);
  const schools = await schoolHits(act, typed, borders.day, most);
  // Places come first, and leave room for schools: many schools bear the name of their place.
  const places = hits.slice(
    0,
    schools.length > 0 ? Math.max(most - schools.length, Math.ceil(most / 2)) : most,
  );
  return [...places.map(({ hit }) => hit), ...schools].slice(0, most);
}

interface Weighed {
  readonly hit: Hit;
  readonly isExact: boolean;
}

function areaHits(typed: string, borders: Borders, most: number, locale: Locale): readonly Weighed[] {
  const hits = new Map<string, { hit: Hit; isExact: boolean }>();
  const asked = bare(typed);
  for (const { place, postcode, instead } of borders.find(typed, most)) {
    if (postcode !== null) {
      const where = borders.atPostcode(postcode).municipality;
      if (where && !hits.has(postcode))
        hits.set(postcode, {
          hit: {
            kind: "postcode",
            code: postcode,
            label: postcode,
            where: called(where, locale),
            instead: null,
          },
          // Four digits can also be a code of something else.
          isExact: readPostcode(typed)?.letters !== null,
        });
      continue;
    }
    const meant = instead?.of ?? place;
    const known = hits.get(meant.code)?.hit;
    hits.set(meant.code, {
      hit: {
        kind: meant.kind,
        code: meant.code,
        label: called(meant, locale),
        where: "",
        instead: instead && {
          ended: instead.ended,
          begins: instead.begins,
          names: [...(known?.instead?.names ?? []), called(place, locale)],
        },
      },
      isExact: areaCode(meant.kind, typed) === meant.code || bare(meant.name) === asked,
    });
  }
  return [...hits.values()];
}

/** Schools by name or BRIN, as far as it is known where they stand. */
async function schoolHits(act: Act, typed: string, day: string, most: number): Promise<readonly Hit[]> {
  if (typed.trim().length < shortestName) return [];
  const found = await findOrganisations(act, typed, { kind: "school", on: day, limit: most });
  return found.flatMap(({ brin, name, place, postcode }): Hit[] =>
    brin === null || postcode === ""
      ? []
      : [{ kind: "school", code: brin, label: name, where: place, instead: null }],
  );
}

/** Shorter than this nearly every school would do. */
const shortestName = 3;

const bare = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
