import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Registration } from "../schema.ts";

type Wish = Pick<Registration, "eventId" | "seats" | "share" | "region">;

/** Whether a seat is free for this one at this moment; only worth something while the seats are held. Runs as the house. */
export async function fitsNow(house: Act, { eventId, seats, share, region }: Wish): Promise<boolean> {
  const { rows } = await house.tx.execute<{ fits: boolean }>(sql`
    select admission_fits(a, ${seats}, ${share}::integer, ${region}) as fits from admission a where event_id = ${eventId}`);
  return rows[0]?.fits === true;
}
