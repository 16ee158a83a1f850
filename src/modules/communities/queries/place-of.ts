import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { groupMember } from "../schema.ts";

/** Someone's place in a theme group, as modules upstairs are told of it by "communities/joined" and "communities/left". */
export interface Membership {
  readonly communityId: string;
  readonly groupId: string;
  readonly personId: string;
}

const columns = {
  communityId: groupMember.communityId,
  groupId: groupMember.groupId,
  personId: groupMember.personId,
};

/** The one place that someone has in a community now, or null. Facilitating a group takes no place. */
export async function placeOf(act: Act, communityId: string, personId: string): Promise<Membership | null> {
  const [found] = await act.tx
    .select(columns)
    .from(groupMember)
    .where(
      and(
        eq(groupMember.communityId, communityId),
        eq(groupMember.personId, personId),
        eq(groupMember.role, "member"),
        isNull(groupMember.until),
      ),
    );
  return found ?? null;
}

/** Whose place it was that a record speaks of, also when it has ended. */
export async function membershipById(act: Act, id: string): Promise<Membership | null> {
  const [found] = await act.tx.select(columns).from(groupMember).where(eq(groupMember.id, id));
  return found ?? null;
}
