import { desc, eq, or } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { groupMove } from "../schema.ts";

/** Someone who came into a group or left it for another, with the reason that both groups can read. */
export interface GroupMove {
  readonly id: string;
  /** Null when this person has left the platform. */
  readonly personId: string | null;
  readonly fromGroup: string;
  readonly toGroup: string;
  /** "" when it was before the first meeting and nothing was said. */
  readonly reason: string;
  readonly movedAt: Date;
}

/** The moves into and out of a group, the newest first; nothing for whoever is in neither group. */
export function movesOf(act: Act, groupId: string): Promise<readonly GroupMove[]> {
  return act.tx
    .select({
      id: groupMove.id,
      personId: groupMove.personId,
      fromGroup: groupMove.fromGroup,
      toGroup: groupMove.toGroup,
      reason: groupMove.reason,
      movedAt: groupMove.movedAt,
    })
    .from(groupMove)
    .where(or(eq(groupMove.fromGroup, groupId), eq(groupMove.toGroup, groupId)))
    .orderBy(desc(groupMove.movedAt));
}
