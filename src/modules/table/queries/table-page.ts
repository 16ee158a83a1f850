import { type Borders, bordersOn, type DrawnMap, mapOn } from "#modules/areas";
import { schoolByBrin } from "#modules/organisations";
import type { Act } from "#platform/acts";
import { type Answer, answerTo, spotAt } from "../answer.ts";
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
  const answer = answerTo(code, borders) ?? (await schoolIn(act, code, borders));
  return { borders, answer, map: await mapOn(act, day) };
}

/** Where a school stands, by its BRIN; null when no such school or postcode is known. */
async function schoolIn(act: Act, code: string, borders: Borders): Promise<Answer | null> {
  const found = await schoolByBrin(act, code, borders.day);
  const digits = found?.postcode.slice(0, 4);
  return found && digits
    ? spotAt(digits, { name: found.name, code: found.brin ?? code, digits }, borders)
    : null;
}
