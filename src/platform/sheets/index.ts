import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";

/** Rows of text for a spreadsheet, the first of which is its head. */
export type Rows = readonly (readonly string[])[];

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** As a CSV file that a Dutch spreadsheet opens as it is. What someone typed never becomes a formula there. */
export const asCsv = (rows: Rows): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, delimiter: ";", escape_formulas: true },
  );

/** As an Excel file: every cell is text, so nothing that people typed becomes a formula. */
export async function asXlsx([head = [], ...rows]: Rows): Promise<ArrayBuffer> {
  const cell = (value: string) => ({ value, type: String });
  const bytes = await writeXlsxFile([
    head.map((value) => ({ ...cell(value), fontWeight: "bold" as const })),
    ...rows.map((row) => row.map(cell)),
  ]).toBuffer();
  return new Uint8Array(bytes).buffer;
}
