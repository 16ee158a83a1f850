import { isSwv, type Part, type Place, placeName } from "#modules/areas";
import type { Locale } from "#platform/locale";
import { words } from "./messages.ts";
import type { Subject } from "./subject.ts";

/** What a place is called on these pages: an swv with its number, since that is how people know it. */
export const called = (place: Place, locale: Locale): string =>
  isSwv(place.kind) && place.name !== ""
    ? `${placeName(place, locale)} (${place.code})`
    : placeName(place, locale);

/** Where nothing but the number fits: "PO2001". */
export const brief = (place: Place, locale: Locale): string =>
  isSwv(place.kind) ? place.code : placeName(place, locale);

/** What the page is about, in a few words. */
export const subjectName = (subject: Subject, locale: Locale): string =>
  subject.kind === "spot"
    ? (subject.school?.name ?? `${subject.digits} ${placeName(subject.place, locale)}`)
    : called(subject.place, locale);

/** How much of it: "helemaal", "3 van de 12 postcodes (25%)". */
export function shareWords({ share, postcodes }: Part, locale: Locale): string {
  const t = words[locale].share;
  if (share > 0.9999) return t.whole;
  return postcodes ? t.postcodes(postcodes.here, postcodes.inAll, share) : t.part(share);
}

/** "Swv Rietlanden (PO9101), 3 van de 12 postcodes (25%)"; only the name when it is all of it. */
export const withShare = (part: Part, locale: Locale): string =>
  part.share > 0.9999
    ? called(part.place, locale)
    : `${called(part.place, locale)}, ${shareWords(part, locale)}`;

/** A municipality with all it lies in, for a link on the map. */
export function lyingIn(municipality: Place, parts: readonly Part[], locale: Locale): string {
  return [placeName(municipality, locale), ...parts.map(({ place }) => brief(place, locale))].join(", ");
}
