/** What a pasted agenda leaves open, says in two ways, or cannot mean. Nothing of it is chosen in silence. */
export type Doubt =
  | { readonly kind: "no-day" | "no-times" | "no-end" | "no-place" }
  /** The year is not written; these days it could be. `weekday` as it is written: none of the days may have it. */
  | { readonly kind: "year-open"; readonly days: readonly string[]; readonly weekday: number | null }
  /** The year is not written, and only this day has the weekday that is. */
  | { readonly kind: "year-by-weekday"; readonly day: string }
  | { readonly kind: "weekday-differs"; readonly day: string; readonly weekday: number }
  | { readonly kind: "day-does-not-exist" | "days-differ"; readonly written: readonly string[] }
  /** "Every last Friday of the month", and this day is not. */
  | { readonly kind: "rule-differs"; readonly day: string; readonly expected: string }
  | { readonly kind: "times-differ"; readonly written: readonly string[] }
  | { readonly kind: "ends-before-start"; readonly starts: string; readonly ends: string }
  | { readonly kind: "no-postcode"; readonly place: string }
  | { readonly kind: "seats-differ"; readonly wanted: number; readonly seats: number }
  /** A counter of registrations while people register by mail: it can never be right. */
  | { readonly kind: "counter-beside-mail"; readonly counter: number }
  | { readonly kind: "same-time"; readonly other: string }
  /** Another one of the same day, elsewhere, with so many minutes in between. */
  | { readonly kind: "little-time"; readonly other: string; readonly minutes: number };

/** One event that a pasted text tells of. Empty and null is what it does not say for certain. */
export interface AgendaEntry {
  readonly title: string;
  /** ISO 8601. */
  readonly day: string | null;
  /** `HH:MM`. */
  readonly starts: string | null;
  readonly ends: string | null;
  readonly place: string;
  readonly online: boolean;
  readonly organisedBy: string;
  readonly description: string;
  readonly seats: number | null;
  readonly wanted: number | null;
  /** One lets know that one is interested, and the organisers choose. */
  readonly interest: boolean;
  readonly lunch: boolean;
  readonly doubts: readonly Doubt[];
}
