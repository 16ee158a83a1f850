import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { eventJoin } from "../schema.ts";

/** Where an online event is joined, or null. Whoever shows it has asked whether this person comes, and whether it is time. */
export async function joinLinkOf(house: Act, eventId: string): Promise<string | null> {
  const [found] = await house.tx
    .select({ link: eventJoin.link })
    .from(eventJoin)
    .where(eq(eventJoin.eventId, eventId));
  return found?.link ?? null;
}
