import { and, eq, isNull, sql } from "drizzle-orm";
import { organiseAll } from "#modules/events";
import { emailOf, facesOf, mailboxOf, personByEmail } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { communityClosed } from "../errors.ts";
import { can } from "../policy.ts";
import { type Community, communityById, isReadOnly, organises } from "../queries/community.ts";
import { facilitates, type ThemeGroup, themesOf } from "../queries/groups.ts";
import { communityOrganiser, groupMember, leaderInvitation } from "../schema.ts";
import { leaderLetter } from "../views/letters.ts";
import { countOut } from "./give-place-back.ts";
import { settleIn } from "./take-place.ts";

export interface NameLeader {
  readonly communityId: string;
  /** The group to facilitate; null for a fellow organiser of the whole community. */
  readonly groupId: string | null;
  readonly email: string;
}

/**
 * Asks someone to lead along, by mail. Whoever the house knows has the role at once; for someone else it waits until they come in with
 * that address. The answer is the same for both, so that nobody learns who has an account.
 */
export async function nameLeader(act: Act, { communityId, groupId, email }: NameLeader): Promise<void> {
  const community = await communityById(act, communityId);
  if (!community) throw notFound();
  const group = groupId === null ? null : await groupOf(act, community, groupId);
  const standing = {
    organises: await organises(act, communityId),
    facilitates: groupId !== null && (await facilitates(act, groupId)),
  };
  authorise(group === null ? can.manage(standing) : can.setUp(standing));
  if (isReadOnly(community, act.now)) throw communityClosed();
  const by = act.actor.kind === "person" ? act.actor.id : null;

  await act.asSystem("ask someone to lead along", async (house) => {
    const known = await personByEmail(house, email);
    if (known) await giveRole(house, communityId, groupId, known.id);
    else
      await house.tx
        .insert(leaderInvitation)
        .values({ communityId, groupId, email: email.toLowerCase(), invitedBy: by, invitedAt: house.now })
        .onConflictDoNothing();
    const asker = by === null ? undefined : (await facesOf(house, [by])).get(by)?.name;
    const to = (known && (await mailboxOf(house, known.id))) ?? { email, locale: "nl" };
    await house.mail(leaderLetter({ to, community, group, asker, publicUrl: house.publicUrl }));
  });
  await act.record("communities/leader-named", { id: groupId ?? communityId });
}

/** Someone came in: the roles that were waiting for their address are theirs. */
export async function acceptInvitations(act: Act, { id }: { readonly id: string }): Promise<void> {
  await act.asSystem("give someone the roles that waited for them", async (house) => {
    const email = await emailOf(house, id);
    if (email === null) return;
    const waiting = await house.tx
      .update(leaderInvitation)
      .set({ acceptedAt: house.now })
      .where(and(eq(leaderInvitation.email, email), isNull(leaderInvitation.acceptedAt)))
      .returning();
    for (const { communityId, groupId } of waiting) await giveRole(house, communityId, groupId, id);
  });
}

async function groupOf(act: Act, { id }: Community, groupId: string): Promise<ThemeGroup> {
  const group = (await themesOf(act, id)).find((theme) => theme.id === groupId);
  if (!group) throw notFound();
  return group;
}

function giveRole(house: Act, communityId: string, groupId: string | null, personId: string): Promise<void> {
  return groupId === null
    ? makeOrganiser(house, communityId, personId)
    : makeFacilitator(house, communityId, groupId, personId);
}

async function makeOrganiser(house: Act, communityId: string, personId: string): Promise<void> {
  await organiseAll(house, communityId, personId);
  await house.tx
    .insert(communityOrganiser)
    .values({ communityId, personId, since: house.now })
    .onConflictDoUpdate({
      target: [communityOrganiser.communityId, communityOrganiser.personId],
      set: {
        until: null,
        since: sql`case when community_organiser.until is null then community_organiser.since else excluded.since end`,
      },
    });
}

/** A member who becomes facilitator stays in the group and frees a place: who leads does not count. */
async function makeFacilitator(
  house: Act,
  communityId: string,
  groupId: string,
  personId: string,
): Promise<void> {
  const [here] = await house.tx
    .select({ id: groupMember.id, role: groupMember.role })
    .from(groupMember)
    .where(
      and(eq(groupMember.groupId, groupId), eq(groupMember.personId, personId), isNull(groupMember.until)),
    )
    .for("update");
  if (here?.role === "facilitator") return;
  if (here) {
    await house.tx.update(groupMember).set({ role: "facilitator" }).where(eq(groupMember.id, here.id));
    await countOut(house, groupId);
  } else {
    await house.tx
      .insert(groupMember)
      .values({ groupId, communityId, personId, role: "facilitator", since: house.now })
      .onConflictDoNothing();
  }
  await settleIn(house, communityId, { groupId, personId });
}
