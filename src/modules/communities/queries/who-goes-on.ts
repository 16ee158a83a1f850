import { and, asc, eq, isNull } from "drizzle-orm";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { groupMember } from "../schema.ts";

/** What the members of one theme group said about next year. */
export interface GoingOn {
  readonly groupId: string;
  /** The names of those who said yes; "" for someone without a name. */
  readonly names: readonly string[];
  readonly no: number;
  readonly silent: number;
}

/**
 * Who wants to go on next year, by theme group; nothing as long as nobody said anything.
 *
 * Only a yes has a name: it asks the organisers to be told when the next year opens. A no, or no answer, is a number. The caller has asked
 * the policy whether the actor organises this community.
 */
export function whoGoesOn(act: Act, communityId: string): Promise<readonly GoingOn[]> {
  return act.asSystem("show the organisers who wants to go on next year", async (house) => {
    const members = await house.tx
      .select({
        groupId: groupMember.groupId,
        personId: groupMember.personId,
        carryOver: groupMember.carryOver,
      })
      .from(groupMember)
      .where(
        and(
          eq(groupMember.communityId, communityId),
          eq(groupMember.role, "member"),
          isNull(groupMember.until),
        ),
      )
      .orderBy(asc(groupMember.since), asc(groupMember.personId));
    const yes = members.filter(({ carryOver }) => carryOver === "yes");
    if (members.every(({ carryOver }) => carryOver === null)) return [];
    const faces = await facesOf(
      house,
      yes.map(({ personId }) => personId),
    );
    return [...new Set(members.map(({ groupId }) => groupId))].map((groupId) => {
      const here = members.filter((member) => member.groupId === groupId);
      return {
        groupId,
        names: yes
          .filter((member) => member.groupId === groupId)
          .map(({ personId }) => faces.get(personId)?.name ?? ""),
        no: here.filter(({ carryOver }) => carryOver === "no").length,
        silent: here.filter(({ carryOver }) => carryOver === null).length,
      };
    });
  });
}
