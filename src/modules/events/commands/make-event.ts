import { Temporal } from "temporal-polyfill";
import type { Act } from "#platform/acts";
import { authorise, signInFirst } from "#platform/errors";
import { newId, slugOf } from "#platform/ids";
import { isoDay, momentOf } from "#platform/locale";
import type { Meeting } from "../meeting.ts";
import { can } from "../policy.ts";
import { ownEvent } from "../queries/managed-event.ts";
import { meetingsOf } from "../queries/meetings-of.ts";
import { eventOrganiser } from "../schema.ts";
import { type EventWish, wishOf } from "../wish.ts";
import { keepSettled, wordsOf } from "./edit-event.ts";
import { planEvent } from "./plan-event.ts";

/**
 * Makes an event, still a draft; whoever makes it organises it from then on.
 *
 * @param belongsTo a new id, shared by events that are made together as one series; never that of a series that is there already, which
 *   its organisers alone add to (`addDates`)
 */
export async function makeEvent(act: Act, wish: EventWish, belongsTo: string = newId()): Promise<Meeting> {
  authorise(can.make(act.actor));
  if (act.actor.kind !== "person") throw signInFirst();
  const personId = act.actor.id;
  await act.asSystem("let who makes an event organise it", (house) =>
    house.tx.insert(eventOrganiser).values({ belongsTo, personId, since: house.now }).onConflictDoNothing(),
  );
  const made = await planOwn(act, wish, belongsTo);
  await keepSettled(act, made.id, wish.right);
  return made;
}

/**
 * The same event on more days, at the same times: from then on they are a series of explicit dates, each an event of its own.
 *
 * @param days ISO 8601; a day that the series has already is left out
 */
export async function addDates(act: Act, slug: string, days: readonly string[]): Promise<number> {
  const first = await ownEvent(act, slug);
  const wish = wishOf(first);
  const has = new Set(
    (await meetingsOf(act, first.belongsTo, "drafts")).map(({ startsAt }) => isoDay(startsAt)),
  );
  const fresh = [...new Set(days)].filter((day) => !has.has(day));
  for (const day of fresh) {
    const lastDay = wish.lastDay === "" ? "" : shifted(wish.lastDay, wish.day, day);
    await planOwn(act, { ...wish, day, lastDay }, first.belongsTo);
  }
  return fresh.length;
}

const shifted = (lastDay: string, from: string, to: string): string =>
  Temporal.PlainDate.from(lastDay).add(Temporal.PlainDate.from(from).until(to)).toString();

const planOwn = (act: Act, wish: EventWish, belongsTo: string): Promise<Meeting> =>
  planEvent(act, {
    kind: wish.kind,
    title: wish.title,
    slug: `${slugOf(wish.title)}-${wish.day}`,
    startsAt: momentOf(wish.day, wish.starts),
    endsAt: momentOf(wish.lastDay || wish.day, wish.ends),
    place: wish.place,
    online: wish.online,
    joinLink: wish.joinLink || undefined,
    visibility: "draft",
    belongsTo,
    words: wordsOf(wish),
  });
