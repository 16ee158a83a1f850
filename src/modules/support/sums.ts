import type { Line, LineKind } from "./schema.ts";

/** How a ledger stands, in halves of a day-part. What is available is what is granted and neither reserved nor used. */
export interface Sums {
  readonly granted: number;
  readonly reserved: number;
  readonly used: number;
}

/** What one half of each kind of line does. The trigger on the table says the same, and has the last word. */
const effects: Readonly<Record<LineKind, Sums>> = {
  grant: { granted: 1, reserved: 0, used: 0 },
  override: { granted: 1, reserved: 0, used: 0 },
  reserve: { granted: 0, reserved: 1, used: 0 },
  // What is reserved stays reserved while it has its day.
  plan: { granted: 0, reserved: 0, used: 0 },
  spend: { granted: 0, reserved: -1, used: 1 },
  return: { granted: 0, reserved: -1, used: 0 },
  // What was written as used and was not.
  correct: { granted: 0, reserved: 0, used: -1 },
};

export const available = ({ granted, reserved, used }: Sums): number => granted - reserved - used;

/** A ledger after one more line. */
export function after(sums: Sums, { kind, units }: Pick<Line, "kind" | "units">): Sums {
  const each = effects[kind];
  return {
    granted: sums.granted + each.granted * units,
    reserved: sums.reserved + each.reserved * units,
    used: sums.used + each.used * units,
  };
}

export const nothing: Sums = { granted: 0, reserved: 0, used: 0 };

/** How a ledger stands by its lines alone. */
export const replay = (lines: readonly Pick<Line, "kind" | "units">[]): Sums => lines.reduce(after, nothing);

/** Whether sums can be: nothing below zero, and never more than was granted. */
export const fits = (sums: Sums): boolean => sums.reserved >= 0 && sums.used >= 0 && available(sums) >= 0;

/** Halves as people say them: 3 is "1,5". */
export const dayParts = (units: number, locale: "nl" | "en"): string =>
  (units / 2).toLocaleString(locale === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 1 });
