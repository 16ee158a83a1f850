import { dayAndMonth, type Locale } from "#platform/locale";
import type { Preview } from "./preview.ts";

/** "1 januari 2025", of a day as it is kept. */
export const dayWords = (day: string, locale: Locale): string =>
  `${dayAndMonth(new Date(`${day}T12:00:00Z`), locale)} ${day.slice(0, 4)}`;

/** "7.301" */
export const wholeNumber = (number: number, locale: Locale): string =>
  number.toLocaleString(locale === "nl" ? "nl-NL" : "en-GB");

/** "1,3 MB" */
export function sizeWords(bytes: number, locale: Locale): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  const digits = { maximumFractionDigits: 1 };
  return `${size.toLocaleString(locale === "nl" ? "nl-NL" : "en-GB", digits)} ${unit}`;
}

/** How many facts would be, or were, new, different or gone. */
export const changeCount = ({ changes }: Preview): number =>
  changes.reduce((sum, { added, changed, gone }) => sum + added + changed + gone, 0);
