import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { type Face, facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { communityOrganiser, groupMember, leaderInvitation } from "../schema.ts";

/** Someone who leads along, or was asked to. */
export interface Leader {
  readonly personId: string;
  readonly face: Face | null;
}

export interface Leaders {
  readonly organisers: readonly Leader[];
  /** By group. */
  readonly facilitators: ReadonlyMap<string, readonly Leader[]>;
  readonly waiting: readonly { readonly email: string; readonly groupId: string | null }[];
}

/** Who organises a community and facilitates these groups of it. The caller has asked the policy whether the actor may know. */
export async function leadersOf(
  act: Act,
  communityId: string,
  groupIds: readonly string[],
): Promise<Leaders> {
  return act.asSystem("show who leads to those who lead along", async (house) => {
    const organisers = await house.tx
      .select({ personId: communityOrganiser.personId })
      .from(communityOrganiser)
      .where(and(eq(communityOrganiser.communityId, communityId), isNull(communityOrganiser.until)))
      .orderBy(asc(communityOrganiser.since));
    const facilitators =
      groupIds.length === 0
        ? []
        : await house.tx
            .select({ personId: groupMember.personId, groupId: groupMember.groupId })
            .from(groupMember)
            .where(
              and(
                inArray(groupMember.groupId, [...groupIds]),
                eq(groupMember.role, "facilitator"),
                isNull(groupMember.until),
              ),
            )
            .orderBy(asc(groupMember.since));
    const waiting = await house.tx
      .select({ email: leaderInvitation.email, groupId: leaderInvitation.groupId })
      .from(leaderInvitation)
      .where(and(eq(leaderInvitation.communityId, communityId), isNull(leaderInvitation.acceptedAt)));
    const faces = await facesOf(
      house,
      [...organisers, ...facilitators].map(({ personId }) => personId),
    );
    const leader = ({ personId }: { personId: string }): Leader => ({
      personId,
      face: faces.get(personId) ?? null,
    });
    return {
      organisers: organisers.map(leader),
      facilitators: new Map(
        groupIds.map((id) => [id, facilitators.filter(({ groupId }) => groupId === id).map(leader)]),
      ),
      waiting,
    };
  });
}
