/** Codes of the twelve provinces as CBS spells them (Gebieden in Nederland), by the names that lists use for them. */
const codes: Readonly<Record<string, string>> = {
  Groningen: "PV20",
  Fryslân: "PV21",
  Friesland: "PV21",
  "Friesland (Fryslân)": "PV21",
  Drenthe: "PV22",
  Overijssel: "PV23",
  Flevoland: "PV24",
  Gelderland: "PV25",
  Utrecht: "PV26",
  "Noord-Holland": "PV27",
  "Zuid-Holland": "PV28",
  Zeeland: "PV29",
  "Noord-Brabant": "PV30",
  Limburg: "PV31",
};

/** The code of a province by its name; for a province that CBS does not know (another country) its name is its code. */
export const provinceCode = (name: string): string => codes[name] ?? name;
