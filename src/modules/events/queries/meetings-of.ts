import { asc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type Meeting, meetingColumns } from "../meeting.ts";
import { event } from "../schema.ts";

/**
 * The meetings of one thing, in order of date; those that were cancelled too.
 *
 * @param including "drafts" shows what was not published yet: for those who organise, so ask your own policy first
 */
export async function meetingsOf(
  act: Act,
  belongsTo: string,
  including?: "drafts",
): Promise<readonly Meeting[]> {
  const ask = ({ tx }: Act) =>
    tx
      .select(meetingColumns)
      .from(event)
      .where(eq(event.belongsTo, belongsTo))
      .orderBy(asc(event.startsAt), asc(event.id));
  return including ? act.asSystem("show an organiser what is planned", ask) : ask(act);
}
