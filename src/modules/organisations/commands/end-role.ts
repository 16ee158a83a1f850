import { and, eq, isNull } from "drizzle-orm";
import { leaveCircle } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { can } from "../policy.ts";
import { standingAt } from "../queries/standing.ts";
import { functionAt, organisationAdministrator } from "../schema.ts";

/** Something someone held at an organisation, and whose it was. */
export interface Ended {
  readonly organisationId: string;
  readonly personId: string;
}

/** Ends a function from this moment: the next request no longer has it. For the person and for administrators of the organisation. */
export async function endFunction(act: Act, id: string): Promise<Ended> {
  const [held] = await act.tx
    .select({ organisationId: functionAt.organisationId, personId: functionAt.personId })
    .from(functionAt)
    .where(and(eq(functionAt.id, id), isNull(functionAt.until)));
  if (!held) throw notFound();
  authorise(can.endFunction(act.actor, await standingAt(act, held.organisationId), held));
  await act.tx.update(functionAt).set({ until: act.now }).where(eq(functionAt.id, id));
  await leaveWhenNothingIsLeft(act, held);
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
      .where(and(eq(organisationAdministrator.id, id), isNull(organisationAdministrator.until)));
    return found;
  });
  if (!held) throw notFound();
  const standing = await standingAt(act, held.organisationId);
  if (!can.see(standing) && !can.overseeAll(act.actor)) throw notFound();
  authorise(can.endAdministration(act.actor, standing, held));
  await act.asSystem("end an administration for who may", ({ tx, now }) =>
    tx
      .update(organisationAdministrator)
      .set({ until: now })
      .where(and(eq(organisationAdministrator.id, id), isNull(organisationAdministrator.until))),
  );
  await leaveWhenNothingIsLeft(act, held);
  await act.record("organisations/administration-ended", { id });
  return held;
}

/** With their last function someone stops being a colleague: they and the others no longer see each other. */
async function leaveWhenNothingIsLeft(act: Act, { organisationId, personId }: Ended): Promise<void> {
  await act.asSystem("see whether someone is still at an organisation", async (house) => {
    const functions = await house.tx
      .select({ id: functionAt.id })
      .from(functionAt)
      .where(
        and(
          eq(functionAt.organisationId, organisationId),
          eq(functionAt.personId, personId),
          isNull(functionAt.until),
        ),
      );
    const administrations = await house.tx
      .select({ id: organisationAdministrator.id })
      .from(organisationAdministrator)
      .where(
        and(
          eq(organisationAdministrator.organisationId, organisationId),
          eq(organisationAdministrator.personId, personId),
          isNull(organisationAdministrator.until),
        ),
      );
    if (functions.length + administrations.length === 0) await leaveCircle(house, organisationId, personId);
  });
}
