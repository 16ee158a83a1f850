import { stringify } from "csv-stringify/sync";
import type { Locale } from "#platform/locale";
import { faultSentence, words } from "./messages.ts";
import type { Preview } from "./preview.ts";

/** What is wrong with a file as a list for a spreadsheet. What stood in the file never becomes a formula there. */
export function rejectedFile({ faults }: Preview, locale: Locale): string {
  const t = words[locale];
  const rows = faults.map((fault) => [
    fault.line ?? t.wholeFile,
    faultSentence(fault, locale),
    fault.column ?? "",
    fault.value ?? "",
  ]);
  const { line, reason, column, value } = t.file;
  return stringify([[line, reason, column, value], ...rows], {
    bom: true,
    delimiter: ";",
    escape_formulas: true,
  });
}
