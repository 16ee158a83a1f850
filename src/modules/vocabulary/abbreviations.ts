import type { Locale } from "#platform/locale";

/** A short word of the field, as it stands in texts, with what it stands for. */
export interface Abbreviation {
  readonly term: string;
  readonly meaning: Readonly<Record<Locale, string>>;
}

/**
 * Abbreviations that people outside one's own sector need not know (docs/glossary.md). One that is also a plain word in Dutch or English
 * ("so") is not in here: a wrong explanation is worse than none.
 */
export const abbreviations: readonly Abbreviation[] = [
  {
    term: "swv",
    meaning: {
      nl: "samenwerkingsverband: de schoolbesturen in een gebied, die samen zorgen dat elk kind passende ondersteuning krijgt",
      en: "school partnership: the school boards of an area, together responsible for fitting support for every child",
    },
  },
  {
    term: "mdo",
    meaning: {
      nl: "multidisciplinair overleg: school, ouders en hulp bespreken samen wat een kind nodig heeft",
      en: "multidisciplinary consultation: school, parents and youth care discuss what a child needs",
    },
  },
  {
    term: "ib'er",
    meaning: {
      nl: "intern begeleider: regelt op een basisschool de ondersteuning van leerlingen",
      en: "support coordinator in a primary school",
    },
  },
  {
    term: "oogo",
    meaning: {
      nl: "op overeenstemming gericht overleg: scholen en gemeenten bespreken elkaars plannen en proberen het eens te worden",
      en: "the consultation in which schools and municipalities try to agree on each other's plans",
    },
  },
  {
    term: "opp",
    meaning: {
      nl: "ontwikkelingsperspectief: het plan voor een leerling die extra ondersteuning krijgt",
      en: "development plan of a pupil who gets extra support",
    },
  },
  { term: "po", meaning: { nl: "primair onderwijs: de basisschool", en: "primary education" } },
  { term: "vo", meaning: { nl: "voortgezet onderwijs: de middelbare school", en: "secondary education" } },
  { term: "sbo", meaning: { nl: "speciaal basisonderwijs", en: "special primary education" } },
  { term: "vso", meaning: { nl: "voortgezet speciaal onderwijs", en: "special secondary education" } },
  { term: "mbo", meaning: { nl: "middelbaar beroepsonderwijs", en: "vocational education" } },
  {
    term: "jgz",
    meaning: {
      nl: "jeugdgezondheidszorg: de verpleegkundige en arts voor alle kinderen",
      en: "preventive health care for all children",
    },
  },
  {
    term: "ggd",
    meaning: { nl: "gemeentelijke gezondheidsdienst", en: "public health service of municipalities" },
  },
  { term: "cjg", meaning: { nl: "centrum voor jeugd en gezin", en: "centre for youth and family" } },
  {
    term: "rmc",
    meaning: {
      nl: "regionale meld- en coördinatiefunctie: helpt jongeren zonder diploma terug naar school of werk",
      en: "helps young people without a certificate back to school or work",
    },
  },
  {
    term: "avg",
    meaning: {
      nl: "Algemene verordening gegevensbescherming: de privacywet",
      en: "General Data Protection Regulation: the privacy law",
    },
  },
  { term: "wpo", meaning: { nl: "Wet op het primair onderwijs", en: "Primary Education Act" } },
];
