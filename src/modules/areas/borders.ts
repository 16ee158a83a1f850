import { type Found, indexOf } from "./find.ts";
import type { AreaKind, Place, WholeKind } from "./kinds.ts";
import { partsOf } from "./parts.ts";
import { landings } from "./successions.ts";

/** The edition of a list that a drawing leans on. */
export interface EditionUsed {
  readonly id: string;
  readonly list: string;
  /** From this day on it holds, "2025-01-01". */
  readonly validFrom: string;
  readonly source: string;
  /** The question is about a day before the first edition there is: its borders may have been others. */
  readonly early: boolean;
}

/** What became of an area: `parts` of `whole` of it went to the successor. */
export interface Succession {
  readonly areaId: string;
  readonly successorId: string;
  /** The first day of the new situation, "2023-01-01". */
  readonly happenedOn: string;
  readonly parts: number;
  readonly whole: number;
}

/** That a municipality lies in an area for a share of it. */
export interface Part {
  /** The area, when asked of a municipality; the municipality, when asked of an area. */
  readonly place: Place;
  /** How much of the municipality, above 0 and at most 1; over all areas of one kind they add up to 1. */
  readonly share: number;
  /** How many of the municipality's postcodes (four digits) that is; null when the list is not made of postcodes. */
  readonly postcodes: { readonly here: number; readonly inAll: number } | null;
}

/** The official patchwork on a day. Pure data with its questions; made by `bordersOn`. */
export interface Borders {
  readonly day: string;
  readonly editions: ReadonlyMap<string, EditionUsed>;
  readonly successions: readonly Succession[];
  /** Any official area, also one that does not exist on this day. */
  readonly place: (id: string) => Place | undefined;
  readonly byCode: (kind: AreaKind, code: string) => Place | undefined;
  /** Whether an area exists on this day. */
  readonly exists: (id: string) => boolean;
  /** Every area of a kind that exists on this day, by name. */
  readonly all: (kind: AreaKind) => readonly Place[];
  /** In which areas of a kind a municipality lies, the largest share first. */
  readonly liesIn: (municipalityId: string, kind: WholeKind) => readonly Part[];
  /** Which municipalities an area covers, wholly or for a part, by name. */
  readonly madeOf: (areaId: string) => readonly Part[];
  /** Where the four digits of a postcode lie. */
  readonly atPostcode: (digits: string) => {
    readonly municipality: Place | undefined;
    readonly swvs: readonly Place[];
  };
  readonly postcodesOf: (municipalityId: string) => readonly string[];
  /** What may be meant by what someone typed, the likeliest first; see `findAreas`. */
  readonly find: (typed: string, most: number) => readonly Found[];
}

/** The facts that a drawing is made of, as the editions of that day tell them. */
export interface BorderFacts {
  readonly day: string;
  readonly editions: ReadonlyMap<string, EditionUsed>;
  readonly listed: readonly Place[];
  /** Every official area of any year, as it was called nearest to the day. */
  readonly known: readonly Place[];
  readonly ties: readonly {
    readonly kind: WholeKind;
    readonly areaId: string;
    readonly liesIn: string;
    readonly parts: number;
    readonly whole: number;
  }[];
  readonly municipalityOf: readonly { readonly digits: string; readonly areaId: string }[];
  readonly swvsOf: readonly { readonly digits: string; readonly areaId: string }[];
  readonly successions: readonly Succession[];
}

/**
 * Draws the patchwork of a day. Lists of different years are brought to that day: what a municipality of another year said passes to its
 * successor; and a municipality that only later merged answers with what is known of its successor.
 */
export function drawBorders(facts: BorderFacts): Borders {
  const places = new Map([...facts.known, ...facts.listed].map((place) => [place.id, place]));
  const listed = new Set(facts.listed.map(({ id }) => id));
  const byCode = new Map([...places.values()].map((place) => [`${place.kind} ${place.code}`, place]));
  const ofKind = Map.groupBy(facts.listed, ({ kind }) => kind);
  const municipalities = ofKind.get("municipality") ?? [];

  const municipalityAt = new Map(
    facts.municipalityOf.map(({ digits, areaId }) => [digits, onlyLanding(areaId)]),
  );
  const swvsAt = Map.groupBy(facts.swvsOf, ({ digits }) => digits);
  const postcodesIn = Map.groupBy(municipalityAt.keys(), (digits) => municipalityAt.get(digits)!);

  const parts = partsOf(facts, { places, municipalities, municipalityAt, swvsAt });
  const madeOf = new Map<string, Part[]>();
  for (const municipality of municipalities)
    for (const byMunicipality of parts.values())
      for (const { place, share, postcodes } of byMunicipality.get(municipality.id) ?? [])
        madeOf.set(place.id, [...(madeOf.get(place.id) ?? []), { place: municipality, share, postcodes }]);

  const atPostcode = (digits: string) => ({
    municipality: municipalities.find(({ id }) => id === municipalityAt.get(digits)),
    swvs: (swvsAt.get(digits) ?? []).flatMap(({ areaId }) => places.get(areaId) ?? []),
  });
  let index: ReturnType<typeof indexOf> | undefined;

  return {
    day: facts.day,
    editions: facts.editions,
    successions: facts.successions,
    place: (id) => places.get(id),
    byCode: (kind, code) => byCode.get(`${kind} ${code}`),
    exists: (id) => listed.has(id),
    all: (kind) => ofKind.get(kind) ?? [],
    liesIn: (municipalityId, kind) => parts.get(kind)!.get(municipalityId) ?? [],
    madeOf: (areaId) => madeOf.get(areaId) ?? [],
    atPostcode,
    postcodesOf: (municipalityId) => (postcodesIn.get(municipalityId) ?? []).toSorted(),
    find(typed, most) {
      index ??= indexOf({
        there: facts.listed,
        elsewhen: facts.known.filter(({ id }) => !listed.has(id)),
        successions: facts.successions,
        atPostcode,
      });
      return index(typed, most);
    },
  };

  function onlyLanding(areaId: string): string {
    const found = landings(areaId, facts.successions, (id) => listed.has(id));
    return found.length === 1 ? found[0]!.areaId : areaId;
  }
}
