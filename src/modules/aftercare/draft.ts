import type { Meeting } from "#modules/events";
import { whereInWords } from "#modules/events";
import { type Locale, longDate } from "#platform/locale";
import { words } from "./messages.ts";
import type { Presence, Remaining } from "./queries/remains.ts";

/** A beginning for the look-back, from what is known: when, where, how many, what it was about and what came of it. */
export function draftOf(
  event: Meeting,
  presence: Presence,
  { kept, slides, born }: Remaining,
  locale: Locale,
): string {
  const t = words[locale].draft;
  const chapters = kept?.chapters.map(({ title }) => title) ?? [];
  const came = born.filter(({ kind }) => kind === "idea").map(({ title }) => title);
  return [
    [t.first(event.title, longDate(event.startsAt, locale), whereInWords(event, locale))]
      .concat(presence.there > 0 ? [t.there(presence.there)] : [])
      .join(" "),
    chapters.length > 0 && t.chapters(chapters.join("; ")),
    came.length > 0 && t.born(came.join("; ")),
    kept?.recording && slides.length > 0 && t.watch,
  ]
    .filter(Boolean)
    .join("\n\n");
}
