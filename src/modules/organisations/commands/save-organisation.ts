import { eq } from "drizzle-orm";
import { z } from "zod";
import { organisationKinds } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { can } from "../policy.ts";
import { organisation } from "../schema.ts";

export const SaveOrganisation = z.object({
  naam: z.string().trim().min(1).max(160),
  soort: z.enum(organisationKinds.map(({ id }) => id)),
  regio: z.string().trim().max(120).default(""),
  domein: z
    .string()
    .trim()
    .toLowerCase()
    .transform((typed) => typed.replace(/^@/, ""))
    .pipe(
      z.union([
        z.literal(""),
        z
          .string()
          .max(253)
          .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
      ]),
    )
    .default(""),
});
export type SaveOrganisation = z.infer<typeof SaveOrganisation>;

/** Adds an organisation. For who oversees all. @returns its id */
export async function addOrganisation(act: Act, input: SaveOrganisation): Promise<string> {
  authorise(can.overseeAll(act.actor));
  const made = await act.asSystem("add an organisation for who oversees all", async ({ tx, now }) => {
    const [row] = await tx
      .insert(organisation)
      .values({ ...columns(input), createdAt: now })
      .returning({ id: organisation.id });
    return row!;
  });
  await act.record("organisations/added", made);
  return made.id;
}

/** Changes what an organisation is called and where it belongs. For who oversees all. */
export async function changeOrganisation(act: Act, id: string, input: SaveOrganisation): Promise<void> {
  authorise(can.overseeAll(act.actor));
  const [found] = await act.asSystem("change an organisation for who oversees all", ({ tx }) =>
    tx
      .update(organisation)
      .set(columns(input))
      .where(eq(organisation.id, id))
      .returning({ id: organisation.id }),
  );
  if (!found) throw notFound();
  await act.record("organisations/changed", found);
}

const columns = ({ naam, soort, regio, domein }: SaveOrganisation) => ({
  name: naam,
  kind: soort,
  region: regio,
  mailDomain: domein,
});
