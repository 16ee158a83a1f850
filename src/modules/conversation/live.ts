import { inArray, max } from "drizzle-orm";
import { membersOf } from "#modules/communities";
import type { Act } from "#platform/acts";
import type { Channel } from "#platform/live";
import { thread } from "./schema.ts";

/** What can mean that someone is no longer in a group, or no longer signed in. */
const shutsOn = ["communities/", "people/session", "people/signed-out", "people/left"] as const;

/** New replies, for who has a thread open. How far it has come is the number of its last post. */
export const threadNews: Channel = {
  name: "conversation/thread",
  wakesOn: ["conversation/replied"],
  shutsOn,
  async positions(house, threadIds) {
    const rows = await house.tx
      .select({ id: thread.id, lastNumber: thread.lastNumber })
      .from(thread)
      .where(inArray(thread.id, [...threadIds]));
    return new Map(rows.map(({ id, lastNumber }) => [id, lastNumber]));
  },
  async mayKnow(house, threadIds) {
    const rows = await house.tx
      .select({ id: thread.id, groupId: thread.groupId })
      .from(thread)
      .where(inArray(thread.id, [...threadIds]));
    const inside = await insiders(
      house,
      rows.map(({ groupId }) => groupId),
    );
    return new Map(rows.map(({ id, groupId }) => [id, inside.get(groupId) ?? new Set<string>()]));
  },
};

/** Anything new in a group, for who has its list open. How far it has come is the moment of its last post, in milliseconds. */
export const groupNews: Channel = {
  name: "conversation/group",
  wakesOn: ["conversation/replied", "conversation/thread-started"],
  shutsOn,
  async positions(house, groupIds) {
    const rows = await house.tx
      .select({ groupId: thread.groupId, activeAt: max(thread.activeAt) })
      .from(thread)
      .where(inArray(thread.groupId, [...groupIds]))
      .groupBy(thread.groupId);
    return new Map(rows.map(({ groupId, activeAt }) => [groupId, activeAt?.getTime() ?? 0]));
  },
  mayKnow: insiders,
};

/** Who is in these groups now: whom the door of the group lets in. */
async function insiders(
  house: Act,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const groupId of new Set(groupIds)) {
    const members = await membersOf(house, groupId);
    found.set(groupId, new Set(members.map(({ personId }) => personId)));
  }
  return found;
}
