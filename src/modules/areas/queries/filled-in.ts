import type { Act } from "#platform/acts";
import type { AreaFacts, EditionFacts, ListedFact } from "../facts.ts";
import { editionOn, factsOfEdition } from "./edition-facts.ts";

/**
 * Facts with what the file leaves open taken from what the house holds: a name it does not give (the regulation has numbers of swv's only), and
 * inhabitants of the same day. So lists that each tell a part do not wipe out each other, in whichever order they come.
 */
export async function filledIn(act: Act, facts: AreaFacts): Promise<AreaFacts> {
  const editions: EditionFacts[] = [];
  for (const edition of facts.editions)
    editions.push(edition.listed ? await complete(act, edition) : edition);
  return { ...facts, editions };
}

async function complete(act: Act, edition: EditionFacts): Promise<EditionFacts> {
  const kept = await editionOn(act, edition.list, edition.validFrom);
  if (!kept) return edition;
  const { listed = [] } = await factsOfEdition(act, kept.id);
  const known = new Map(listed.map((one) => [one.code, one]));
  const sameDay = kept.validFrom === edition.validFrom;
  return {
    ...edition,
    listed: edition.listed?.map((one): ListedFact => {
      const before = known.get(one.code);
      return {
        ...one,
        name: one.name || (before?.name ?? ""),
        inhabitants: one.inhabitants ?? (sameDay ? (before?.inhabitants ?? null) : null),
      };
    }),
  };
}
