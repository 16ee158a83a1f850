import type { Act } from "#platform/acts";
import type { Found } from "../find.ts";
import { bordersOn } from "./borders-on.ts";

/**
 * The official areas that may be meant by what someone typed, on a day: "sudwest frys", "20.01", "1098 kb", "gm363", or the old name of a
 * municipality, which leads to its successor with a note (`instead`).
 *
 * @param day "2025-01-01", a day in the Netherlands
 */
export async function findAreas(act: Act, typed: string, day: string, most = 12): Promise<readonly Found[]> {
  return (await bordersOn(act, day)).find(typed, most);
}
