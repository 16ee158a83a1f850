import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import { endOf } from "../days.ts";
import { followDates } from "../follow-dates.ts";
import { can } from "../policy.ts";
import { notEnded } from "../queries/held-now.ts";
import { standingAt } from "../queries/standing.ts";
import { functionAt, organisationAdministrator } from "../schema.ts";

export const EndOnDay = z.object({ op: z.iso.date() });

/** Something someone held at an organisation, and whose it was. */
export interface Ended {
  readonly organisationId: string;
  readonly personId: string;
}

/**
 * Ends a function: from this moment, or with a day that is still to come. From then on the next request no longer has it. For the person and
 * for administrators of the organisation; a day that was set can be brought forward or put off by the administrators.
 *
 * @param lastDay the last day it holds, "2027-07-31"; a day that has passed is now
 */
export async function endFunction(act: Act, id: string, lastDay?: string): Promise<Ended> {
  const [held] = await act.tx
    .select({
      organisationId: functionAt.organisationId,
      personId: functionAt.personId,
      since: functionAt.since,
    })
    .from(functionAt)
    .where(and(eq(functionAt.id, id), notEnded(functionAt, act.now)));
  if (!held) throw notFound();
  const standing = await standingAt(act, held.organisationId);
  authorise(lastDay === undefined ? can.endFunction(act.actor, standing, held) : can.administer(standing));
  const until = lastDay === undefined || lastDay < isoDay(act.now) ? act.now : endOf(lastDay);
  await act.asSystem("end a function for who may", async (house) => {
    // What was to begin after its end never begins.
    const since = until < held.since ? until : held.since;
    await house.tx
      .update(functionAt)
      .set({ since, until })
      .where(and(eq(functionAt.id, id), notEnded(functionAt, house.now)));
    await followDates(house, held, [held.since, until]);
  });
  await act.record("organisations/function-ended", { id });
  return held;
}

/** Ends someone's administration of an organisation from this moment. Also for who oversees all. */
export async function endAdministration(act: Act, id: string): Promise<Ended> {
  const held = await act.asSystem("find an administration, for who may end it", async ({ tx }) => {
    const [found] = await tx
      .select({
        organisationId: organisationAdministrator.organisationId,
        personId: organisationAdministrator.personId,
      })
      .from(organisationAdministrator)
      .where(and(eq(organisationAdministrator.id, id), notEnded(organisationAdministrator, act.now)));
    return found;
  });
  if (!held) throw notFound();
  const standing = await standingAt(act, held.organisationId);
  if (!can.see(standing) && !can.overseeAll(act.actor)) throw notFound();
  authorise(can.endAdministration(act.actor, standing, held));
  await act.asSystem("end an administration for who may", async (house) => {
    await house.tx
      .update(organisationAdministrator)
      .set({ until: house.now })
      .where(and(eq(organisationAdministrator.id, id), notEnded(organisationAdministrator, house.now)));
    await followDates(house, held);
  });
  await act.record("organisations/administration-ended", { id });
  return held;
}
