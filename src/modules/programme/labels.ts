import type { Line } from "./text.ts";

export type LabelKind = "audience" | "place" | "costs" | "date" | "time" | "other";

/** A line of the kind "Voor wie: medewerkers"; the value is empty when it stands on the next line. */
export interface Label {
  readonly kind: LabelKind;
  readonly value: string;
  /** Where the value begins in the line. */
  readonly at: number;
}

const labels: readonly (readonly [Exclude<LabelKind, "other">, RegExp])[] = [
  [
    "audience",
    /^(?:voor wie|doelgroep(?:en)?|bestemd voor|wie|deelnemers|for whom|audience|who|target group)$/i,
  ],
  ["place", /^(?:waar|locatie|plaats|adres|where|location|venue|place)$/i],
  ["costs", /^(?:kosten|prijs|deelnamekosten|tarief|costs?|price|fee)$/i],
  ["date", /^(?:wanneer|datum|data|datums|dag|when|dates?)$/i],
  ["time", /^(?:tijd|tijden|tijdstip|hoe laat|times?)$/i],
];

/** Reads the label at the start of a line, or null when there is none. */
export function labelOf(line: Line): Label | null {
  const found = /^(?:[^\p{L}\d]{1,4})?([\p{L}][\p{L} ]{1,24}?) ?(?::|\?| \| ) ?/u.exec(line.plain);
  if (!found) {
    const alone = labels.find(([, pattern]) => pattern.test(line.plain));
    return alone && line.plain !== "" ? { kind: alone[0], value: "", at: line.plain.length } : null;
  }
  const name = found[1]!.trim();
  const kind = labels.find(([, pattern]) => pattern.test(name))?.[0] ?? "other";
  return { kind, value: line.shown.slice(found[0].length).trim(), at: found[0].length };
}
