import { labelOf } from "./labels.ts";
import { momentsIn } from "./moments.ts";
import type { CostsReading, TextReading } from "./reading.ts";
import { differing, type OpenConflict } from "./settle.ts";
import type { Slot } from "./slots.ts";
import { evidenceOf, type Line, sentencesOf } from "./text.ts";

export interface Facts {
  readonly title: TextReading | null;
  readonly description: TextReading | null;
  readonly audience: TextReading | null;
  readonly place: TextReading | null;
  readonly costs: CostsReading | null;
  /** Places that stand beside one of the dates, by its row. */
  readonly placeOfRow: ReadonlyMap<number, TextReading>;
  readonly conflicts: readonly OpenConflict[];
}

/** Reads what a programme says about itself as a whole. */
export function readFacts(lines: readonly Line[], slots: readonly Slot[]): Facts {
  const labelled = labelledValues(lines);
  const places = placesOf(labelled.place, slots);
  const costs = costsOf(lines, labelled.costs);
  const title = titleOf(lines, new Set(slots.filter((slot) => slot.head).map((slot) => slot.row)));
  return {
    title: title && { text: title.line.shown, evidence: evidenceOf(title.line) },
    description: descriptionOf(lines, title?.row ?? -1),
    audience: plain(labelled.audience[0]),
    place: places.general,
    placeOfRow: places.ofRow,
    costs: costs.reading,
    conflicts: [...places.conflicts, ...costs.conflicts],
  };
}

interface Labelled extends TextReading {
  readonly row: number;
}

function labelledValues(lines: readonly Line[]): Record<"audience" | "place" | "costs", readonly Labelled[]> {
  const found: Record<"audience" | "place" | "costs", Labelled[]> = { audience: [], place: [], costs: [] };
  for (const [row, line] of lines.entries()) {
    const label = labelOf(line);
    if (!label || (label.kind !== "audience" && label.kind !== "place" && label.kind !== "costs")) continue;
    const next = lines.slice(row + 1, row + 3).find((below) => below.plain !== "");
    const text = label.value !== "" ? label.value : next && !labelOf(next) ? next.shown : "";
    const short = text.slice(0, 300);
    if (short !== "" && found[label.kind].length < 500) {
      found[label.kind].push({ text: short, evidence: evidenceOf(line), row });
    }
  }
  return found;
}

/** One place is for the whole programme; several each belong to the date above them. */
function placesOf(
  found: readonly Labelled[],
  slots: readonly Slot[],
): { general: TextReading | null; ofRow: Map<number, TextReading>; conflicts: OpenConflict[] } {
  const ofRow = new Map<number, TextReading>();
  const different = differing(found.map(({ text, evidence }) => ({ text, evidence: [evidence] })));
  if (!different) return { general: plain(found[0]), ofRow, conflicts: [] };
  const loose: Labelled[] = [];
  for (const place of found) {
    const above = slots.findLast((slot) => slot.row < place.row && place.row - slot.row <= 4 && slot.head);
    if (above && !ofRow.has(above.row)) ofRow.set(above.row, { text: place.text, evidence: place.evidence });
    else loose.push(place);
  }
  const contradiction = differing(loose.map(({ text, evidence }) => ({ text, evidence: [evidence] })));
  if (!contradiction) return { general: plain(loose[0]), ofRow, conflicts: [] };
  const evidence = contradiction.flatMap((one) => one.evidence);
  const conflict: OpenConflict = {
    kind: "place-differs",
    meeting: null,
    theme: null,
    candidates: contradiction,
    evidence,
  };
  return { general: null, ofRow, conflicts: [conflict] };
}

function plain(found: Labelled | undefined): TextReading | null {
  return found ? { text: found.text, evidence: found.evidence } : null;
}

const free = /(?<!\p{L})(?:gratis|kosteloos|kosteloze|geen kosten|free|no costs?)(?!\p{L})/iu;
const amount = /(?:€|euro|eur) ?\d|\d ?(?:€|euro(?!\p{L}))/iu;

function costsOf(
  lines: readonly Line[],
  labelled: readonly Labelled[],
): { reading: CostsReading | null; conflicts: OpenConflict[] } {
  const said: CostsReading[] = labelled.map(({ text, evidence }) => ({ free: isFree(text), text, evidence }));
  if (said.length === 0) said.push(...costSentences(lines));
  const candidates = differing(
    said.flatMap((one) =>
      one.free === null ? [] : [{ text: one.free ? "free" : one.text, evidence: [one.evidence] }],
    ),
  );
  if (!candidates)
    return { reading: said.find((one) => one.free !== null) ?? said[0] ?? null, conflicts: [] };
  const shown = candidates.map((one) => ({
    ...one,
    text: said.find((reading) => reading.evidence === one.evidence[0])?.text ?? one.text,
  }));
  const evidence = shown.flatMap((one) => one.evidence);
  return {
    reading: null,
    conflicts: [{ kind: "costs-differ", meeting: null, theme: null, candidates: shown, evidence }],
  };
}

function isFree(text: string): boolean | null {
  if (free.test(text)) return true;
  return amount.test(text) ? false : null;
}

/** Without a label only a sentence about taking part counts: the news beside a programme names amounts too. */
function costSentences(lines: readonly Line[]): CostsReading[] {
  const said: CostsReading[] = [];
  for (const line of lines) {
    if (said.length >= 20 || !/gratis|kost|€|euro|free/i.test(line.plain)) continue;
    for (const { plain: sentence, at } of sentencesOf(line)) {
      if (
        !/deelname|deelnemen|bijeenkomst|leergemeenschap|toegang|kosten|participa|attend|free of charge/i.test(
          sentence,
        )
      )
        continue;
      const answer = isFree(sentence);
      if (answer !== null) {
        said.push({
          free: answer,
          text: line.shown.slice(at, at + sentence.length).trim(),
          evidence: evidenceOf(line, at, 80),
        });
      }
    }
  }
  return said;
}

const titleWord =
  /leergemeenschap|leerkring|leernetwerk|netwerk|community|programma|programme|bijeenkomst|traject|reeks|lerend|learning|kring|academie/i;
const menuWord =
  /^(?:home|menu|zoeken|search|contact|inloggen|nieuws|agenda|terug|deel|print|over ons|cookies?)(?!\p{L})|[>»›]/iu;

function titleOf(
  lines: readonly Line[],
  rowsWithDates: ReadonlySet<number>,
): { line: Line; row: number } | null {
  let best: { line: Line; row: number; score: number } | null = null;
  let seen = 0;
  for (const [row, line] of lines.entries()) {
    if (line.plain === "") continue;
    if (seen++ > 20) break;
    if (
      rowsWithDates.has(row) ||
      line.plain.length > 120 ||
      line.plain.length < 3 ||
      menuWord.test(line.plain)
    )
      continue;
    if (/[.!?:,;]$/.test(line.plain) || /^[^\p{L}\d'"(]/u.test(line.plain) || !/\p{L}{3}/u.test(line.plain))
      continue;
    if (momentsIn(line.plain).length > 0) continue;
    const words = line.plain.split(" ").length;
    const score =
      (line.heading ? 4 : 0) +
      (titleWord.test(line.plain) ? 3 : 0) +
      (/^['"]?[\p{Lu}\d]/u.test(line.plain) ? 2 : 0) +
      (words >= 2 ? 1 : 0) -
      (words > 14 || labelOf(line) ? 4 : 0) -
      seen * 0.2;
    if (!best || score > best.score) best = { line, row, score };
  }
  return best && best.score > 0 ? best : null;
}

const longestDescription = 1_000;

/** The first paragraph below the title that is more than a heading. */
function descriptionOf(lines: readonly Line[], titleRow: number): TextReading | null {
  for (const line of lines.slice(titleRow + 1, titleRow + 40)) {
    if (line.plain.length < 80 || !/[.!?]/.test(line.plain) || labelOf(line)) continue;
    return { text: cutAtSentence(line), evidence: evidenceOf(line) };
  }
  return null;
}

function cutAtSentence(line: Line): string {
  if (line.shown.length <= longestDescription) return line.shown;
  let end = 0;
  for (const { plain: sentence, at } of sentencesOf(line)) {
    if (at + sentence.length > longestDescription) break;
    end = at + sentence.length;
  }
  return line.shown.slice(0, end > 0 ? end : longestDescription).trim();
}
