import { type Borders, bordersOn, type DrawnMap, mapOn } from "#modules/areas";
import type { Act } from "#platform/acts";
import { type Answer, answerTo } from "../answer.ts";
import type { When } from "../when.ts";

/** What a page about a place is made of. */
export interface Asked {
  readonly borders: Borders;
  readonly answer: Answer | null;
  readonly map: DrawnMap | null;
}

/** What a code stands for in the borders of a day, with the map of that day. */
export async function askedFor(act: Act, code: string, { day }: When): Promise<Asked> {
  const borders = await bordersOn(act, day);
  return { borders, answer: answerTo(code, borders), map: await mapOn(act, day) };
}
