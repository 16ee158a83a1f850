import { and, asc, eq, inArray } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { need, type Registration, registration } from "../schema.ts";

/** Everyone with a certain seat at an event, by name: who comes, was there, was not, or was not written down. Runs as the house. */
export async function comingTo(house: Act, eventId: string): Promise<readonly Registration[]> {
  return house.tx
    .select()
    .from(registration)
    .where(
      and(
        eq(registration.eventId, eventId),
        inArray(registration.state, ["confirmed", "attended", "noShow", "unrecorded"]),
      ),
    )
    .orderBy(asc(registration.name), asc(registration.turn));
}

/** What those who come asked for, without their names: for who lays the table. Runs as the house. */
export async function needsAt(
  house: Act,
  eventId: string,
): Promise<{ readonly diets: readonly string[]; readonly access: readonly string[] }> {
  const rows = await house.tx
    .select({ diet: need.diet, access: need.access })
    .from(need)
    .innerJoin(registration, eq(registration.id, need.registrationId))
    .where(and(eq(registration.eventId, eventId), inArray(registration.state, ["confirmed", "attended"])))
    .orderBy(asc(need.diet), asc(need.access));
  return {
    diets: rows.map(({ diet }) => diet).filter(Boolean),
    access: rows.map(({ access }) => access).filter(Boolean),
  };
}

/** The registrations of someone with an account, by id. Runs as the house. */
export async function registrationsOf(house: Act, personId: string): Promise<readonly string[]> {
  const rows = await house.tx
    .select({ id: registration.id })
    .from(registration)
    .where(eq(registration.personId, personId));
  return rows.map(({ id }) => id);
}
