import { areaCode, type Borders, landings, type Place, readPostcode } from "#modules/areas";
import type { School, Subject } from "./subject.ts";

/** What became of a municipality that was asked for. */
export interface Succeeded {
  readonly old: Place;
  /** The last day something happened to it. */
  readonly on: string;
}

/** What a code in the address stands for on a day. */
export type Answer =
  | { readonly kind: "found"; readonly subject: Subject; readonly succeeded: Succeeded | null }
  /** There are several ways on: it was divided, did not exist yet, or is an area with several municipalities. */
  | {
      readonly kind: "choose";
      readonly why: "divided" | "not-yet" | "inside";
      readonly asked: Place;
      readonly on: string;
      readonly places: readonly Place[];
    };

/**
 * Finds what a code stands for: an area of any official kind, a postcode. A municipality that is no more leads to its successor. Null when
 * there is no such thing.
 */
export function answerTo(code: string, borders: Borders): Answer | null {
  const postcode = readPostcode(code);
  if (postcode) return spotAt(postcode.digits, null, borders);
  const place = placeBy(code, borders);
  if (!place) return null;
  if (place.kind === "municipality") return municipality(place, borders);
  if (!borders.exists(place.id)) return null;
  if (place.kind === "swv_po" || place.kind === "swv_vo")
    return { kind: "found", subject: { kind: "swv", place }, succeeded: null };
  if (place.kind === "youth_region")
    return { kind: "found", subject: { kind: "youth_region", place }, succeeded: null };
  const places = borders.madeOf(place.id).map((part) => part.place);
  return { kind: "choose", why: "inside", asked: place, on: borders.day, places };
}

/** Where a postcode lies, and the school that stands there when it was asked for. */
export function spotAt(digits: string, school: School | null, borders: Borders): Answer | null {
  const { municipality: place, swvs } = borders.atPostcode(digits);
  if (!place) return null;
  const inOrder = swvs.toSorted((one, other) => one.kind.localeCompare(other.kind));
  return { kind: "found", subject: { kind: "spot", place, digits, school, swvs: inOrder }, succeeded: null };
}

const kindsByLetters = {
  GM: "municipality",
  PO: "swv_po",
  VO: "swv_vo",
  JZ: "youth_region",
  PV: "province",
  RM: "rmc_region",
  GG: "ggd_region",
} as const;

/** Only codes that say of what kind they are: in an address there is nobody to ask what was meant. */
function placeBy(code: string, borders: Borders): Place | undefined {
  const kind = kindsByLetters[code.trim().slice(0, 2).toUpperCase() as keyof typeof kindsByLetters];
  const known = kind && areaCode(kind, code);
  return known ? borders.byCode(kind, known) : undefined;
}

function municipality(place: Place, borders: Borders): Answer | null {
  if (borders.exists(place.id))
    return { kind: "found", subject: { kind: "municipality", place }, succeeded: null };
  const after = landings(place.id, borders.successions, borders.exists)
    .filter(({ areaId }) => borders.exists(areaId))
    .flatMap(({ areaId }) => borders.place(areaId) ?? []);
  const ended = borders.successions.filter(({ areaId }) => areaId === place.id).at(-1)?.happenedOn;
  if (ended !== undefined && ended <= borders.day && after.length > 0) {
    const [only] = after;
    return after.length === 1 && only
      ? {
          kind: "found",
          subject: { kind: "municipality", place: only },
          succeeded: { old: place, on: ended },
        }
      : { kind: "choose", why: "divided", asked: place, on: ended, places: after };
  }
  const before = borders.successions
    .filter(({ successorId }) => successorId === place.id)
    .flatMap(({ areaId }) => (borders.exists(areaId) ? (borders.place(areaId) ?? []) : []));
  return before.length > 0
    ? { kind: "choose", why: "not-yet", asked: place, on: borders.day, places: before }
    : null;
}
