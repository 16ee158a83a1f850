import type { Meeting } from "#modules/events";
import type { Locale } from "#platform/locale";
import { words } from "./messages.ts";

/** How long a meeting lasts: "2 uur en 30 minuten". */
export function durationOf(
  { startsAt, endsAt }: Pick<Meeting, "startsAt" | "endsAt">,
  locale: Locale,
): string {
  const minutes = Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
  return words[locale].duration(Math.floor(minutes / 60), minutes % 60);
}
