import writeXlsxFile from "write-excel-file/node";
import type { Locale } from "#platform/locale";
import { participantRows } from "./participants-file.ts";
import type { ListPage } from "./queries/list.ts";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The list as an Excel file: every cell is text, so nothing that people typed becomes a formula. */
export async function participantsXlsx(page: ListPage, locale: Locale): Promise<ArrayBuffer> {
  const [head = [], ...rows] = participantRows(page, locale);
  const cell = (value: string) => ({ value, type: String });
  const bytes = await writeXlsxFile([
    head.map((value) => ({ ...cell(value), fontWeight: "bold" as const })),
    ...rows.map((row) => row.map(cell)),
  ]).toBuffer();
  return new Uint8Array(bytes).buffer;
}
