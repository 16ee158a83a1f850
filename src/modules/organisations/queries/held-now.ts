import { and, gt, isNull, lte, or, type SQL } from "drizzle-orm";
import type { functionAt, organisationAdministrator } from "../schema.ts";

/** What is held at this moment: it has begun, and has not ended. A function can begin and end on days that were set before. */
export const heldNow = (
  held: typeof functionAt | typeof organisationAdministrator,
  now: Date,
): SQL | undefined => and(lte(held.since, now), notEnded(held, now));

/** What is held, or is still to begin. */
export const notEnded = (
  held: typeof functionAt | typeof organisationAdministrator,
  now: Date,
): SQL | undefined => or(isNull(held.until), gt(held.until, now));
