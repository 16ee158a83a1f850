import type { Fault, FaultKind } from "#platform/imports";

type Say = (fault: Fault) => string;

const kinds: Readonly<Record<string, string>> = {
  zip: "Dit is een zip-bestand. Pak het eerst uit, en kies het bestand dat erin zit.",
  gz: "Dit is een ingepakt bestand. Pak het eerst uit, en kies het bestand dat erin zit.",
  xlsx: "Dit is een Excel-bestand. Open het in Excel en bewaar het als ‘CSV UTF-8’.",
  xls: "Dit is een oud Excel-bestand. Open het in Excel en bewaar het als ‘CSV UTF-8’.",
  ods: "Dit is een rekenblad. Bewaar het als CSV, in UTF-8.",
};

/** Elke fout in één zin: wat er mis is, en wat je eraan doet als dat niet vanzelf spreekt. */
export const faults: Readonly<Record<FaultKind, Say>> = {
  "not-a-table": () => "Dit is geen tekstbestand. Kies een CSV-bestand of een kaart (GeoJSON of TopoJSON).",
  "wrong-delimiter": ({ value, line }) =>
    line === null
      ? `De kolommen zijn niet uit elkaar te houden. Tussen kolommen hoort een komma, een puntkomma of een tab. De eerste regel is: ${value}`
      : "De eerste regel is anders verdeeld in kolommen dan de rest. Gebruik overal hetzelfde teken tussen de kolommen.",
  "not-utf8": ({ value }) =>
    value === "UTF-16"
      ? "De letters staan in UTF-16. Bewaar het bestand als ‘CSV UTF-8’ en kies het opnieuw."
      : "De letters staan in Windows-1252. De uitgever levert dit bestand in UTF-8, dus het is onderweg anders bewaard. Download het opnieuw, of bewaar het als ‘CSV UTF-8’.",
  "other-kind": ({ value = "" }) =>
    kinds[value] ??
    `Dit is een bestand van de soort ${value}. Kies een CSV-bestand of een kaart (GeoJSON of TopoJSON).`,
  "too-large": () =>
    "Dit bestand is te groot. Er past 20 MB in. Kies een kaart met grovere grenzen, of alleen het deel dat je nodig hebt.",
  "empty-file": () => "In dit bestand staan geen regels.",
  "double-column": ({ column }) => `De kolom ‘${column}’ staat er twee keer in.`,
  "broken-quotes": () => "Een aanhalingsteken staat verkeerd, zodat niet te zien is waar een cel ophoudt.",
  "broken-map": ({ value }) =>
    value
      ? `Dit is geen kaart die we kunnen lezen: bij ‘${value}’ ontbreken de grenzen of kloppen ze niet.`
      : "Dit is geen kaart die we kunnen lezen. Het bestand is niet compleet, of het is geen GeoJSON of TopoJSON.",
  "not-wgs84": ({ value }) =>
    `De kaart staat niet in lengte- en breedtegraden (WGS84)${value ? `: ${value}` : ""}. Download hem bij de bron in WGS84, ook wel EPSG:4326.`,
  "broken-ring": ({ value }) => `De grens van ‘${value}’ is niet gesloten.`,
  "crossing-ring": ({ value, other }) => `De grens van ‘${value}’ kruist zichzelf, bij ${other}.`,
  "unknown-file": ({ value }) =>
    value
      ? "Dit bestand past niet bij de soort die je koos. Kies een andere soort, of een ander bestand."
      : "We herkennen dit bestand niet aan zijn kolommen. Kies zelf welke soort het is.",
  "wrong-number-of-cells": ({ value, other }) =>
    `Deze regel heeft ${value} cellen. Het moeten er ${other} zijn.`,
  formula: ({ column, value }) => `In ‘${column}’ staat een formule: ${value}. Zet er alleen de waarde in.`,
  "missing-column": ({ column }) => `Deze kolom ontbreekt: ‘${column}’.`,
  "missing-value": ({ column }) => `‘${column}’ is leeg.`,
  "wrong-form": ({ column, value }) => `‘${value}’ past niet in ‘${column}’.`,
  "double-code": ({ value, other }) =>
    `‘${value}’ staat er twee keer in${other ? `, ook op regel ${other}` : ""}.`,
  "unknown-code": ({ column, value }) =>
    column ? `De code ‘${value}’ in ‘${column}’ kennen we niet.` : `De code ‘${value}’ kennen we niet.`,
  "reversed-dates": ({ value, other }) =>
    value && other
      ? `Het einde (${other}) ligt voor het begin (${value}).`
      : "Het einde ligt voor het begin.",
  "own-successor": ({ value }) => `‘${value}’ zou zijn eigen opvolger zijn.`,
  contradiction: ({ column, value, other }) =>
    `Dit spreekt elkaar tegen${column ? ` bij ‘${column}’` : ""}: ${value ?? "niets"} en ${other ?? "niets"}.`,
  "needs-first": ({ value }) => `Lees eerst dit in: ${value}.`,
};
