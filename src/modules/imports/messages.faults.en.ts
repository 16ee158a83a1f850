import type { faults as nl } from "./messages.faults.nl.ts";

const kinds: Readonly<Record<string, string>> = {
  zip: "This is a zip file. Unpack it first, and choose the file inside.",
  gz: "This is a compressed file. Unpack it first, and choose the file inside.",
  xlsx: "This is an Excel file. Open it in Excel and save it as ‘CSV UTF-8’.",
  xls: "This is an old Excel file. Open it in Excel and save it as ‘CSV UTF-8’.",
  ods: "This is a spreadsheet. Save it as CSV, in UTF-8.",
};

/** Every fault in one sentence: what is wrong, and what to do about it when that is not plain. */
export const faults: typeof nl = {
  "not-a-table": () => "This is not a text file. Choose a CSV file or a map (GeoJSON or TopoJSON).",
  "wrong-delimiter": ({ value, line }) =>
    line === null
      ? `The columns cannot be told apart. Between columns belongs a comma, a semicolon or a tab. The first line is: ${value}`
      : "The first line is divided into columns in another way than the rest. Use the same sign between columns everywhere.",
  "not-utf8": ({ value }) =>
    value === "UTF-16"
      ? "The letters are in UTF-16. Save the file as ‘CSV UTF-8’ and choose it again."
      : "The letters are in Windows-1252. The publisher delivers this file in UTF-8, so it was saved in another way since. Download it again, or save it as ‘CSV UTF-8’.",
  "other-kind": ({ value = "" }) =>
    kinds[value] ?? `This is a file of the kind ${value}. Choose a CSV file or a map (GeoJSON or TopoJSON).`,
  "too-large": () =>
    "This file is too large. 20 MB fits. Choose a map with coarser borders, or only the part you need.",
  "empty-file": () => "There are no lines in this file.",
  "double-column": ({ column }) => `The column ‘${column}’ is in it twice.`,
  "broken-quotes": () => "A quotation mark is in the wrong place, so it cannot be seen where a cell ends.",
  "broken-map": ({ value }) =>
    value
      ? `This is not a map we can read: the borders of ‘${value}’ are missing or not right.`
      : "This is not a map we can read. The file is not complete, or it is no GeoJSON or TopoJSON.",
  "not-wgs84": ({ value }) =>
    `The map is not in degrees of longitude and latitude (WGS84)${value ? `: ${value}` : ""}. Download it from its source in WGS84, also called EPSG:4326.`,
  "broken-ring": ({ value }) => `The border of ‘${value}’ is not closed.`,
  "crossing-ring": ({ value, other }) => `The border of ‘${value}’ crosses itself, at ${other}.`,
  "unknown-file": ({ value }) =>
    value
      ? "This file does not fit the kind you chose. Choose another kind, or another file."
      : "We do not recognise this file by its columns. Choose yourself which kind it is.",
  "wrong-number-of-cells": ({ value, other }) => `This line has ${value} cells. It should have ${other}.`,
  formula: ({ column, value }) => `There is a formula in ‘${column}’: ${value}. Put only the value there.`,
  "missing-column": ({ column }) => `This column is missing: ‘${column}’.`,
  "missing-value": ({ column }) => `‘${column}’ is empty.`,
  "wrong-form": ({ column, value }) => `‘${value}’ does not fit in ‘${column}’.`,
  "double-code": ({ value, other }) => `‘${value}’ is in it twice${other ? `, also on line ${other}` : ""}.`,
  "unknown-code": ({ column, value }) =>
    column ? `We do not know the code ‘${value}’ in ‘${column}’.` : `We do not know the code ‘${value}’.`,
  "reversed-dates": ({ value, other }) =>
    value && other
      ? `The end (${other}) is before the beginning (${value}).`
      : "The end is before the beginning.",
  "own-successor": ({ value }) => `‘${value}’ would be its own successor.`,
  contradiction: ({ column, value, other }) =>
    `This contradicts itself${column ? ` at ‘${column}’` : ""}: ${value ?? "nothing"} and ${other ?? "nothing"}.`,
  "needs-first": ({ value }) => `Take this over first: ${value}.`,
};
