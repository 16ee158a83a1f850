import type { AgeBand, FindingKind } from "./finding.ts";
import type { nl } from "./messages.nl.ts";

const people: Record<AgeBand, string> = {
  toddler: "a toddler",
  infant: "a child in the infant years",
  junior: "a pupil in the lower years",
  senior: "a pupil in the upper years",
  secondary: "a pupil in secondary school",
  youth: "a young person",
};

const kinds: Record<FindingKind, string> = {
  "citizen-number": "This looks like a citizen service number. It may never stand here.",
  "birth-date": "This looks like a date of birth. It shows which child this is about.",
  "name-with-age": "Here is a name with an age. Together they show which child this is about.",
  "name-with-class": "Here is a name with a class. Together they show which child this is about.",
  address: "This looks like an address. Do not write where a child lives.",
  phone: "This looks like a phone number. Do not share the number of a child or a parent.",
  diagnosis: "Here is a name beside a diagnosis. That is very personal. Leave the name out.",
  "same-name": "This name stands beside data about a child elsewhere in the text.",
};

export const en: typeof nl = {
  why: (kind) => kinds[kind],
  person: (band) => (band === null ? "a pupil" : people[band]),
  samePerson: "this pupil",
  leftOut: (kind) =>
    ({
      "citizen-number": "[number left out]",
      "birth-date": "[date of birth left out]",
      address: "[address left out]",
      phone: "[phone number left out]",
    })[kind],
};
