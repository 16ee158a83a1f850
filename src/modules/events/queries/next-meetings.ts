import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type ListedMeeting, listed, listedColumns } from "../meeting.ts";
import { event, eventRegistration } from "../schema.ts";

/** The first meetings that a person comes to, of those not over yet. Row-level security shows people their own only. */
export async function nextMeetings(
  act: Act,
  personId: string,
  most: number,
): Promise<readonly ListedMeeting[]> {
  const rows = await act.tx
    .select(listedColumns)
    .from(eventRegistration)
    .innerJoin(event, eq(event.id, eventRegistration.eventId))
    .where(
      and(
        eq(eventRegistration.personId, personId),
        eq(eventRegistration.status, "confirmed"),
        gt(event.endsAt, act.now),
        isNull(event.cancelledAt),
      ),
    )
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(most);
  return rows.map(listed);
}
