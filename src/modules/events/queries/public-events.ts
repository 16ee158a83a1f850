import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type ListedMeeting, listed, listedColumns } from "../meeting.ts";
import { event } from "../schema.ts";

/** A public meeting with for whom it is. */
export interface PublicEvent extends ListedMeeting {
  readonly sectors: readonly string[];
  readonly areaId: string | null;
}

/** Of some events those that are public, not cancelled and not over, soonest first. */
export async function publicEvents(act: Act, ids: readonly string[]): Promise<readonly PublicEvent[]> {
  if (ids.length === 0) return [];
  const rows = await act.tx
    .select({ ...listedColumns, sectors: event.sectors, areaId: event.areaId })
    .from(event)
    .where(
      and(
        inArray(event.id, [...ids]),
        eq(event.visibility, "public"),
        gt(event.endsAt, act.now),
        isNull(event.cancelledAt),
      ),
    )
    .orderBy(asc(event.startsAt), asc(event.id));
  return rows.map((row) => ({ ...listed(row), sectors: row.sectors, areaId: row.areaId }));
}
