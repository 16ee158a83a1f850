import type { Fault, Source } from "#platform/imports";

/** The table kind of a source. */
export type TableSource = Extract<Source, { kind: "table" }>;

/**
 * The first column whose name fits. Names are compared without capitals, accents, spaces and punctuation, so that "Jeugdregio's/Code (code)"
 * of StatLine and "jeugdregiocode" of a hand-made file can both be asked for.
 */
export function columnLike({ columns }: TableSource, ...patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = columns.find((column) => pattern.test(plain(column)));
    if (found !== undefined) return found;
  }
  return undefined;
}

const plain = (column: string): string =>
  column
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");

/** Faults of reading, gathered line by line. */
export class Faults {
  readonly all: Fault[] = [];
  readonly #seen = new Map<string, number>();

  add(fault: Fault): void {
    this.all.push(fault);
  }

  /** Whether this is the first time that a code comes by; the second time is a fault that names both lines. */
  first(code: string, line: number): boolean {
    const before = this.#seen.get(code);
    if (before !== undefined) {
      this.add({ what: "double-code", line, value: code, other: String(before) });
      return false;
    }
    this.#seen.set(code, line);
    return true;
  }
}

/** Whether a text is a day that exists, "2025-01-01". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a cell is a whole number, or empty. */
export const isCount = (cell: string): boolean => /^\d{0,9}$/.test(cell);
