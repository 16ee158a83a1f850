import type { Borders } from "./borders.ts";

/** How many drawings are kept: a handful of years is what people compare. */
const most = 12;

const drawings = new Map<string, Promise<Borders>>();

/**
 * The drawing of a set of editions, made once. The ids of editions are in the key and editions never change, so a kept drawing is never
 * wrong, in whichever door or process it was made.
 */
export async function rememberBorders(
  editions: string,
  day: string,
  draw: () => Promise<Borders>,
): Promise<Borders> {
  const kept = drawings.get(editions);
  if (kept) {
    drawings.delete(editions);
    drawings.set(editions, kept);
    return { ...(await kept), day };
  }
  const made = draw();
  drawings.set(editions, made);
  made.catch(() => drawings.delete(editions));
  if (drawings.size > most) drawings.delete(drawings.keys().next().value!);
  return made;
}
