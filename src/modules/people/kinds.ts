import type { Locale, Words } from "#platform/locale";

/** One of a fixed list: its id is kept, its words are shown. */
export interface Kind {
  readonly id: string;
  readonly words: Words<string>;
}

/** The kinds of organisation people come from. */
export const organisationKinds = [
  { id: "school", words: { nl: "School of schoolbestuur", en: "School or school board" } },
  { id: "swv", words: { nl: "Samenwerkingsverband", en: "School partnership (swv)" } },
  { id: "municipality", words: { nl: "Gemeente", en: "Municipality" } },
  { id: "youthCare", words: { nl: "Jeugdhulp", en: "Youth care" } },
  { id: "health", words: { nl: "Jeugdgezondheid of zorg", en: "Youth health or care" } },
  { id: "national", words: { nl: "Landelijke organisatie", en: "National organisation" } },
  { id: "other", words: { nl: "Iets anders", en: "Something else" } },
] as const satisfies readonly Kind[];

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

/** The choices of such a list for a form. */
export const kindOptions = (
  kinds: readonly Kind[],
  locale: Locale,
): readonly { readonly value: string; readonly label: string }[] =>
  kinds.map(({ id, words }) => ({ value: id, label: words[locale] }));
