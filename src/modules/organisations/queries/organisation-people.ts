import { and, asc, eq, isNull } from "drizzle-orm";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { can, type Standing } from "../policy.ts";
import { functionAt, organisation, organisationAdministrator, organisationInvitation } from "../schema.ts";
import { type OpenClaim, openClaims } from "./claims.ts";
import { type Organisation, organisationColumns } from "./functions-of.ts";
import { heldNow } from "./held-now.ts";
import { standingAt } from "./standing.ts";

/** Someone with what they hold at the organisation: a function or its administration. */
export interface Holder {
  /** Of what is held. */
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly portrait: number;
  /** Empty for the administration. */
  readonly title: string;
  readonly since: Date;
  /** When it ends, or ended; null when nothing is set. */
  readonly until: Date | null;
}

/** What was offered and not answered yet. */
export interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: "function" | "administrator";
  readonly title: string;
  readonly expiresAt: Date;
}

export interface OrganisationPeople {
  readonly organisation: Organisation & { readonly mailDomain: string };
  readonly standing: Standing;
  readonly functions: readonly Holder[];
  readonly administrators: readonly Holder[];
}

/** What an administrator of the organisation sees: also what is still to begin, and what has been. */
export interface OrganisationDesk extends OrganisationPeople {
  readonly invitations: readonly OpenInvitation[];
  readonly toBegin: readonly Holder[];
  /** Who worked here before, the last to leave first. */
  readonly past: readonly Holder[];
  readonly claims: readonly OpenClaim[];
}

/** An organisation with the people who are there now. For anyone else it does not exist. */
export async function organisationPeople(act: Act, id: string): Promise<OrganisationPeople> {
  const standing = await standingAt(act, id);
  if (!can.see(standing)) throw notFound();
  return { ...(await peopleOf(act, id)), standing };
}

/** The same for who gives functions there; for anyone else the page does not exist. */
export async function organisationDesk(act: Act, id: string): Promise<OrganisationDesk> {
  const people = await organisationPeople(act, id);
  if (!can.administer(people.standing)) throw notFound();
  const functions = await act.tx.select().from(functionAt).where(eq(functionAt.organisationId, id));
  const over = functions.filter(({ until }) => until !== null && until <= act.now);
  return {
    ...people,
    invitations: await openInvitations(act, id),
    toBegin: await withNames(
      act,
      functions.filter(({ since }) => since > act.now),
    ),
    past: [...(await withNames(act, over))]
      .sort((a, b) => Number(b.until) - Number(a.until))
      .slice(0, mostPast),
    claims: await openClaims(act, id),
  };
}

/** As many of the past as a page can show. */
const mostPast = 100;

/**
 * Names for the administrator of an organisation of who is not there yet, or not any more: they no longer share a circle, but the
 * organisation knows whom it gave a function.
 */
const withNames = (act: Act, held: readonly Held[]): Promise<readonly Holder[]> =>
  act.asSystem("name who had a function, for who gave it", (house) => holders(house, held));

/** The people of an organisation as whoever is acting may see them; the house sees all. */
export async function peopleOf(act: Act, id: string): Promise<Omit<OrganisationPeople, "standing">> {
  const [found] = await act.tx
    .select({ ...organisationColumns, mailDomain: organisation.mailDomain })
    .from(organisation)
    .where(eq(organisation.id, id));
  if (!found) throw notFound();
  const held = async (kind: typeof functionAt | typeof organisationAdministrator) =>
    holders(
      act,
      await act.tx
        .select()
        .from(kind)
        .where(and(eq(kind.organisationId, id), heldNow(kind, act.now))),
    );
  return {
    organisation: found,
    functions: await held(functionAt),
    administrators: await held(organisationAdministrator),
  };
}

interface Held {
  readonly id: string;
  readonly personId: string;
  readonly title?: string;
  readonly since: Date;
  readonly until: Date | null;
}

/** By name. */
async function holders(act: Act, held: readonly Held[]): Promise<readonly Holder[]> {
  const faces = await facesOf(
    act,
    held.map(({ personId }) => personId),
  );
  return held
    .map(({ id, personId, title = "", since, until }) => ({
      ...{ id, personId, title, since, until },
      name: faces.get(personId)?.name ?? "",
      portrait: faces.get(personId)?.portrait ?? 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

/** What was offered at an organisation and still stands. */
export async function openInvitations(
  { tx }: Act,
  organisationId: string,
): Promise<readonly OpenInvitation[]> {
  return tx
    .select({
      id: organisationInvitation.id,
      email: organisationInvitation.email,
      role: organisationInvitation.role,
      title: organisationInvitation.title,
      expiresAt: organisationInvitation.expiresAt,
    })
    .from(organisationInvitation)
    .where(
      and(
        eq(organisationInvitation.organisationId, organisationId),
        isNull(organisationInvitation.settledAt),
      ),
    )
    .orderBy(asc(organisationInvitation.email), asc(organisationInvitation.title));
}
