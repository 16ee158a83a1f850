import { desc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { ListedMeeting, Meeting } from "../meeting.ts";
import { can, type Standing } from "../policy.ts";
import { eventChange, eventJoin } from "../schema.ts";
import { eventBySlug } from "./event-by-slug.ts";
import { meetingsOf } from "./meetings-of.ts";
import { ownStanding } from "./own-standing.ts";

/** What an event was before it changed. */
export type Earlier = Pick<Meeting, "startsAt" | "endsAt" | "place" | "online">;

/** All that the page of one event shows. */
export interface EventPageData {
  readonly meeting: ListedMeeting;
  /** The meetings of the same thing, this one among them, in order of date. */
  readonly series: readonly Meeting[];
  readonly standing: Standing;
  /** The date, time and place before each change, latest change first. */
  readonly earlier: readonly Earlier[];
  /** Where to join, "later" when it is too early to show, null for who does not come or when there is nothing to join. */
  readonly join: string | "later" | null;
}

export async function eventPage(act: Act, slug: string): Promise<EventPageData> {
  const { belongsTo, ...meeting } = await eventBySlug(act, slug);
  const standing = await ownStanding(act, meeting.id);
  const changes = await act.tx
    .select()
    .from(eventChange)
    .where(eq(eventChange.eventId, meeting.id))
    .orderBy(desc(eventChange.sequence));
  return {
    meeting,
    series: await meetingsOf(act, belongsTo),
    standing,
    earlier: changes.map(({ startedAt, endedAt, place, online }) => ({
      startsAt: startedAt,
      endsAt: endedAt,
      place,
      online,
    })),
    join: await joinLink(act, meeting, standing),
  };
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
