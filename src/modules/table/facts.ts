import { type Borders, type Part, type Place, type WholeKind, wholeKinds } from "#modules/areas";
import type { Subject } from "./subject.ts";

/** The consultation about the support plan of an swv, with the colleges of its municipalities (WPO 18a, WVO 17a, WEC 28a). */
export interface SupportTable {
  readonly swv: Place;
  /** Every municipality that lies in it, wholly or for a part, by name. */
  readonly municipalities: readonly Part[];
}

/** The consultation about the youth plan of a municipality, with its swv's (Jeugdwet). */
export interface YouthTable {
  readonly municipality: Place;
  /** Every swv that covers a part of it: po first, the largest share first. */
  readonly swvs: readonly Part[];
}

/** The same consultation when the municipalities of a youth region hold it together. */
export interface RegionTable {
  readonly region: Place;
  readonly municipalities: readonly Place[];
  readonly swvs: readonly Place[];
}

/** A municipality that shares an swv with the subject, and not its youth region. */
export interface Neighbour {
  readonly municipality: Place;
  readonly swv: Place;
  readonly regions: readonly Place[];
}

/** Where an area lies: in which areas of a kind, and for how much of it. */
export interface Lies {
  readonly kind: WholeKind;
  readonly parts: readonly Part[];
}

/** A party, and the tables it sits at. */
export interface Party {
  readonly place: Place;
  /** By the id of the swv whose support plan it is. */
  readonly support: ReadonlySet<string>;
  /** By the id of the municipality whose youth plan it is. */
  readonly youth: ReadonlySet<string>;
  /** By the id of the youth region that holds it together. */
  readonly together: ReadonlySet<string>;
}

/** Everything the page tells: worked out from the borders of one day, and from nothing else. */
export interface TableFacts {
  readonly subject: Subject;
  readonly day: string;
  readonly lies: readonly Lies[];
  readonly support: readonly SupportTable[];
  readonly youth: readonly YouthTable[];
  readonly together: readonly RegionTable[];
  readonly neighbours: readonly Neighbour[];
  readonly parties: readonly Party[];
}

/** Who has to sit at which table, for a subject and the borders of a day. */
export function tableFacts(subject: Subject, borders: Borders): TableFacts {
  const municipalities = municipalitiesOf(subject, borders);
  const swvs =
    subject.kind === "swv"
      ? [subject.place]
      : subject.kind === "spot"
        ? subject.swvs
        : distinct(municipalities.flatMap(({ id }) => swvsOf(id, borders).map(({ place }) => place)));
  const regions =
    subject.kind === "youth_region"
      ? [subject.place]
      : distinct(municipalities.flatMap(({ id }) => regionsOf(id, borders)));
  const support = swvs.map((swv) => ({ swv, municipalities: borders.madeOf(swv.id) }));
  const youth = municipalities.map((municipality) => ({
    municipality,
    swvs: swvsOf(municipality.id, borders),
  }));
  const together = regions.map((region) => regionTable(region, borders));
  return {
    subject,
    day: borders.day,
    lies: wholeKinds.map((kind) => ({ kind, parts: liesIn(subject, kind, borders) })),
    support,
    youth,
    together,
    neighbours: subject.kind === "swv" ? [] : neighbours(swvs, regions, borders),
    parties: seated(support, youth, together),
  };
}

/** Whether a party sits at tables about both plans. */
export const atBoth = ({ support, youth, together }: Party): boolean =>
  support.size > 0 && (youth.size > 0 || together.size > 0);

function municipalitiesOf(subject: Subject, borders: Borders): readonly Place[] {
  return subject.kind === "municipality" || subject.kind === "spot"
    ? [subject.place]
    : borders.madeOf(subject.place.id).map(({ place }) => place);
}

const swvsOf = (municipalityId: string, borders: Borders): readonly Part[] => [
  ...borders.liesIn(municipalityId, "swv_po"),
  ...borders.liesIn(municipalityId, "swv_vo"),
];

const regionsOf = (municipalityId: string, borders: Borders): readonly Place[] =>
  borders.liesIn(municipalityId, "youth_region").map(({ place }) => place);

function regionTable(region: Place, borders: Borders): RegionTable {
  const municipalities = borders.madeOf(region.id).map(({ place }) => place);
  return {
    region,
    municipalities,
    swvs: distinct(
      municipalities.flatMap(({ id }) => swvsOf(id, borders).map(({ place }) => place)),
    ).toSorted((one, other) => one.kind.localeCompare(other.kind) || one.code.localeCompare(other.code)),
  };
}

/** Municipalities in one of these swv's, and in none of these youth regions. */
function neighbours(
  swvs: readonly Place[],
  regions: readonly Place[],
  borders: Borders,
): readonly Neighbour[] {
  const home = new Set(regions.map(({ id }) => id));
  return swvs.flatMap((swv) =>
    borders.madeOf(swv.id).flatMap(({ place: municipality }): Neighbour[] => {
      const theirs = regionsOf(municipality.id, borders);
      return theirs.some(({ id }) => home.has(id)) ? [] : [{ municipality, swv, regions: theirs }];
    }),
  );
}

/**
 * In which areas of a kind the subject lies. An area of several municipalities is weighed by its postcodes where those are known for all of
 * them, else by its municipalities.
 */
function liesIn(subject: Subject, kind: WholeKind, borders: Borders): readonly Part[] {
  const here = (place: Place): Part => ({ place, share: 1, postcodes: null });
  if (subject.place.kind === kind) return [here(subject.place)];
  if (subject.kind === "municipality") return borders.liesIn(subject.place.id, kind);
  if (subject.kind === "spot")
    return kind === "swv_po" || kind === "swv_vo"
      ? subject.swvs.filter((swv) => swv.kind === kind).map(here)
      : borders.liesIn(subject.place.id, kind);
  return spreadOver(borders.madeOf(subject.place.id), kind, borders);
}

/** In which areas of a kind a number of municipalities (or the parts of them that count here) lie, the largest share first. */
export function spreadOver(made: readonly Part[], kind: WholeKind, borders: Borders): readonly Part[] {
  const counted = made.every(({ postcodes }) => postcodes !== null);
  const cutsThrough = kind === "swv_po" || kind === "swv_vo";
  const inAll = counted ? made.reduce((sum, { postcodes }) => sum + postcodes!.here, 0) : made.length;
  const weights = new Map<Place, number>();
  for (const { place: municipality, postcodes } of made)
    for (const { place, share } of borders.liesIn(municipality.id, kind))
      weights.set(place, (weights.get(place) ?? 0) + share * (counted ? postcodes!.here : 1));
  return [...weights]
    .map(([place, weight]) => ({
      place,
      share: weight / inAll,
      // Which postcodes of a cut municipality lie in both is not in the lists: then only the share is told.
      postcodes: counted && !cutsThrough ? { here: Math.round(weight), inAll } : null,
    }))
    .toSorted((one, other) => other.share - one.share || one.place.code.localeCompare(other.place.code));
}

function seated(
  support: readonly SupportTable[],
  youth: readonly YouthTable[],
  together: readonly RegionTable[],
): readonly Party[] {
  const parties = new Map<
    string,
    { place: Place; support: Set<string>; youth: Set<string>; together: Set<string> }
  >();
  const seat = (place: Place, at: "support" | "youth" | "together", owner: Place) => {
    const party = parties.get(place.id) ?? {
      place,
      support: new Set(),
      youth: new Set(),
      together: new Set(),
    };
    party[at].add(owner.id);
    parties.set(place.id, party);
  };
  for (const { swv, municipalities } of support)
    for (const place of [swv, ...municipalities.map((part) => part.place)]) seat(place, "support", swv);
  for (const { municipality, swvs } of youth)
    for (const place of [municipality, ...swvs.map((part) => part.place)]) seat(place, "youth", municipality);
  for (const { region, municipalities, swvs } of together)
    for (const place of [...municipalities, ...swvs]) seat(place, "together", region);
  return [...parties.values()].toSorted(
    (one, other) =>
      // Swv's before municipalities, then by name.
      Number(one.place.kind === "municipality") - Number(other.place.kind === "municipality") ||
      one.place.name.localeCompare(other.place.name, "nl") ||
      one.place.code.localeCompare(other.place.code),
  );
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}
