import type { AgeBand, FindingKind } from "./finding.ts";

const people: Record<AgeBand, string> = {
  toddler: "een peuter",
  infant: "een kleuter",
  junior: "een leerling uit de onderbouw",
  senior: "een leerling uit de bovenbouw",
  secondary: "een leerling van de middelbare school",
  youth: "een jongere",
};

const kinds: Record<FindingKind, string> = {
  "citizen-number": "Dit lijkt een burgerservicenummer. Dat mag hier nooit staan.",
  "birth-date": "Dit lijkt een geboortedatum. Daarmee is te zien om welk kind het gaat.",
  "name-with-age": "Hier staat een naam met een leeftijd. Daarmee is te zien om welk kind het gaat.",
  "name-with-class": "Hier staat een naam met een klas of groep. Daarmee is te zien om welk kind het gaat.",
  address: "Dit lijkt een adres. Schrijf niet waar een kind woont.",
  phone: "Dit lijkt een telefoonnummer. Deel geen nummer van een kind of een ouder.",
  diagnosis: "Hier staat een naam bij een diagnose. Dat is heel persoonlijk. Schrijf de naam niet op.",
  "same-name": "Deze naam staat eerder bij gegevens van een kind.",
};

/** What a writer reads about a finding, and what could stand there instead. */
export const nl = {
  why: (kind: FindingKind): string => kinds[kind],
  person: (band: AgeBand | null): string => (band === null ? "een leerling" : people[band]),
  samePerson: "deze leerling",
  leftOut: (kind: "citizen-number" | "birth-date" | "address" | "phone"): string =>
    ({
      "citizen-number": "[nummer weggelaten]",
      "birth-date": "[geboortedatum weggelaten]",
      address: "[adres weggelaten]",
      phone: "[telefoonnummer weggelaten]",
    })[kind],
};
