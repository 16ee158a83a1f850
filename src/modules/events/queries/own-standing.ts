import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Standing } from "../policy.ts";
import { eventRegistration } from "../schema.ts";

/** Where the actor stands with an event; null for visitors and for who was never registered. */
export async function ownStanding(act: Act, eventId: string): Promise<Standing> {
  if (act.actor.kind !== "person") return null;
  const [found] = await act.tx
    .select({ status: eventRegistration.status })
    .from(eventRegistration)
    .where(and(eq(eventRegistration.eventId, eventId), eq(eventRegistration.personId, act.actor.id)));
  return found?.status ?? null;
}
