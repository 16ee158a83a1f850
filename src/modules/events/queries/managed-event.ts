import { and, asc, desc, eq, gt, isNull, lte, type SQL } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { type EventWords, type Meeting, meetingColumns, type Series, wordColumns } from "../meeting.ts";
import { can } from "../policy.ts";
import { event, eventJoin, eventOrganiser } from "../schema.ts";

/** An event as its organisers work on it. */
export interface ManagedEvent extends Meeting, EventWords {
  readonly belongsTo: string;
  readonly series: Series | null;
  readonly draft: boolean;
  readonly joinLink: string;
  /** What its words say of another day and an organiser called right. */
  readonly settled: readonly string[];
}

/** An event for whoever organises it; for anyone else these pages do not exist. */
export async function managedEvent(act: Act, slug: string): Promise<ManagedEvent> {
  const [found] = await act.tx
    .select({
      ...meetingColumns,
      ...wordColumns,
      belongsTo: event.belongsTo,
      seriesTitle: event.seriesTitle,
      seriesPath: event.seriesPath,
      visibility: event.visibility,
      settled: event.settled,
      joinLink: eventJoin.link,
    })
    .from(event)
    .leftJoin(eventJoin, eq(eventJoin.eventId, event.id))
    .where(eq(event.slug, slug));
  if (!found || !can.manage(await organisesEvents(act, found.belongsTo))) throw notFound();
  const { visibility, joinLink, seriesTitle, seriesPath, ...rest } = found;
  const series = seriesPath === "" ? null : { title: seriesTitle, path: seriesPath };
  return { ...rest, series, draft: visibility === "draft", joinLink: joinLink ?? "" };
}

/** The same for what only an event of one's own allows: of a meeting of a community, its module decides over words, dates and seats. */
export async function ownEvent(act: Act, slug: string): Promise<ManagedEvent> {
  const event = await managedEvent(act, slug);
  if (!can.rewrite(event)) throw notFound();
  return event;
}

/** Whether the actor organises what belongs to this. */
export async function organisesEvents(act: Act, belongsTo: string): Promise<boolean> {
  if (act.actor.kind !== "person") return false;
  const found = await act.tx
    .select({ since: eventOrganiser.since })
    .from(eventOrganiser)
    .where(
      and(
        eq(eventOrganiser.belongsTo, belongsTo),
        eq(eventOrganiser.personId, act.actor.id),
        isNull(eventOrganiser.until),
      ),
    );
  return found.length > 0;
}

/** What the actor organises: drafts and what is to come first, then the last of what has been. */
export interface EventDesk {
  readonly toCome: readonly (Meeting & { readonly draft: boolean })[];
  readonly past: readonly (Meeting & { readonly draft: boolean })[];
}

export async function eventDesk(act: Act): Promise<EventDesk> {
  if (act.actor.kind !== "person") throw notFound();
  const mine = and(eq(eventOrganiser.personId, act.actor.id), isNull(eventOrganiser.until));
  const ask = async (which: SQL, order: SQL, most: number) => {
    const rows = await act.tx
      .select({ ...meetingColumns, visibility: event.visibility })
      .from(event)
      .innerJoin(eventOrganiser, eq(eventOrganiser.belongsTo, event.belongsTo))
      .where(and(mine, which))
      .orderBy(order, asc(event.id))
      .limit(most);
    return rows.map(({ visibility, ...meeting }) => ({ ...meeting, draft: visibility === "draft" }));
  };
  return {
    toCome: await ask(gt(event.endsAt, act.now), asc(event.startsAt), 200),
    past: await ask(lte(event.endsAt, act.now), desc(event.startsAt), 50),
  };
}

/** Everything planned for the same thing, drafts too, in order of date. Only for who organises it. */
export async function managedSeries(
  act: Act,
  belongsTo: string,
): Promise<readonly (Meeting & { readonly draft: boolean })[]> {
  const rows = await act.tx
    .select({ ...meetingColumns, visibility: event.visibility })
    .from(event)
    .where(eq(event.belongsTo, belongsTo))
    .orderBy(asc(event.startsAt), asc(event.id));
  return rows.map(({ visibility, ...meeting }) => ({ ...meeting, draft: visibility === "draft" }));
}
