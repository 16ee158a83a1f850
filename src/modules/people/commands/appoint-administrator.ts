import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { person, siteGrant } from "../schema.ts";

/**
 * Makes whoever reads this mailbox an administrator, known to us or not: the way in to a new house, from the command line of its owner.
 * Runs as the house; appointing someone twice changes nothing.
 */
export async function appointAdministrator(house: Act, email: string): Promise<void> {
  await house.tx
    .insert(person)
    .values({ email, createdAt: house.now })
    .onConflictDoNothing({ target: person.email });
  const [found] = await house.tx.select({ id: person.id }).from(person).where(eq(person.email, email));
  if (!found) return;
  await house.tx
    .insert(siteGrant)
    .values({ personId: found.id, role: "administrator", since: house.now })
    .onConflictDoNothing();
  await house.record("people/role-given", found);
}
