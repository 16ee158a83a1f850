import { desc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type EventWords, type ListedMeeting, type Meeting, wordColumns } from "../meeting.ts";
import { can, type Standing } from "../policy.ts";
import { event, eventChange, eventJoin } from "../schema.ts";
import { eventBySlug } from "./event-by-slug.ts";
import { organisesEvents } from "./managed-event.ts";
import { meetingsOf } from "./meetings-of.ts";
import { ownStanding } from "./own-standing.ts";

/** What an event was before it changed. */
export type Earlier = Pick<Meeting, "startsAt" | "endsAt" | "place" | "online">;

/** All that the page of one event shows. */
export interface EventPageData {
  readonly meeting: ListedMeeting;
  readonly about: EventWords;
  /** Only its organisers can see it yet. */
  readonly draft: boolean;
  readonly organises: boolean;
  /** The meetings of the same thing, this one among them, in order of date. */
  readonly series: readonly Meeting[];
  readonly standing: Standing;
  /** The date, time and place before each change, latest change first. */
  readonly earlier: readonly (Earlier & { readonly changedAt: Date })[];
  /** Where to join, "later" when it is too early to show, null for who does not come or when there is nothing to join. */
  readonly join: string | "later" | null;
}

export async function eventPage(act: Act, slug: string): Promise<EventPageData> {
  const { belongsTo, ...meeting } = await eventBySlug(act, slug);
  const standing = await ownStanding(act, meeting.id);
  const [more] = await act.tx
    .select({ ...wordColumns, visibility: event.visibility })
    .from(event)
    .where(eq(event.id, meeting.id));
  const { visibility, ...about } = more!;
  return {
    meeting,
    about,
    draft: visibility === "draft",
    organises: await organisesEvents(act, belongsTo),
    series: await meetingsOf(act, belongsTo),
    standing,
    earlier: await changesOf(act, meeting.id),
    join: await joinLink(act, meeting, standing),
  };
}

/** What an event was before each of its changes, and when that became something else; the latest first. */
export async function changesOf(
  act: Act,
  eventId: string,
): Promise<readonly (Earlier & { readonly changedAt: Date })[]> {
  const changes = await act.tx
    .select()
    .from(eventChange)
    .where(eq(eventChange.eventId, eventId))
    .orderBy(desc(eventChange.sequence));
  return changes.map(({ startedAt, endedAt, place, online, changedAt }) => ({
    startsAt: startedAt,
    endsAt: endedAt,
    place,
    online,
    changedAt,
  }));
}

async function joinLink(act: Act, meeting: Meeting, standing: Standing): Promise<string | null> {
  if (!can.stayAway(standing, meeting, act.now)) return null;
  const [found] = await act.tx
    .select({ link: eventJoin.link })
    .from(eventJoin)
    .where(eq(eventJoin.eventId, meeting.id));
  if (!found) return null;
  return can.join(standing, meeting, act.now) ? found.link : "later";
}
