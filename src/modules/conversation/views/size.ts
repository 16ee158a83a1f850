import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

/** "340 kB", "2,4 MB". */
export function sizeInWords(bytes: number, locale: Locale): string {
  const t = words[locale].files;
  if (bytes < 1_000_000) return t.kilobytes(Math.max(1, Math.round(bytes / 1000)));
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return t.megabytes(locale === "nl" ? megabytes.replace(".", ",") : megabytes);
}
