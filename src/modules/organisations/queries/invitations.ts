import { and, asc, eq, gt, isNull, type SQL } from "drizzle-orm";
import { emailOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { invitationOver } from "../errors.ts";
import { organisation, organisationInvitation } from "../schema.ts";

/** Something that was offered to the actor. */
export interface Invitation {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly role: "function" | "administrator";
  readonly title: string;
  readonly expiresAt: Date;
  /** The first and the last day of the function, "2027-08-01"; null is at once, and without an end. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** What waits for an answer of the actor. */
export async function invitationsForMe(act: Act): Promise<readonly Invitation[]> {
  return ask(
    act,
    and(isNull(organisationInvitation.settledAt), gt(organisationInvitation.expiresAt, act.now)),
  );
}

/**
 * One invitation of the actor. Whoever it was not sent to finds nothing, however they got the address of the page.
 *
 * @throws organisations/invitation-over
 */
export async function invitationForMe(act: Act, id: string): Promise<Invitation> {
  const [found] = await ask(act, eq(organisationInvitation.id, id));
  if (!found) throw notFound();
  if (found.settledAt || found.expiresAt <= act.now) throw invitationOver();
  return found;
}

/** Who is invited may read the name of who invites; the rest of the organisation not yet. */
async function ask(act: Act, which: SQL | undefined): Promise<(Invitation & { settledAt: Date | null })[]> {
  const { actor } = act;
  if (actor.kind !== "person") return [];
  return act.asSystem("show people what was offered to them", async (house) => {
    const email = await emailOf(house, actor.id);
    if (!email) return [];
    return house.tx
      .select({
        id: organisationInvitation.id,
        organisationId: organisationInvitation.organisationId,
        organisationName: organisation.name,
        role: organisationInvitation.role,
        title: organisationInvitation.title,
        expiresAt: organisationInvitation.expiresAt,
        startsOn: organisationInvitation.startsOn,
        endsOn: organisationInvitation.endsOn,
        settledAt: organisationInvitation.settledAt,
      })
      .from(organisationInvitation)
      .innerJoin(organisation, eq(organisation.id, organisationInvitation.organisationId))
      .where(and(eq(organisationInvitation.email, email), which))
      .orderBy(asc(organisationInvitation.expiresAt));
  });
}
