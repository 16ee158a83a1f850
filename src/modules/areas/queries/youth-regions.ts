import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { meantRegion } from "../meant-region.ts";
import { bordersOn } from "./borders-on.ts";

/** The youth regions of today, to fill in and to count by. */
export interface YouthRegions {
  /** By name, to choose from. */
  readonly names: readonly string[];
  /** The name of the youth region that is meant by what someone filled in as their region; else what they filled in. */
  readonly named: (typed: string) => string;
}

/** What people fill in as their region is kept as they wrote it; whoever counts them counts by youth region. */
export async function youthRegions(act: Act): Promise<YouthRegions> {
  const borders = await bordersOn(act, isoDay(act.now));
  const known = new Map<string, string>();
  return {
    names: borders.all("youth_region").map(({ name }) => name),
    named: (typed) => {
      const kept = known.get(typed);
      if (kept !== undefined) return kept;
      const name = meantRegion(borders, typed)?.name || typed.trim();
      known.set(typed, name);
      return name;
    },
  };
}
