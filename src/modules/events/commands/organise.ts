import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { eventOrganiser } from "../schema.ts";

/**
 * From now on this person organises everything that belongs to one thing: they look after its door and what remains of it. Words and dates
 * stay with the module it belongs to, which asked its own policy. A second time changes nothing.
 */
export async function organiseAll(act: Act, belongsTo: string, personId: string): Promise<void> {
  await act.asSystem("let someone organise all meetings of one thing", (house) =>
    house.tx.insert(eventOrganiser).values({ belongsTo, personId, since: house.now }).onConflictDoNothing(),
  );
}

/** Their role ends, on their next request. */
export async function organiseNoMore(act: Act, belongsTo: string, personId: string): Promise<void> {
  await act.asSystem("end that someone organises meetings", (house) =>
    house.tx
      .update(eventOrganiser)
      .set({ until: house.now })
      .where(
        and(
          eq(eventOrganiser.belongsTo, belongsTo),
          eq(eventOrganiser.personId, personId),
          isNull(eventOrganiser.until),
        ),
      ),
  );
}
