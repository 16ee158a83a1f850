import { randomInt } from "node:crypto";

/** How many numbers are tried before chance takes over: hundreds of things of one name must not take hundreds of tries. */
const numbered = 5;

/**
 * Gives something the first address that is free: the wished slug, then slug-2 … slug-5, then slug-483920.
 *
 * @param take makes the row under this slug; undefined when someone else has it
 */
export async function underFreeSlug<Row>(
  slug: string,
  take: (free: string) => Promise<Row | undefined>,
): Promise<Row> {
  for (let n = 1; ; n++) {
    const ending = n === 1 ? "" : `-${n <= numbered ? n : randomInt(100_000, 1_000_000)}`;
    const taken = await take(slug + ending);
    if (taken) return taken;
  }
}
