import { eq } from "drizzle-orm";
import { emailOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { provesWork } from "../mail-domain.ts";
import { can } from "../policy.ts";
import { organisation } from "../schema.ts";
import { type OwnClaim, ownClaim } from "./claims.ts";
import { type Organisation, organisationColumns } from "./functions-of.ts";
import { type OrganisationFacts, organisationFacts } from "./organisation-facts.ts";
import { type OrganisationPeople, organisationPeople } from "./organisation-people.ts";
import { standingAt } from "./standing.ts";

/** What someone who does not administer it can ask. */
export interface Asking {
  readonly claim: OwnClaim | null;
  /** The domain that proves they work there, when their address is at it. */
  readonly ownDomain: string | null;
}

/** The page of an organisation: for its people with its people, for everyone else, when it is listed, with the facts alone. */
export interface OrganisationPageFacts {
  readonly organisation: Organisation;
  readonly facts: OrganisationFacts;
  readonly people: OrganisationPeople | null;
  /** Null for who administers it, and for who is not signed in. */
  readonly asking: Asking | null;
  /** It has ended. */
  readonly over: boolean;
}

/** For who may not see it, it does not exist. */
export async function organisationPage(act: Act, id: string): Promise<OrganisationPageFacts> {
  const [found] = await act.tx
    .select({ ...organisationColumns, closedAt: organisation.closedAt, mailDomain: organisation.mailDomain })
    .from(organisation)
    .where(eq(organisation.id, id));
  if (!found) throw notFound();
  const { closedAt, mailDomain, ...shown } = found;
  const standing = await standingAt(act, id);
  const facts = await organisationFacts(act, id);
  return {
    organisation: shown,
    facts,
    people: can.see(standing) ? await organisationPeople(act, id) : null,
    asking: standing.administers || !facts.listed ? null : await askingAt(act, id, mailDomain),
    over: closedAt !== null && closedAt <= act.now,
  };
}

async function askingAt(act: Act, id: string, mailDomain: string): Promise<Asking | null> {
  if (act.actor.kind !== "person") return null;
  const email = (await emailOf(act, act.actor.id)) ?? "";
  return {
    claim: await ownClaim(act, id),
    ownDomain: provesWork(email, mailDomain) ? mailDomain : null,
  };
}
