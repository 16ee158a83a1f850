import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { fingerprint, newId } from "#platform/ids";
import { feedToken } from "../feed-token.ts";
import { calendarFeed } from "../schema.ts";

/**
 * Makes the actor's personal calendar address, or a new one instead of it: the old one is dead from that moment.
 *
 * @param houseSecret see `Config.secret`
 * @returns the id of this making, with which its owner can see the address for a few minutes
 */
export async function makeFeed(act: Act, houseSecret: string): Promise<string> {
  if (act.actor.kind !== "person") throw notFound();
  const made = { id: newId(), since: act.now };
  const token = fingerprint(feedToken(houseSecret, made.id));
  await act.tx
    .insert(calendarFeed)
    .values({ personId: act.actor.id, token, ...made })
    .onConflictDoUpdate({ target: calendarFeed.personId, set: { token, ...made } });
  await act.record("events/feed-made", { id: act.actor.id });
  return made.id;
}
