import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { type Seen, seen } from "../queries/standing.ts";
import { type DayPart, dayPart, type Party, party, request } from "../schema.ts";

/** All of a request, held: one thing happens to it at a time. */
export interface Held extends Seen {
  readonly parties: readonly Party[];
  readonly parts: readonly DayPart[];
}

/**
 * Holds a request for the step of someone who may take it. What `may` sees is how it stands then, not how it was read.
 *
 * @throws house/not-found, house/forbidden
 */
export async function holding<Result>(
  act: Act,
  id: string,
  may: (held: Held) => boolean,
  step: (house: Act, held: Held) => Promise<Result>,
): Promise<Result> {
  const before = await seen(act, id);
  return act.asSystem("work on a request of a region", async (house) => {
    const [found] = await house.tx.select().from(request).where(eq(request.id, id)).for("update");
    if (!found) throw notFound();
    const parties = await house.tx.select().from(party).where(eq(party.requestId, id));
    const held = {
      ...before,
      request: found,
      party: parties.find((each) => each.id === before.party?.id) ?? null,
      parties,
      parts: await house.tx.select().from(dayPart).where(eq(dayPart.requestId, id)),
    };
    authorise(may(held));
    return step(house, held);
  });
}
