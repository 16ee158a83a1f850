import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type ListedMeeting, listed, listedColumns } from "../meeting.ts";
import { event } from "../schema.ts";
import { type Choice, chosenBy } from "./agenda.ts";

/** The first public meetings that are not over yet, soonest first; cancelled ones are left out. @param choice left out: of all */
export async function comingUp(act: Act, most: number, choice?: Choice): Promise<readonly ListedMeeting[]> {
  const rows = await act.tx
    .select(listedColumns)
    .from(event)
    .where(
      and(
        eq(event.visibility, "public"),
        gt(event.endsAt, act.now),
        isNull(event.cancelledAt),
        choice && chosenBy(choice),
      ),
    )
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(most);
  return rows.map(listed);
}
