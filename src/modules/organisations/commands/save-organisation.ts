import { eq } from "drizzle-orm";
import { z } from "zod";
import { readPostcode } from "#modules/areas";
import { organisationKinds } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isAnyones } from "../mail-domain.ts";
import { can } from "../policy.ts";
import { organisation } from "../schema.ts";
import { tellNewVersion, type Version } from "./tell-new-version.ts";

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
          .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
          .refine((domain) => !isAnyones(domain)),
      ]),
    )
    .default(""),
  postcode: z
    .string()
    .trim()
    .transform((typed, context) => {
      if (typed === "") return "";
      const read = readPostcode(typed);
      if (read === null) context.addIssue({ code: "custom" });
      return read === null ? z.NEVER : `${read.digits}${read.letters ?? ""}`;
    })
    .default(""),
  plaats: z.string().trim().max(80).default(""),
  openbaar: z.literal("on").optional(),
});
export type SaveOrganisation = z.infer<typeof SaveOrganisation>;

/** Adds an organisation. For who oversees all. @returns its id */
export async function addOrganisation(act: Act, input: SaveOrganisation): Promise<string> {
  authorise(can.overseeAll(act.actor));
  const made = await act.asSystem("add an organisation for who oversees all", async (house) => {
    const [row] = await house.tx
      .insert(organisation)
      .values({ ...columns(input), createdAt: house.now })
      .returning({ id: organisation.id });
    await tellNewVersion(house, row!.id, versionOf(input));
    return row!;
  });
  await act.record("organisations/added", made);
  return made.id;
}

/** Changes what an organisation is called and where it belongs; what it was called until now is kept. For who oversees all. */
export async function changeOrganisation(act: Act, id: string, input: SaveOrganisation): Promise<void> {
  authorise(can.overseeAll(act.actor));
  await act.asSystem("change an organisation for who oversees all", async (house) => {
    const [found] = await house.tx
      .update(organisation)
      .set(columns(input))
      .where(eq(organisation.id, id))
      .returning({ id: organisation.id });
    if (!found) throw notFound();
    await tellNewVersion(house, id, versionOf(input));
  });
  await act.record("organisations/changed", { id });
}

const columns = ({ naam, soort, regio, domein, openbaar }: SaveOrganisation) => ({
  name: naam,
  kind: soort,
  region: regio,
  mailDomain: domein,
  listed: openbaar === "on",
});

const versionOf = ({ naam, postcode, plaats }: SaveOrganisation): Version => ({
  ...{ name: naam, postcode, place: plaats },
});
