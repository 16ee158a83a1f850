import type { Locale } from "#platform/locale";
import { isSwv, type Place } from "./kinds.ts";
import { words } from "./messages.ts";

/** What an area is called on a page; one without a published name (most samenwerkingsverbanden) by its number. */
export function placeName(
  { name, kind, code }: Pick<Place, "name" | "kind" | "code">,
  locale: Locale,
): string {
  const t = words[locale];
  if (name !== "") return name;
  return isSwv(kind) ? t.swvWithoutName(code) : t.withoutName(t.kinds[kind], code);
}
