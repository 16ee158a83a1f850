import type { ImporterWords } from "#platform/imports";
import type { Words } from "#platform/locale";

/** What the desk of official files says about the files of schools. */
export const schoolImporterWords: Words<ImporterWords> = {
  nl: {
    title: "Scholen",
    about:
      "De vestigingen van scholen van DUO (Open Onderwijsdata): een bestand voor basis- en speciaal onderwijs, en een voor voortgezet onderwijs.",
    validFrom:
      "De dag vanaf wanneer dit bestand geldt. Voor een schooljaar is dat 1 augustus, voor een telling 1 oktober.",
    lists: {
      schools: "Scholen",
      types: "Soorten onderwijs",
      names: "Namen en plaatsen",
    },
  },
  en: {
    title: "Schools",
    about:
      "The locations of schools of DUO (Open Onderwijsdata): one file for primary and special education, and one for secondary education.",
    validFrom:
      "The day from which this file holds. For a school year that is 1 August, for a count 1 October.",
    lists: {
      schools: "Schools",
      types: "Kinds of education",
      names: "Names and places",
    },
  },
};
