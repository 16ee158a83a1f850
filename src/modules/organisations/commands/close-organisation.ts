import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import { endOf } from "../days.ts";
import { organisationOver, succeedsItself } from "../errors.ts";
import { followDates } from "../follow-dates.ts";
import { can } from "../policy.ts";
import { notEnded } from "../queries/held-now.ts";
import {
  functionAt,
  organisation,
  organisationAdministrator,
  organisationClaim,
  organisationInvitation,
} from "../schema.ts";

export const CloseOrganisation = z.object({
  op: z.iso.date(),
  /** A name or a number. */
  opvolger: z.string().trim().max(160).default(""),
});

export interface Closing {
  /** The last day it is there, "2027-07-31". A day that has passed ends it now. */
  readonly on: string;
  /** Who goes on with its work. */
  readonly successorId: string | null;
}

/**
 * An organisation ends with a day: every function and administration there ends with that day, what was offered or asked is over at once, and
 * nothing new can begin. Its name stays findable, with who succeeded it, and what people did there stays theirs. For who oversees all.
 *
 * @throws organisations/over organisations/succeeds-itself
 */
export async function closeOrganisation(act: Act, id: string, { on, successorId }: Closing): Promise<void> {
  authorise(can.overseeAll(act.actor));
  const { now } = act;
  const closedAt = on < isoDay(now) ? now : endOf(on);
  await act.asSystem("close an organisation for who oversees all", async (house) => {
    const { tx } = house;
    const [found] = await tx.select().from(organisation).where(eq(organisation.id, id)).for("update");
    if (!found) throw notFound();
    if (found.mergedInto !== null || (found.closedAt !== null && found.closedAt <= now))
      throw organisationOver();
    if (successorId !== null) await checkSuccessor(house, id, successorId);
    await tx.update(organisation).set({ closedAt, succeededBy: successorId }).where(eq(organisation.id, id));

    for (const held of [functionAt, organisationAdministrator]) {
      const ended = await tx
        .update(held)
        .set({
          until: sql`greatest(${held.since}, least(${held.until}, ${closedAt.toISOString()}::timestamptz))`,
        })
        .where(and(eq(held.organisationId, id), notEnded(held, now)))
        .returning({ personId: held.personId });
      for (const { personId } of ended)
        await followDates(house, { organisationId: id, personId }, [closedAt]);
    }
    await tx
      .update(organisationInvitation)
      .set({ settledAt: now, settledAs: "withdrawn" })
      .where(and(eq(organisationInvitation.organisationId, id), isNull(organisationInvitation.settledAt)));
    await tx
      .update(organisationClaim)
      .set({ settledAt: now, settledAs: "withdrawn" })
      .where(and(eq(organisationClaim.organisationId, id), isNull(organisationClaim.settledAt)));
  });
  await act.record("organisations/closed", { id });
}

/** A successor is another organisation that is still there, and does not itself lead back. */
async function checkSuccessor({ tx, now }: Act, id: string, successorId: string): Promise<void> {
  const [next] = await tx.select().from(organisation).where(eq(organisation.id, successorId));
  if (!next || next.mergedInto !== null) throw notFound();
  if (successorId === id || (next.closedAt !== null && next.closedAt <= now)) throw succeedsItself();
  const { rows } = await tx.execute(sql`with recursive after(id) as (
      select succeeded_by from organisation where id = ${successorId}
      union select o.succeeded_by from organisation o join after on after.id = o.id)
    select from after where id = ${id}`);
  if (rows.length > 0) throw succeedsItself();
}
