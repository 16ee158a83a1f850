import { and, asc, eq } from "drizzle-orm";
import type { Act, Acts } from "#platform/acts";
import { notFound } from "#platform/errors";
import { fingerprint } from "#platform/ids";
import { feedShownMinutes, feedToken } from "../feed-token.ts";
import { type ListedMeeting, listed, listedColumns } from "../meeting.ts";
import { calendarFeed, event, eventRegistration } from "../schema.ts";

/** Everything the actor comes to or came to, also what was taken off: a calendar strikes that out by itself. */
export async function meetingsInCalendar(act: Act, personId: string): Promise<readonly ListedMeeting[]> {
  const rows = await act.tx
    .select(listedColumns)
    .from(eventRegistration)
    .innerJoin(event, eq(event.id, eventRegistration.eventId))
    .where(and(eq(eventRegistration.personId, personId), eq(eventRegistration.status, "confirmed")))
    .orderBy(asc(event.startsAt), asc(event.id));
  return rows.map(listed);
}

/**
 * The calendar behind a personal address, read with the rights of its owner and no more.
 *
 * @throws house/not-found for a token that never was, was replaced, or whose owner has left
 */
export async function feedMeetings(acts: Acts, token: string): Promise<readonly ListedMeeting[]> {
  const owner = await acts.asSystem("find whose calendar address this is", async (act) => {
    const [found] = await act.tx
      .select({ personId: calendarFeed.personId })
      .from(calendarFeed)
      .where(eq(calendarFeed.token, fingerprint(token)));
    return found?.personId;
  });
  if (!owner) throw notFound();
  return acts.act({ kind: "person", id: owner, grants: new Set() }, (act) => meetingsInCalendar(act, owner));
}

/** What the actor sees of the own calendar address: that it is there, and the secret itself only just after it was made. */
export interface OwnFeed {
  readonly since: Date;
  readonly token: string | null;
}

/** @param shownFor the id of the making that the browser just came from */
export async function ownFeed(
  act: Act,
  houseSecret: string,
  shownFor: string | undefined,
): Promise<OwnFeed | null> {
  const [found] = await act.tx.select({ id: calendarFeed.id, since: calendarFeed.since }).from(calendarFeed);
  if (!found) return null;
  const fresh = act.now.getTime() - found.since.getTime() < feedShownMinutes * 60_000;
  return {
    since: found.since,
    token: fresh && shownFor === found.id ? feedToken(houseSecret, found.id) : null,
  };
}
