import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import { numberTaken } from "../errors.ts";
import { identifierSchemes, schemeOf } from "../identifiers.ts";
import { can } from "../policy.ts";
import { organisation, organisationIdentifier } from "../schema.ts";

/** A number of a register, read in the form that register gives it. */
export const AddIdentifier = z
  .object({
    register: z.enum(identifierSchemes.map(({ id }) => id)),
    nummer: z.string().trim().min(1).max(60),
  })
  .transform(({ register, nummer }, context) => {
    const value = schemeOf(register)?.read(nummer) ?? null;
    if (value === null) context.addIssue({ code: "custom", path: ["nummer"] });
    return value === null ? z.NEVER : { scheme: register, value };
  });

/**
 * A register knows an organisation by this number, from today. For who oversees all.
 *
 * @throws organisations/number-taken when another organisation has it and the register gives it to one at a time
 */
export async function addIdentifier(
  act: Act,
  organisationId: string,
  { scheme, value }: z.infer<typeof AddIdentifier>,
): Promise<void> {
  authorise(can.overseeAll(act.actor));
  await act.asSystem("keep a number of an organisation", async ({ tx, now }) => {
    const [found] = await tx
      .select({ id: organisation.id })
      .from(organisation)
      .where(eq(organisation.id, organisationId));
    if (!found) throw notFound();
    const kept = await tx
      .insert(organisationIdentifier)
      .values({ organisationId, scheme, value, validFrom: isoDay(now) })
      .onConflictDoNothing()
      .returning({ id: organisationIdentifier.id });
    if (kept.length > 0) return;
    const others = await tx
      .select({ id: organisationIdentifier.id })
      .from(organisationIdentifier)
      .where(
        and(
          eq(organisationIdentifier.scheme, scheme),
          eq(organisationIdentifier.value, value),
          isNull(organisationIdentifier.validTo),
          ne(organisationIdentifier.organisationId, organisationId),
        ),
      );
    if (others.length > 0) throw numberTaken();
  });
  await act.record("organisations/changed", { id: organisationId });
}

/** From today an organisation no longer has this number; that it had it is kept. For who oversees all. */
export async function endIdentifier(act: Act, organisationId: string, id: string): Promise<void> {
  authorise(can.overseeAll(act.actor));
  const ended = await act.asSystem("end a number of an organisation", ({ tx, now }) =>
    tx
      .update(organisationIdentifier)
      .set({ validTo: sql`greatest(${organisationIdentifier.validFrom}, ${isoDay(now)}::date)` })
      .where(
        and(
          eq(organisationIdentifier.id, id),
          eq(organisationIdentifier.organisationId, organisationId),
          isNull(organisationIdentifier.validTo),
        ),
      )
      .returning({ id: organisationIdentifier.id }),
  );
  if (ended.length === 0) throw notFound();
  await act.record("organisations/changed", { id: organisationId });
}
