import { and, asc, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isId } from "#platform/ids";
import { shown } from "#platform/locale";
import { shortTime } from "../moments.ts";
import { draftMeeting } from "../schema.ts";

/** A meeting of a draft, as far as it is known. */
export interface DraftMeeting {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly day: string | null;
  /** `HH:MM` in the Netherlands. */
  readonly starts: string | null;
  readonly ends: string | null;
  readonly place: string;
  readonly online: boolean;
}

type Complete = DraftMeeting & { readonly day: string; readonly starts: string; readonly ends: string };

/** Whether all is known that an event needs. */
export const isComplete = (meeting: DraftMeeting): meeting is Complete =>
  meeting.day !== null &&
  meeting.starts !== null &&
  meeting.ends !== null &&
  meeting.ends > meeting.starts &&
  shown(meeting.day, meeting.starts) === "once" &&
  shown(meeting.day, meeting.ends) === "once";

/** The meetings of a draft by date; those whose day is open stand where the pasted text had them. */
export async function draftMeetings(act: Act, communityId: string): Promise<readonly DraftMeeting[]> {
  const rows = await rowsOf(act)
    .where(eq(draftMeeting.communityId, communityId))
    .orderBy(
      sql`${draftMeeting.readAs} asc nulls last`,
      sql`${draftMeeting.day} asc nulls last`,
      asc(draftMeeting.starts),
    );
  return rows.map(withShortTimes);
}

export async function draftMeetingById(
  act: Act,
  communityId: string,
  id: string,
): Promise<DraftMeeting | null> {
  if (!isId(id)) return null;
  const [found] = await rowsOf(act).where(
    and(eq(draftMeeting.id, id), eq(draftMeeting.communityId, communityId)),
  );
  return found ? withShortTimes(found) : null;
}

const rowsOf = (act: Act) =>
  act.tx
    .select({
      id: draftMeeting.id,
      title: draftMeeting.title,
      day: draftMeeting.day,
      starts: draftMeeting.starts,
      ends: draftMeeting.ends,
      place: draftMeeting.place,
      online: draftMeeting.online,
    })
    .from(draftMeeting);

const withShortTimes = (row: DraftMeeting): DraftMeeting => ({
  ...row,
  starts: row.starts && shortTime(row.starts),
  ends: row.ends && shortTime(row.ends),
});
