import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { siteGrant } from "../schema.ts";

/** Grants that count at a moment. */
export const counting = (now: Date) =>
  and(lte(siteGrant.since, now), or(isNull(siteGrant.until), gt(siteGrant.until, now)));

/** Who looks after the site now. Holds their grants, so that the last two cannot end each other's at the same moment. Runs as the house. */
export async function administratorsNow(house: Act): Promise<readonly string[]> {
  const grants = await house.tx
    .select({ personId: siteGrant.personId })
    .from(siteGrant)
    .where(and(eq(siteGrant.role, "administrator"), counting(house.now)))
    .orderBy(siteGrant.id)
    .for("update");
  return [...new Set(grants.map(({ personId }) => personId))];
}
