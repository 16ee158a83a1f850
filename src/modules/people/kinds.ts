import type { Locale, Words } from "#platform/locale";

/** One of a fixed list: its id is kept, its words are shown. */
export interface Kind {
  readonly id: string;
  readonly words: Words<string>;
}

/** A kind of organisation. */
export interface OrganisationKind extends Kind {
  /** In which part of the field it works; null for who stands outside or beside it. */
  readonly field: "education" | "swv" | "care" | "government" | null;
  /** No longer to be chosen: what people said before the list became finer. It keeps its words. */
  readonly former?: true;
}

/**
 * The kinds of organisation in the field where education and youth care work together: the one list of the house. A register that
 * calls an organisation something else is read into one of these.
 */
export const organisationKinds = [
  { id: "school", field: "education", words: { nl: "School", en: "School" } },
  { id: "schoolBoard", field: "education", words: { nl: "Schoolbestuur", en: "School board" } },
  {
    id: "swvPo",
    field: "swv",
    words: { nl: "Samenwerkingsverband po", en: "School partnership, primary (swv po)" },
  },
  {
    id: "swvVo",
    field: "swv",
    words: { nl: "Samenwerkingsverband vo", en: "School partnership, secondary (swv vo)" },
  },
  { id: "mbo", field: "education", words: { nl: "Mbo-instelling", en: "Vocational college (mbo)" } },
  { id: "childcare", field: "education", words: { nl: "Kinderopvang", en: "Childcare" } },
  { id: "municipality", field: "government", words: { nl: "Gemeente", en: "Municipality" } },
  {
    id: "jointScheme",
    field: "government",
    words: { nl: "Gemeenschappelijke regeling", en: "Joint body of municipalities" },
  },
  { id: "youthRegion", field: "government", words: { nl: "Jeugdregio", en: "Youth care region" } },
  {
    id: "rmcRegion",
    field: "government",
    words: { nl: "RMC-regio (Doorstroompunt)", en: "RMC region (early school leaving)" },
  },
  {
    id: "localTeam",
    field: "care",
    words: { nl: "Wijkteam of lokaal team", en: "Neighbourhood or local team" },
  },
  {
    id: "ggd",
    field: "care",
    words: { nl: "GGD of jeugdgezondheidszorg", en: "Public or youth health service" },
  },
  { id: "youthCare", field: "care", words: { nl: "Jeugdhulpaanbieder", en: "Youth care provider" } },
  {
    id: "certifiedInstitution",
    field: "care",
    words: { nl: "Gecertificeerde instelling", en: "Child protection agency (GI)" },
  },
  {
    id: "veiligThuis",
    field: "care",
    words: { nl: "Veilig Thuis", en: "Veilig Thuis (domestic violence and abuse)" },
  },
  { id: "police", field: null, words: { nl: "Politie", en: "Police" } },
  { id: "national", field: null, words: { nl: "Landelijke organisatie", en: "National organisation" } },
  { id: "research", field: null, words: { nl: "Kennis- of onderzoeksinstituut", en: "Research institute" } },
  { id: "interestGroup", field: null, words: { nl: "Belangenorganisatie", en: "Interest group" } },
  { id: "other", field: null, words: { nl: "Iets anders", en: "Something else" } },
  {
    id: "swv",
    field: "swv",
    former: true,
    words: { nl: "Samenwerkingsverband", en: "School partnership (swv)" },
  },
  {
    id: "health",
    field: "care",
    former: true,
    words: { nl: "Jeugdgezondheid of zorg", en: "Youth health or care" },
  },
] as const satisfies readonly OrganisationKind[];

/** Where in the field a kind of organisation works; null for who stands outside it, and for what is no kind (any more). */
export const fieldOf = (kind: string): OrganisationKind["field"] =>
  organisationKinds.find(({ id }) => id === kind)?.field ?? null;

/** The sectors of education that people work in or with. */
export const sectors = [
  { id: "po", words: { nl: "Basisonderwijs (po)", en: "Primary education (po)" } },
  { id: "vo", words: { nl: "Voortgezet onderwijs (vo)", en: "Secondary education (vo)" } },
  { id: "so", words: { nl: "Speciaal onderwijs (so)", en: "Special education (so)" } },
  { id: "mbo", words: { nl: "Middelbaar beroepsonderwijs (mbo)", en: "Vocational education (mbo)" } },
  { id: "other", words: { nl: "Geen of meer sectoren", en: "None or several sectors" } },
] as const satisfies readonly Kind[];

/** The words of an id from such a list; an id that is not in it (any more) speaks for itself. */
export const kindWords = (kinds: readonly Kind[], id: string, locale: Locale): string =>
  kinds.find((kind) => kind.id === id)?.words[locale] ?? id;

/** The choices of such a list for a form. What is no longer to be chosen is only there for who has it already. @param now what stands in the form */
export const kindOptions = (
  kinds: readonly (Kind & { readonly former?: true })[],
  locale: Locale,
  now?: string,
): readonly { readonly value: string; readonly label: string }[] =>
  kinds
    .filter(({ id, former }) => !former || id === now)
    .map(({ id, words }) => ({ value: id, label: words[locale] }));
