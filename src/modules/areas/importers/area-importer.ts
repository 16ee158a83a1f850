import type { Act } from "#platform/acts";
import type { Fault, Given, Importer, Reading, Source } from "#platform/imports";
import { takeOverFacts } from "../commands/take-over-facts.ts";
import type { AreaFacts } from "../facts.ts";
import { compareFacts } from "../queries/compare-facts.ts";
import { filledIn } from "../queries/filled-in.ts";

/** What makes one importer of places different from another. */
interface Recipe<Raw> extends Pick<Importer<Raw>, "name" | "words" | "recognises"> {
  readonly read: (source: Source, given: Given) => Promise<Reading<Raw>>;
  /** What the lines mean beside what the house knows: a list that has to come first is a fault. */
  readonly workOut: (
    act: Act,
    raw: Raw,
  ) => Promise<{ readonly facts: AreaFacts; readonly faults: readonly Fault[] }>;
}

/** An importer of places: its file as a whole or not at all, since one missing line is a hole in the map. */
export function areaImporter<Raw>({ workOut, ...recipe }: Recipe<Raw>): Importer<Raw> {
  return {
    ...recipe,
    partly: false,
    async compare(act, raw) {
      const { facts, faults } = await workOut(act, raw);
      const comparison = await compareFacts(act, await filledIn(act, facts));
      return { ...comparison, faults: [...faults, ...comparison.faults] };
    },
    async takeOver(act, raw, tell) {
      await takeOverFacts(act, await filledIn(act, (await workOut(act, raw)).facts), tell);
    },
  };
}
