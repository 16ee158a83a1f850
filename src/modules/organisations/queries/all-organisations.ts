import { and, asc, count, ilike, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { can } from "../policy.ts";
import { organisation } from "../schema.ts";
import { type OpenClaim, openClaims } from "./claims.ts";
import { type Organisation, organisationColumns } from "./functions-of.ts";
import { type OrganisationFacts, organisationFacts } from "./organisation-facts.ts";
import {
  type OpenInvitation,
  type OrganisationPeople,
  openInvitations,
  peopleOf,
} from "./organisation-people.ts";

export interface OrganisationList {
  readonly organisations: readonly Organisation[];
  readonly total: number;
  readonly pages: number;
}

/** An organisation as who oversees all sees it: not who works there, but who administers it and what it is. */
export interface OverseenOrganisation extends Omit<OrganisationPeople, "standing"> {
  readonly invitations: readonly OpenInvitation[];
  readonly claims: readonly OpenClaim[];
  readonly facts: OrganisationFacts;
}

const pageSize = 50;

/** Organisations whose name holds what was searched for, for who oversees all. @param page from 1 */
export async function allOrganisations(act: Act, search: string, page: number): Promise<OrganisationList> {
  authorise(can.overseeAll(act.actor));
  const which = nameHolds(search);
  return act.asSystem("show the organisations to who oversees them", async ({ tx }) => {
    const [found] = await tx.select({ count: count() }).from(organisation).where(which);
    const total = found?.count ?? 0;
    const organisations = await tx
      .select(organisationColumns)
      .from(organisation)
      .where(which)
      .orderBy(asc(organisation.name), asc(organisation.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    return { organisations, total, pages: Math.ceil(total / pageSize) };
  });
}

/** One organisation for who oversees all: what it is, who administers it, and who was asked to. */
export async function overseenOrganisation(act: Act, id: string): Promise<OverseenOrganisation> {
  authorise(can.overseeAll(act.actor));
  return act.asSystem("show an organisation to who oversees it", async (house) => ({
    ...(await peopleOf(house, id)),
    invitations: (await openInvitations(house, id)).filter(({ role }) => role === "administrator"),
    claims: await openClaims(house, id),
    facts: await organisationFacts(house, id),
  }));
}

/** Merged ones lead on to another, and stand in no list. */
const nameHolds = (search: string) =>
  and(
    isNull(organisation.mergedInto),
    search === "" ? undefined : ilike(organisation.name, `%${search.replace(/[\\%_]/g, "\\$&")}%`),
  );
