export interface Span {
  /** Index in the text, in UTF-16 code units as JavaScript counts them. */
  readonly start: number;
  /** Index behind the last character. */
  readonly end: number;
}

export type FindingKind =
  | "citizen-number"
  | "birth-date"
  | "name-with-age"
  | "name-with-class"
  | "address"
  | "phone"
  | "diagnosis"
  /** A name that was found with an age, class, diagnosis or birth date, standing elsewhere in the same text. */
  | "same-name";

/** A part of a text that could tell which child it is about. Findings never overlap. */
export interface Finding extends Span {
  readonly kind: FindingKind;
  /** What could stand there instead: "een leerling uit de bovenbouw". */
  readonly suggestion: string;
}

/** About how old somebody is: as much as a reader needs to know, and no more. */
export type AgeBand = "toddler" | "infant" | "junior" | "senior" | "secondary" | "youth";
