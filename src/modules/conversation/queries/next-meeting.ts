import { type Meeting, meetingsOf, nextMeetings } from "#modules/events";
import type { Act } from "#platform/acts";
import type { Room } from "./room.ts";

/** The first meeting that is still to come, and whether the reader comes to it. */
export interface NextMeeting {
  readonly meeting: Meeting;
  readonly registered: boolean;
}

/** How many of their own meetings we look through: all communities of one person together have fewer in half a year. */
const enough = 30;

export async function nextMeeting(act: Act, { community, me }: Room): Promise<NextMeeting | null> {
  const meetings = await meetingsOf(act, community.id);
  const meeting = meetings.find(({ endsAt, cancelledAt }) => endsAt > act.now && cancelledAt === null);
  if (!meeting) return null;
  const own = await nextMeetings(act, me.id, enough);
  return { meeting, registered: own.some(({ id }) => id === meeting.id) };
}
