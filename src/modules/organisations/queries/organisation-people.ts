import { and, asc, eq, isNull } from "drizzle-orm";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { can, type Standing } from "../policy.ts";
import { functionAt, organisation, organisationAdministrator, organisationInvitation } from "../schema.ts";
import { type Organisation, organisationColumns } from "./functions-of.ts";
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

/** An organisation with the people who are there now. For anyone else it does not exist. */
export async function organisationPeople(act: Act, id: string): Promise<OrganisationPeople> {
  const standing = await standingAt(act, id);
  if (!can.see(standing)) throw notFound();
  return { ...(await peopleOf(act, id)), standing };
}

/** The same for who gives functions there, with what was offered; for anyone else the page does not exist. */
export async function organisationDesk(
  act: Act,
  id: string,
): Promise<OrganisationPeople & { readonly invitations: readonly OpenInvitation[] }> {
  const people = await organisationPeople(act, id);
  if (!can.administer(people.standing)) throw notFound();
  return { ...people, invitations: await openInvitations(act, id) };
}

/** The people of an organisation as whoever is acting may see them; the house sees all. */
export async function peopleOf(act: Act, id: string): Promise<Omit<OrganisationPeople, "standing">> {
  const [found] = await act.tx
    .select({ ...organisationColumns, mailDomain: organisation.mailDomain })
    .from(organisation)
    .where(eq(organisation.id, id));
  if (!found) throw notFound();
  const functions = await act.tx
    .select()
    .from(functionAt)
    .where(and(eq(functionAt.organisationId, id), isNull(functionAt.until)));
  const administrators = await act.tx
    .select()
    .from(organisationAdministrator)
    .where(and(eq(organisationAdministrator.organisationId, id), isNull(organisationAdministrator.until)));
  const faces = await facesOf(
    act,
    [...functions, ...administrators].map(({ personId }) => personId),
  );
  const holder = (held: { id: string; personId: string; since: Date; title?: string }): Holder => ({
    id: held.id,
    personId: held.personId,
    name: faces.get(held.personId)?.name ?? "",
    portrait: faces.get(held.personId)?.portrait ?? 0,
    title: held.title ?? "",
    since: held.since,
  });
  const byName = (a: Holder, b: Holder) => a.name.localeCompare(b.name, "nl");
  return {
    organisation: found,
    functions: functions.map(holder).sort(byName),
    administrators: administrators.map(holder).sort(byName),
  };
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
