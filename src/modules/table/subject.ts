import type { Place } from "#modules/areas";

/** A school as far as its place goes. */
export interface School {
  readonly name: string;
  /** BRIN, with the number of the location when it has one: "11ZZ" or "11ZZ03". */
  readonly code: string;
  /** The four digits of its postcode. */
  readonly digits: string;
}

/** What the page is about. */
export type Subject =
  | { readonly kind: "municipality"; readonly place: Place }
  | { readonly kind: "swv"; readonly place: Place }
  | { readonly kind: "youth_region"; readonly place: Place }
  | {
      readonly kind: "spot";
      /** The municipality it lies in. */
      readonly place: Place;
      readonly digits: string;
      /** The school that stands there, when that is what was asked for. */
      readonly school: School | null;
      /** The swv's of exactly this postcode; a municipality can have more. */
      readonly swvs: readonly Place[];
    };

/** The code that stands in the address of the page. */
export const codeOf = (subject: Subject): string =>
  subject.kind === "spot" ? (subject.school?.code ?? subject.digits) : subject.place.code;
