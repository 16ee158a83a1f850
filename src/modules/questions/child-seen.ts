import { findChildData, rewrite } from "#modules/discretion";
import type { HouseContext } from "#platform/http";
import { isoDay } from "#platform/locale";

/** What in a text could tell which child it is about, as it was typed. Nothing of it is kept. */
export function childSeen({ var: { locale, clock } }: HouseContext, text: string): readonly string[] {
  const seen = findChildData(text, { locale, today: isoDay(clock.now()) });
  return [...new Set(seen.map(({ start, end }) => text.slice(start, end)))];
}

/** The same text with what was seen replaced by what could stand there instead. */
export function withoutChild({ var: { locale, clock } }: HouseContext, text: string): string {
  return rewrite(text, findChildData(text, { locale, today: isoDay(clock.now()) }));
}
