import { eq } from "drizzle-orm";
import { type Mailbox, mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { specialist } from "../schema.ts";

/** Where to write to someone in the directory, or null when they left it. Only the house may ask. */
export async function mailboxOfSpecialist(house: Act, id: string): Promise<Mailbox | null> {
  const [who] = await house.tx.select().from(specialist).where(eq(specialist.id, id));
  if (!who) return null;
  return (who.personId && (await mailboxOf(house, who.personId))) || { email: who.email, locale: "nl" };
}
