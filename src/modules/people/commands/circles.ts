import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { circleMember } from "../schema.ts";

/** From now on everyone in this circle (a theme group) and this person may see each other's profile. Runs as the house. */
export async function joinCircle(act: Act, circleId: string, personId: string): Promise<void> {
  await act.tx.insert(circleMember).values({ circleId, personId }).onConflictDoNothing();
}

/** The person and the rest of the circle no longer see each other through it. Runs as the house. */
export async function leaveCircle(act: Act, circleId: string, personId: string): Promise<void> {
  await act.tx
    .delete(circleMember)
    .where(and(eq(circleMember.circleId, circleId), eq(circleMember.personId, personId)));
}

/** Whether this person is in that circle. Runs as the house. */
export async function isInCircle(act: Act, circleId: string, personId: string): Promise<boolean> {
  const found = await act.tx
    .select({ personId: circleMember.personId })
    .from(circleMember)
    .where(and(eq(circleMember.circleId, circleId), eq(circleMember.personId, personId)));
  return found.length > 0;
}
