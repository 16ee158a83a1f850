import { type AnyImporter, importerWords } from "#platform/imports";
import type { Locale } from "#platform/locale";
import { faultSentence, words } from "../messages.ts";
import type { Preview } from "../preview.ts";
import { dayWords, wholeNumber } from "../show.ts";

/** How many differences and faults fit on a screen. */
const shown = 30;

/** A preview as lines of text: the same facts as on the page, in the same words. */
export function previewText(
  preview: Preview,
  importer: AnyImporter | null,
  locale: Locale,
): readonly string[] {
  const t = words[locale];
  const { readAs, changes, differences, faults, faultCount, rejected, blocked } = preview;
  const lines: string[] = [];
  if (readAs.encoding)
    lines.push(t.readAs(t.encodings[readAs.encoding], t.delimiters[readAs.delimiter ?? ""]));
  for (const { list, validFrom, ...change } of changes) {
    const counts = (["added", "changed", "gone", "same"] as const).map(
      (what) => `${t.run[what].toLowerCase()} ${wholeNumber(change[what], locale)}`,
    );
    lines.push(`${nameOfList(importer, list, locale)}, ${dayWords(validFrom, locale)}: ${counts.join(", ")}`);
  }
  for (const { list, code, before, after } of differences.slice(0, shown))
    lines.push(
      `  ${nameOfList(importer, list, locale)} ${code}: ${before ?? t.run.nothing} → ${after ?? t.run.nothing}`,
    );
  if (differences.length > shown) lines.push(`  … ${t.run.first(shown, differences.length)}`);
  if (faultCount > 0) lines.push(blocked ? `${t.run.refused}:` : `${t.commandLine.rejected(rejected)}:`);
  for (const fault of faults.slice(0, shown))
    lines.push(
      `  ${fault.line === null ? t.wholeFile : t.onLine(fault.line)}: ${faultSentence(fault, locale)}`,
    );
  if (faultCount > shown) lines.push(`  … ${t.run.first(shown, faultCount)}`);
  return lines;
}

/** What a list of an importer is called; its own key when it has no words for it. */
export const nameOfList = (importer: AnyImporter | null, list: string, locale: Locale): string =>
  (importer && importerWords(importer, locale).lists[list]) ?? list;
