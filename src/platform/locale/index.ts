import { isoDay, zone } from "./local-time.ts";

export { dayAndTime, isoDay, momentOf, nearestMomentOf, shown, shownOnce, zone } from "./local-time.ts";

/** The languages a visitor can read the house in; Dutch first. */
export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];

/** Every word of a module in every language; the English catalogue must have the shape of the Dutch one to compile. */
export type Words<Catalogue> = Readonly<Record<Locale, Catalogue>>;

/** What the visitor chose, else Dutch: a browser set to English by an IT department says little about its reader. */
export function localeOf(chosen: string | undefined): Locale {
  return locales.find((locale) => locale === chosen) ?? "nl";
}

const tags: Record<Locale, string> = { nl: "nl-NL", en: "en-GB" };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(tags[locale], { timeZone: zone, ...options });
    formats.set(key, found);
  }
  return found;
}

/** "dinsdag 20 mei 2027" */
export const longDate = (moment: Date, locale: Locale): string =>
  format(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(moment);

/** "20 mei 2027", from a day as it is kept: "2027-05-20". */
export const plainDay = (day: string, locale: Locale): string =>
  format(locale, { day: "numeric", month: "long", year: "numeric" }).format(new Date(`${day}T12:00:00Z`));

/** "20 mei" */
export const dayAndMonth = (moment: Date, locale: Locale): string =>
  format(locale, { day: "numeric", month: "long" }).format(moment);

/** "mei", or "mei 2028" when that is not the year of `now`. */
export const monthOf = (moment: Date, now: Date, locale: Locale): string =>
  isoDay(moment).slice(0, 4) === isoDay(now).slice(0, 4)
    ? format(locale, { month: "long" }).format(moment)
    : format(locale, { month: "long", year: "numeric" }).format(moment);

/** The parts of a date ring: "20" and "mei". */
export const dayParts = (moment: Date, locale: Locale): { readonly day: string; readonly month: string } => ({
  day: format(locale, { day: "numeric" }).format(moment),
  month: format(locale, { month: "short" }).format(moment).replace(".", ""),
});

/** "13.00" in Dutch, "13:00" in English. */
export function clockTime(moment: Date, locale: Locale): string {
  const time = format(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(moment);
  return locale === "nl" ? time.replace(":", ".") : time;
}

/** "13.00 – 15.30 uur" */
export const timeSpan = (from: Date, to: Date, locale: Locale): string =>
  `${clockTime(from, locale)} – ${clockTime(to, locale)}${locale === "nl" ? " uur" : ""}`;

/** "13.00 uur" */
export const timeOf = (moment: Date, locale: Locale): string =>
  `${clockTime(moment, locale)}${locale === "nl" ? " uur" : ""}`;

/** "donderdag" */
export const weekday = (moment: Date, locale: Locale): string =>
  format(locale, { weekday: "long" }).format(moment);

/** "di 11 mei, 9.12 uur": when a post was placed. */
export function shortMoment(moment: Date, locale: Locale): string {
  const day = format(locale, { weekday: "short", day: "numeric", month: "short" })
    .format(moment)
    .replaceAll(".", "");
  return `${day}, ${timeOf(moment, locale)}`;
}
