import { articleSectors, kindInAddress, kinds } from "../kinds.ts";
import { newsPaths } from "../paths.ts";
import type { NewsQuestion } from "../queries/list.ts";

/** How a question to the news stands in the address; the same in every language, so that an address can be shared. */
export const listNames = {
  words: "zoek",
  kind: "soort",
  sector: "sector",
  old: "ook-voorbij",
  page: "bladzijde",
} as const;

/** What an address asks; whatever makes no sense is left out. */
export function newsQuestion(search: URLSearchParams): NewsQuestion {
  const page = Number(search.get(listNames.page) ?? 1);
  const asked = new Set(search.getAll(listNames.kind));
  const sectors = new Set(search.getAll(listNames.sector));
  return {
    words: (search.get(listNames.words) ?? "").trim().slice(0, 200),
    kinds: kinds.filter((kind) => asked.has(kindInAddress[kind])),
    sectors: articleSectors.filter((sector) => sectors.has(sector)),
    old: search.get(listNames.old) === "ja",
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of an answer, to share or to go on from. */
export function newsAddress(
  { words, kinds: chosen, sectors, old, page }: NewsQuestion,
  path: string = newsPaths.list,
): string {
  const search = new URLSearchParams();
  if (words !== "") search.set(listNames.words, words);
  for (const kind of chosen) search.append(listNames.kind, kindInAddress[kind]);
  for (const sector of sectors) search.append(listNames.sector, sector);
  if (old) search.set(listNames.old, "ja");
  if (page > 1) search.set(listNames.page, String(page));
  return search.size === 0 ? path : `${path}?${search}`;
}

/** How much was chosen, apart from words and page. */
export const chosenIn = ({ kinds: chosen, sectors, old }: NewsQuestion): number =>
  chosen.length + sectors.length + (old ? 1 : 0);
