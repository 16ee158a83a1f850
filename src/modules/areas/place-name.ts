import type { Locale } from "#platform/locale";
import type { Place } from "./kinds.ts";
import { words } from "./messages.ts";

/** What an area is called on a page; an swv without a published name by its number. */
export const placeName = ({ name, code }: Pick<Place, "name" | "code">, locale: Locale): string =>
  name === "" ? words[locale].swvWithoutName(code) : name;
