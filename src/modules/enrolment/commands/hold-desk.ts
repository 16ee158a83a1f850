import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";

/** The desk of a community, held by this act: until it ends nobody else is let in, waits or leaves there. */
export interface Desk {
  readonly communityId: string;
  /** The number of this turn: who comes later has a higher one. */
  readonly turn: number;
  /** The organiser gives the places; nobody is let in by themselves. */
  readonly byHand: boolean;
}

/** Holds the desk of a community. Runs as the house. */
export async function holdDesk(house: Act, communityId: string): Promise<Desk> {
  const { rows } = await house.tx.execute<{ turns: number; by_hand: boolean }>(
    sql`select turns, by_hand from enrolment_next_turn(${communityId})`,
  );
  const { turns, by_hand: byHand } = rows[0]!;
  return { communityId, turn: turns, byHand };
}
