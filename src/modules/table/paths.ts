const page = "/wie-zit-er-aan-tafel";
const patchwork = "/lappendeken";

/** What is asked for stands whole in the address: `plek` is a code, `jaar` a year; without a year it is today. */
const at = (path: string, code: string, year: string | null): string =>
  `${path}?plek=${encodeURIComponent(code)}${year === null ? "" : `&jaar=${year}`}`;

const inYear = (path: string, year: string | null): string => (year === null ? path : `${path}?jaar=${year}`);

/** Every address of this module. */
export const tablePaths = {
  page,
  text: `${page}/tekst.txt`,
  json: `${page}/gegevens.json`,
  csv: `${page}/gegevens.csv`,
  /** What one may mean, while typing. */
  suggestions: `${page}/suggesties`,
  patchwork,
  patchworkJson: `${patchwork}/gegevens.json`,
  patchworkCsv: `${patchwork}/gegevens.csv`,
  pageOf: (code: string, year: string | null) => at(page, code, year),
  textOf: (code: string, year: string | null) => at(`${page}/tekst.txt`, code, year),
  jsonOf: (code: string, year: string | null) => at(`${page}/gegevens.json`, code, year),
  csvOf: (code: string, year: string | null) => at(`${page}/gegevens.csv`, code, year),
  searchFor: (typed: string, year: string | null) =>
    `${page}?zoek=${encodeURIComponent(typed)}${year === null ? "" : `&jaar=${year}`}`,
  patchworkIn: (year: string | null) => inYear(patchwork, year),
  patchworkJsonIn: (year: string | null) => inYear(`${patchwork}/gegevens.json`, year),
  patchworkCsvIn: (year: string | null) => inYear(`${patchwork}/gegevens.csv`, year),
} as const;
