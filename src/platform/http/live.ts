import { signInFirst } from "#platform/errors";
import type { Channel } from "#platform/live";
import type { HouseContext } from "./env.ts";

/**
 * Answers a page that stays open with what is new in `key`, as it comes. Ask at the door first whether this person may be here.
 *
 * @param from how far the page itself shows
 */
export function stream(c: HouseContext, channel: Channel, key: string, from: number): Response {
  const { actor, sessionId, live } = c.var;
  if (actor.kind !== "person" || sessionId === null) throw signInFirst();
  const before = c.req.header("last-event-id") ?? "";
  const known = Math.max(from, /^\d{1,15}$/.test(before) ? Number(before) : 0);
  const body = live.stream({ personId: actor.id, sessionId, from: known }, channel, key);
  // Waiting is no work: the place among the requests that are worked on goes to the next.
  c.env?.outgoing?.emit(waiting);
  return c.body(body, 200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    // For proxies that would rather keep an answer until it is whole.
    "x-accel-buffering": "no",
  });
}

/** What an answer emits when from here on it only waits. */
export const waiting = "waiting";
