import { and, eq, gt, isNull, lte } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { event } from "../schema.ts";

/** Which events ended after one moment and not after another, by id. Runs as the house. */
export async function endedBetween(house: Act, after: Date, until: Date): Promise<readonly string[]> {
  const rows = await house.tx
    .select({ id: event.id })
    .from(event)
    .where(and(gt(event.endsAt, after), lte(event.endsAt, until)));
  return rows.map(({ id }) => id);
}

/** Which events of the agenda begin after one moment and not after another, by id; what was taken off is left out. Runs as the house. */
export async function startingBetween(house: Act, after: Date, until: Date): Promise<readonly string[]> {
  const rows = await house.tx
    .select({ id: event.id })
    .from(event)
    .where(
      and(
        eq(event.visibility, "public"),
        isNull(event.cancelledAt),
        gt(event.startsAt, after),
        lte(event.startsAt, until),
      ),
    );
  return rows.map(({ id }) => id);
}
