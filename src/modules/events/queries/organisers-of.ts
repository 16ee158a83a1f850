import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { event, eventOrganiser } from "../schema.ts";

/** The people who organise an event now, by id. Runs as the house. */
export async function organisersOf(house: Act, eventId: string): Promise<readonly string[]> {
  const rows = await house.tx
    .select({ personId: eventOrganiser.personId })
    .from(eventOrganiser)
    .innerJoin(event, eq(event.belongsTo, eventOrganiser.belongsTo))
    .where(and(eq(event.id, eventId), isNull(eventOrganiser.until)));
  return rows.map(({ personId }) => personId);
}
