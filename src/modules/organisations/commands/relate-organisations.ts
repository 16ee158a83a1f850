import { and, eq, isNull, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import { belongsToItself } from "../errors.ts";
import { can } from "../policy.ts";
import { organisationRelation } from "../schema.ts";

/** A school belongs to its board; a team, a location or a body is part of another organisation. */
export type RelationKind = "board" | "part";

/**
 * From today one organisation belongs to another. A school has one board at a time: the board it had until now ends today. For who oversees all.
 */
export async function relateOrganisations(
  act: Act,
  organisationId: string,
  belongsTo: string,
  kind: RelationKind,
): Promise<void> {
  authorise(can.overseeAll(act.actor));
  if (organisationId === belongsTo) throw belongsToItself();
  await act.asSystem("keep to which organisation another belongs", async ({ tx, now }) => {
    const validFrom = isoDay(now);
    const open = and(
      eq(organisationRelation.organisationId, organisationId),
      isNull(organisationRelation.validTo),
    );
    if (kind === "board") {
      const same = await tx
        .select({ id: organisationRelation.id })
        .from(organisationRelation)
        .where(and(open, eq(organisationRelation.kind, kind), eq(organisationRelation.belongsTo, belongsTo)));
      if (same.length > 0) return;
      await tx
        .update(organisationRelation)
        .set({ validTo: sql`greatest(${organisationRelation.validFrom}, ${validFrom}::date)` })
        .where(and(open, eq(organisationRelation.kind, kind)));
    }
    await tx
      .insert(organisationRelation)
      .values({ organisationId, belongsTo, kind, validFrom })
      .onConflictDoNothing();
  });
  await act.record("organisations/changed", { id: organisationId });
}

/** From today it no longer does; that it did is kept. For who oversees all. */
export async function endRelation(act: Act, organisationId: string, id: string): Promise<void> {
  authorise(can.overseeAll(act.actor));
  const ended = await act.asSystem("end that an organisation belongs to another", ({ tx, now }) =>
    tx
      .update(organisationRelation)
      .set({ validTo: sql`greatest(${organisationRelation.validFrom}, ${isoDay(now)}::date)` })
      .where(
        and(
          eq(organisationRelation.id, id),
          eq(organisationRelation.organisationId, organisationId),
          isNull(organisationRelation.validTo),
        ),
      )
      .returning({ id: organisationRelation.id }),
  );
  if (ended.length === 0) throw notFound();
  await act.record("organisations/changed", { id: organisationId });
}
