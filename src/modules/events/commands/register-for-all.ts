import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";

/**
 * A person takes part in every meeting of one thing that is still to come, also in those planned later. A second time changes nothing;
 * a meeting that the person had cancelled stays cancelled. The caller has asked its own policy.
 */
export async function registerForAll(act: Act, belongsTo: string, personId: string): Promise<void> {
  await act.asSystem("register a person for all meetings of one thing", (house) =>
    house.tx.execute(
      sql`select events_register_for_all(${belongsTo}, ${personId}, ${house.now.toISOString()})`,
    ),
  );
  await act.record("events/registered-for-all", { id: personId });
}
