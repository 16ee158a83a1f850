import { isId, slugOf } from "#platform/ids";
import { libraryPaths } from "../paths.ts";
import type { Definition, DefinitionFacet, Term } from "../queries/definition.ts";
import { type ListQuestion, type Order, orders } from "../queries/list.ts";

/** How a question to the library stands in the address, beside the facets: those stand there in the words of the definition. */
export const listNames = {
  words: "zoek",
  area: "waar",
  old: "ook-oud",
  order: "volgorde",
  page: "bladzijde",
} as const;

const orderInAddress: Readonly<Record<Order, string>> = { best: "past-best", new: "nieuw", title: "titel" };

/** "Soort school" is "soort-school" in an address; the same in every language, so that an address can be shared. */
export const facetName = ({ words }: DefinitionFacet): string => slugOf(words.nl);
export const termName = ({ words }: Term): string => slugOf(words.nl);

/** What an address asks; whatever makes no sense is left out. */
export function listQuestion(search: URLSearchParams, definition: Definition): ListQuestion {
  const words = (search.get(listNames.words) ?? "").trim().slice(0, 200);
  const page = Number(search.get(listNames.page) ?? 1);
  const asked = orders.find((order) => orderInAddress[order] === search.get(listNames.order));
  const usual: Order = words === "" ? "new" : "best";
  return {
    words,
    tags: definition.facets.flatMap((facet) => {
      const chosen = new Set(search.getAll(facetName(facet)));
      return facet.terms.filter((term) => chosen.has(termName(term))).map(({ tag }) => tag);
    }),
    areas: search.getAll(listNames.area).filter(isId).slice(0, 20),
    old: search.get(listNames.old) === "ja",
    order: asked === undefined || (asked === "best" && words === "") ? usual : asked,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of an answer, to share or to go on from. */
export function listAddress(
  question: ListQuestion,
  definition: Definition,
  path: string = libraryPaths.list,
): string {
  const { words, tags, areas, old, order, page } = question;
  const search = new URLSearchParams();
  if (words !== "") search.set(listNames.words, words);
  for (const facet of definition.facets)
    for (const term of facet.terms)
      if (tags.includes(term.tag)) search.append(facetName(facet), termName(term));
  for (const area of areas) search.append(listNames.area, area);
  if (old) search.set(listNames.old, "ja");
  if (order !== (words === "" ? "new" : "best")) search.set(listNames.order, orderInAddress[order]);
  if (page > 1) search.set(listNames.page, String(page));
  return search.size === 0 ? path : `${path}?${search}`;
}

export const orderValue = (order: Order): string => orderInAddress[order];

/** How much was chosen, apart from words, order and page. */
export const chosenIn = ({ tags, areas, old }: ListQuestion): number =>
  tags.length + areas.length + (old ? 1 : 0);

/** The whole library, as it opens. */
export const wholeLibrary: ListQuestion = {
  words: "",
  tags: [],
  areas: [],
  old: false,
  order: "new",
  page: 1,
};
