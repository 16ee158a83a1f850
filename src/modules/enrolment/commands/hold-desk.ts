import { eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { enrolmentDesk } from "../schema.ts";

/** The desk of a community, held by this act: until it ends nobody else is let in, waits or leaves there. */
export interface Desk {
  readonly communityId: string;
  /** The number of this turn: who comes later has a higher one. */
  readonly turn: number;
  /** The organiser gives the places; nobody is let in by themselves. */
  readonly byHand: boolean;
}

/**
 * Holds the desk of a community. Runs as the house.
 *
 * Record what happens before holding it, never only afterwards: who holds the audit log and waits for the desk would else wait for who
 * holds the desk and waits for the audit log.
 */
export async function holdDesk(house: Act, communityId: string): Promise<Desk> {
  const { rows } = await house.tx.execute<{ turn: number }>(
    sql`select enrolment_next_turn(${communityId}) as turn`,
  );
  const [desk] = await house.tx
    .select({ byHand: enrolmentDesk.byHand })
    .from(enrolmentDesk)
    .where(eq(enrolmentDesk.communityId, communityId));
  return { communityId, turn: rows[0]!.turn, byHand: desk?.byHand ?? false };
}
