import type { Borders, EditionUsed } from "#modules/areas";

/** What one has to know of the lists behind the facts: some are of another year than was asked for. */
export interface ListNote {
  readonly what: "older" | "early" | "missing";
  /** Kinds of areas the lists are about: keys of the words for lists. */
  readonly lists: readonly ListName[];
  /** From when the list holds that was used instead. */
  readonly from: string;
}

export type ListName =
  | "municipality"
  | "province"
  | "youth_region"
  | "swv_po"
  | "rmc_region"
  | "ggd_region"
  | "map";

/** The list that decides for each kind of area; provinces never change, so an old list of them is no news. */
const deciding: readonly (readonly [ListName, string])[] = [
  ["municipality", "municipality"],
  ["swv_po", "swv/postcodes"],
  ["youth_region", "youth_region/municipalities"],
  ["rmc_region", "rmc_region/municipalities"],
  ["ggd_region", "ggd_region/municipalities"],
];

/** Which lists are not of the year of the borders. Lists with the same story are told together. */
export function listNotes({ day, editions }: Borders, map: EditionUsed | null): readonly ListNote[] {
  const notes = new Map<string, { what: ListNote["what"]; lists: ListName[]; from: string }>();
  const used = [
    ...deciding.map(([name, list]) => [name, editions.get(list)] as const),
    ["map", map ?? undefined] as const,
  ];
  for (const [name, edition] of used) {
    const what = storyOf(edition, day);
    if (what === null) continue;
    const from = edition?.validFrom ?? "";
    const note = notes.get(`${what} ${from}`) ?? { what, lists: [], from };
    note.lists.push(name);
    notes.set(`${what} ${from}`, note);
  }
  return [...notes.values()];
}

function storyOf(edition: EditionUsed | undefined, day: string): ListNote["what"] | null {
  if (!edition) return "missing";
  if (edition.early) return "early";
  return edition.validFrom.slice(0, 4) < day.slice(0, 4) ? "older" : null;
}
