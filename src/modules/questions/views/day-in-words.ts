import { type Locale, longDate } from "#platform/locale";

/** A day of the database (ISO) in words: "dinsdag 19 januari 2027". */
export const dayInWords = (day: string, locale: Locale): string =>
  longDate(new Date(`${day}T12:00:00Z`), locale);
