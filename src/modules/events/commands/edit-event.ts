import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { momentOf } from "#platform/locale";
import { unsettled } from "../contradictions.ts";
import { isCancelled, saysOtherwise } from "../errors.ts";
import type { EventWords } from "../meeting.ts";
import { type ManagedEvent, ownEvent } from "../queries/managed-event.ts";
import { meetingsOf } from "../queries/meetings-of.ts";
import { event } from "../schema.ts";
import type { EventWish } from "../wish.ts";
import { cancelEvent } from "./cancel-event.ts";
import { changeEvent } from "./change-event.ts";
import { columnsOf } from "./plan-event.ts";
import { publishEvents } from "./publish-events.ts";

/**
 * Changes an event and its words. Another date, time or place is told to everyone who comes.
 *
 * @throws events/is-cancelled
 */
export async function editEvent(act: Act, slug: string, wish: EventWish): Promise<void> {
  const { id } = await changeable(act, slug);
  await changeEvent(act, id, {
    title: wish.title,
    startsAt: momentOf(wish.day, wish.starts),
    endsAt: momentOf(wish.lastDay || wish.day, wish.ends),
    place: wish.place,
    online: wish.online,
    joinLink: wish.joinLink,
  });
  await act.asSystem("write the words of an event for whoever organises it", (house) =>
    house.tx
      .update(event)
      .set({ kind: wish.kind, ...columnsOf(wordsOf(wish)) })
      .where(eq(event.id, id)),
  );
  await keepSettled(act, id, wish.right);
  await act.record("events/edited", { id });
}

/**
 * Shows everyone what was planned of a series so far. Refused as long as its words name another day or time than it has.
 *
 * @throws events/says-otherwise
 */
export async function publishEvent(act: Act, slug: string): Promise<void> {
  const { belongsTo } = await changeable(act, slug);
  const series = await meetingsOf(act, belongsTo, "drafts");
  for (const each of series) {
    const { draft, settled, ...words } = await ownEvent(act, each.slug);
    if (draft && unsettled(textsOf(words), series, settled).length > 0) throw saysOtherwise();
  }
  await publishEvents(act, belongsTo);
}

/** Takes an event off, see cancelEvent; a draft, that nobody has seen, goes altogether. */
export async function callEventOff(act: Act, slug: string): Promise<"removed" | "cancelled"> {
  const { id, draft } = await ownEvent(act, slug);
  if (!draft) {
    await cancelEvent(act, id);
    return "cancelled";
  }
  await act.asSystem("throw a draft away for whoever organises it", (house) =>
    house.tx.delete(event).where(and(eq(event.id, id), eq(event.visibility, "draft"))),
  );
  await act.record("events/draft-removed", { id });
  return "removed";
}

/** Keeps what an organiser called right, so that it is asked once. */
export async function keepSettled(act: Act, id: string, right: readonly string[]): Promise<void> {
  await act.asSystem("keep what an organiser called right", (house) =>
    house.tx
      .update(event)
      .set({ settled: [...right] })
      .where(eq(event.id, id)),
  );
}

export const wordsOf = (wish: EventWords): EventWords => ({
  summary: wish.summary,
  description: wish.description,
  audience: wish.audience,
  costs: wish.costs,
  host: wish.host,
  organisedBy: wish.organisedBy,
  sectors: wish.sectors,
  areaId: wish.areaId,
  areaName: wish.areaName,
});

/** Every text of an event in which a day could stand. */
export const textsOf = (of: EventWords & { readonly title: string }): readonly string[] => [
  of.title,
  of.summary,
  of.description,
  of.audience,
];

async function changeable(act: Act, slug: string): Promise<ManagedEvent> {
  const found = await ownEvent(act, slug);
  if (found.cancelledAt) throw isCancelled();
  return found;
}
