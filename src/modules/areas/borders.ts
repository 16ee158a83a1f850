import type { AreaKind, Place, WholeKind } from "./kinds.ts";
import { wholeKinds } from "./kinds.ts";
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

  const parts = new Map<WholeKind, ReadonlyMap<string, readonly Part[]>>(
    wholeKinds.map((kind) => [
      kind,
      kind === "swv_po" || kind === "swv_vo" ? partsByPostcode(kind) : partsByTie(kind),
    ]),
  );
  const madeOf = new Map<string, Part[]>();
  for (const municipality of municipalities)
    for (const byMunicipality of parts.values())
      for (const { place, share, postcodes } of byMunicipality.get(municipality.id) ?? [])
        madeOf.set(place.id, [...(madeOf.get(place.id) ?? []), { place: municipality, share, postcodes }]);

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
    atPostcode: (digits) => ({
      municipality: places.get(municipalityAt.get(digits) ?? ""),
      swvs: (swvsAt.get(digits) ?? []).flatMap(({ areaId }) => places.get(areaId) ?? []),
    }),
    postcodesOf: (municipalityId) => (postcodesIn.get(municipalityId) ?? []).toSorted(),
  };

  function onlyLanding(areaId: string): string {
    const found = landings(areaId, facts.successions, (id) => listed.has(id));
    return found.length === 1 ? found[0]!.areaId : areaId;
  }

  function partsByPostcode(kind: "swv_po" | "swv_vo"): ReadonlyMap<string, readonly Part[]> {
    const count = new Map<string, Map<string, number>>();
    for (const [digits, municipalityId] of municipalityAt)
      for (const { areaId } of swvsAt.get(digits) ?? [])
        if (places.get(areaId)?.kind === kind) {
          const here = count.get(municipalityId) ?? new Map<string, number>();
          count.set(municipalityId, here.set(areaId, (here.get(areaId) ?? 0) + 1));
        }
    const said = new Map(
      [...count].map(([municipalityId, here]) => {
        const inAll = [...here.values()].reduce((sum, n) => sum + n, 0);
        return [
          municipalityId,
          [...here].map(([areaId, n]) => ({
            place: places.get(areaId)!,
            share: n / inAll,
            postcodes: { here: n, inAll },
          })),
        ] as const;
      }),
    );
    return complete(said);
  }

  /** What a list says of a municipality counts; a newer one answers with what the list said of those that went up in it. */
  function partsByTie(kind: WholeKind): ReadonlyMap<string, readonly Part[]> {
    const said = new Map<string, readonly Part[]>();
    const passedOn = new Map<string, Weighed[]>();
    for (const [areaId, ties] of Map.groupBy(
      facts.ties.filter((tie) => tie.kind === kind),
      (tie) => tie.areaId,
    )) {
      const parts = ties.flatMap(({ liesIn, parts: n, whole }) => {
        const place = places.get(liesIn);
        return place ? [{ place, share: n / whole, postcodes: null }] : [];
      });
      if (listed.has(areaId)) said.set(areaId, parts);
      else
        for (const { areaId: onto, share } of landings(areaId, facts.successions, (id) => listed.has(id)))
          passedOn.set(onto, [
            ...(passedOn.get(onto) ?? []),
            { parts, share, inhabitants: places.get(areaId)?.inhabitants ?? null },
          ]);
    }
    for (const [areaId, sources] of passedOn) if (!said.has(areaId)) said.set(areaId, together(sources));
    return complete(said);
  }

  /** A municipality of which the list does not speak answers with what is said of its successors. */
  function complete(said: ReadonlyMap<string, readonly Part[]>): ReadonlyMap<string, readonly Part[]> {
    const all = new Map<string, readonly Part[]>();
    for (const { id } of municipalities) {
      const own =
        said.get(id) ??
        together(
          landings(id, facts.successions, (later) => said.has(later))
            .filter(({ areaId }) => said.has(areaId))
            .map(({ areaId, share }) => ({ parts: said.get(areaId)!, share, inhabitants: 1 })),
        );
      all.set(
        id,
        own.toSorted((one, other) => other.share - one.share || byName(one.place, other.place)),
      );
    }
    return all;
  }
}

interface Weighed {
  readonly parts: readonly Part[];
  /** How much of it counts here. */
  readonly share: number;
  readonly inhabitants: number | null;
}

/** What several say together, each by the people it brings; equally when of one of them it is not known how many. */
function together(sources: readonly Weighed[]): readonly Part[] {
  if (sources.length === 1) return sources[0]!.parts;
  const known = sources.every(({ inhabitants }) => inhabitants !== null && inhabitants > 0);
  const weight = ({ share, inhabitants }: Weighed) => share * (known ? inhabitants! : 1);
  const total = sources.reduce((sum, source) => sum + weight(source), 0);
  const shares = new Map<Place, number>();
  for (const source of sources)
    for (const { place, share } of source.parts)
      shares.set(place, (shares.get(place) ?? 0) + (share * weight(source)) / total);
  return [...shares].map(([place, share]) => ({ place, share, postcodes: null }));
}

const byName = (one: Place, other: Place): number =>
  one.name.localeCompare(other.name, "nl") || one.code.localeCompare(other.code);
