import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { endOf, startOf } from "../days.ts";
import { invitationOver } from "../errors.ts";
import { followDates } from "../follow-dates.ts";
import { can } from "../policy.ts";
import { type Invitation, invitationForMe } from "../queries/invitations.ts";
import { standingAt } from "../queries/standing.ts";
import { functionAt, organisationAdministrator, organisationInvitation } from "../schema.ts";

/**
 * The actor says yes: what was offered is theirs from this moment, and they and their colleagues see each other.
 *
 * @throws organisations/invitation-over
 * @returns the id of the organisation
 */
export async function acceptInvitation(act: Act, id: string): Promise<string> {
  const invitation = await invitationForMe(act, id);
  // Where it was offered is known for sure from here on: a merge that came first has moved it.
  const organisationId = await settle(act, id, "accepted");
  const personId = act.actor.kind === "person" ? act.actor.id : "";
  await act.asSystem("give people what they accepted", async (house) => {
    const dates = await give(house, { ...invitation, organisationId }, personId);
    await followDates(house, { organisationId, personId }, dates);
  });
  await act.record("organisations/invitation-accepted", { id });
  return organisationId;
}

/** The actor says no. @throws organisations/invitation-over */
export async function declineInvitation(act: Act, id: string): Promise<void> {
  await invitationForMe(act, id);
  await settle(act, id, "declined");
  await act.record("organisations/invitation-declined", { id });
}

/** What was taken back, so that a page knows where to go on. */
export type Withdrawn = Pick<Invitation, "organisationId" | "role">;

/**
 * Takes an offer back before it is answered.
 *
 * @throws organisations/invitation-over
 */
export async function withdrawInvitation(act: Act, id: string): Promise<Withdrawn> {
  const offer = await act.asSystem("find what was offered, for who may take it back", async ({ tx }) => {
    const [found] = await tx
      .select({ organisationId: organisationInvitation.organisationId, role: organisationInvitation.role })
      .from(organisationInvitation)
      .where(eq(organisationInvitation.id, id));
    return found;
  });
  if (!offer || !can.withdraw(act.actor, await standingAt(act, offer.organisationId), offer))
    throw notFound();
  await act.asSystem("take an offer back for who may", (house) => settle(house, id, "withdrawn"));
  await act.record("organisations/invitation-withdrawn", { id });
  return offer;
}

/** One answer counts: the first. Who comes second at the same moment waits, and finds it over. */
async function settle(
  { tx, now }: Act,
  id: string,
  settledAs: "accepted" | "declined" | "withdrawn",
): Promise<string> {
  const [settled] = await tx
    .update(organisationInvitation)
    .set({ settledAt: now, settledAs })
    .where(and(eq(organisationInvitation.id, id), isNull(organisationInvitation.settledAt)))
    .returning({ organisationId: organisationInvitation.organisationId });
  if (!settled) throw invitationOver();
  return settled.organisationId;
}

/**
 * Who has it already keeps what they had.
 *
 * @returns the moments at which it begins and ends, as far as they were set
 */
async function give(
  { tx, now }: Act,
  { organisationId, role, title, startsOn, endsOn }: Invitation,
  personId: string,
): Promise<readonly (Date | null)[]> {
  if (role === "administrator") {
    await tx
      .insert(organisationAdministrator)
      .values({ organisationId, personId, since: now })
      .onConflictDoNothing();
    return [];
  }
  const [start, until] = [startsOn ? startOf(startsOn) : now, endsOn ? endOf(endsOn) : null];
  const since = start > now ? start : now;
  if (until !== null && until <= now) throw invitationOver();
  await tx.insert(functionAt).values({ organisationId, personId, title, since, until }).onConflictDoNothing();
  return [since, until];
}
