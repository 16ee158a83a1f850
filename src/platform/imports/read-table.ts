import Papa from "papaparse";
import type { Fault, Line, Source } from "./contract.ts";

/** A table, as far as its lines are whole. */
interface TableReading {
  readonly source: Source | null;
  readonly faults: readonly Fault[];
  readonly delimiter: string | null;
}

/** What may stand between columns. */
const delimiters = [",", ";", "\t", "|"] as const;

/** Reads CSV with a header (RFC 4180, and what stands between the columns may differ). Lines that are not whole are left out and told. */
export function readTable(fileName: string, text: string): TableReading {
  const delimiter = delimiterOf(text);
  if (delimiter === null) return refused({ what: "wrong-delimiter", line: null, value: firstWords(text) });
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const records = numbered(data);
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes)
    return refused({ what: "broken-quotes", line: records[quotes.row ?? 0]?.number ?? null }, delimiter);

  const [header, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const columns = withoutEmptyTail(header?.cells ?? []);
  const double = columns.find((column, i) => columns.indexOf(column) < i);
  if (double !== undefined)
    return refused({ what: "double-column", line: header?.number ?? null, column: double }, delimiter);
  if (rest.length === 0) return refused({ what: "empty-file", line: null }, delimiter);
  // The header is divided in one way and all the rest in another.
  if (rest.every(({ cells }) => cells.length === 1))
    return refused({ what: "wrong-delimiter", line: rest[0]?.number ?? null }, delimiter);

  const lines: Line[] = [];
  const faults: Fault[] = [];
  for (const record of rest) {
    const fault = faultIn(record, columns);
    if (fault) faults.push(fault);
    else lines.push({ number: record.number, cells: byName(columns, record.cells) });
  }
  return { source: { kind: "table", fileName, columns, lines }, faults, delimiter };
}

interface CellsOfLine {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Whatever divides the header into most columns. Null when nothing does: no official table has one column. */
function delimiterOf(text: string): string | null {
  const widths = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text.trimStart(), { delimiter, newline: "\n", preview: 1 });
    return { delimiter, width: data[0]?.length ?? 0 };
  });
  const widest = widths.reduce((one, other) => (other.width > one.width ? other : one));
  return widest.width > 1 ? widest.delimiter : null;
}

/** Gives every record the number of the line it begins on: a cell in quotes may run over several. */
function numbered(records: readonly string[][]): readonly CellsOfLine[] {
  let number = 1;
  return records.map((cells) => {
    const record = { number, cells: cells.map((cell) => cell.trim()) };
    number += cells.reduce((ends, cell) => ends + cell.split("\n").length - 1, 1);
    return record;
  });
}

/** Spreadsheets leave empty columns on the right. */
const withoutEmptyTail = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);

function faultIn({ number, cells }: CellsOfLine, columns: readonly string[]): Fault | null {
  const whole = cells.length >= columns.length && cells.slice(columns.length).every((cell) => cell === "");
  if (!whole)
    return {
      what: "wrong-number-of-cells",
      line: number,
      value: String(cells.length),
      other: String(columns.length),
    };
  const formula = cells.findIndex(isFormula);
  if (formula === -1) return null;
  return {
    what: "formula",
    line: number,
    column: columns[formula] ?? "",
    value: short(cells[formula] ?? ""),
  };
}

/**
 * What a spreadsheet would work out instead of show. Numbers with a sign, a dash for "unknown" and names that begin with an @ are none.
 * After OWASP, "CSV Injection".
 */
const isFormula = (cell: string): boolean => /^=|^[+\-@].*[(|!]/s.test(cell);

const byName = (columns: readonly string[], cells: readonly string[]): Line["cells"] =>
  Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));

const firstWords = (text: string): string => short(text.trim().split("\n")[0] ?? "");
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const refused = (fault: Fault, delimiter: string | null = null): TableReading => ({
  source: null,
  faults: [fault],
  delimiter,
});
