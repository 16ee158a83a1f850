import { and, eq, ne } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type Enrolment, enrolment } from "../schema.ts";

/** The request of whoever is acting to take part in a community, unless withdrawn; null for who has none. */
export async function ownEnrolment(act: Act, communityId: string): Promise<Enrolment | null> {
  if (act.actor.kind !== "person") return null;
  const [found] = await act.tx
    .select()
    .from(enrolment)
    .where(
      and(
        eq(enrolment.communityId, communityId),
        eq(enrolment.personId, act.actor.id),
        ne(enrolment.state, "withdrawn"),
      ),
    );
  return found ?? null;
}
