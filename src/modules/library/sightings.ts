import { findChildData } from "#modules/discretion";
import { isoDay, type Locale } from "#platform/locale";
import { type Telling, wordsOf } from "./telling.ts";

/** Something in an example that could tell which child it is about. */
export interface Sighting {
  readonly field: string;
  readonly seen: string;
}

/** What in a text could tell of a child. */
export const childDataIn = (text: string, locale: Locale, now: Date): readonly string[] =>
  findChildData(text, { locale, today: isoDay(now) }).map(({ start, end }) => text.slice(start, end));

/** What could tell of a child, without what its writer looked at and called harmless. */
export function sightingsIn(
  telling: Telling,
  harmless: readonly string[],
  locale: Locale,
  now: Date,
): readonly Sighting[] {
  return wordsOf(telling).flatMap(([field, text]) =>
    childDataIn(text, locale, now)
      .filter((seen) => !harmless.includes(seen))
      .map((seen) => ({ field, seen })),
  );
}
