import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound, signInFirst } from "#platform/errors";
import { isId } from "#platform/ids";
import { groupMember } from "../schema.ts";

/**
 * Someone says whether others in a group of theirs find them by what they do and ask; they change their mind whenever they like, also
 * after the last day. @throws house/not-found for a group that one is not in
 */
export async function chooseFindable(act: Act, groupId: string, findable: boolean): Promise<void> {
  if (act.actor.kind !== "person") throw signInFirst();
  const me = act.actor.id;
  const own = isId(groupId)
    ? and(eq(groupMember.groupId, groupId), eq(groupMember.personId, me), isNull(groupMember.until))
    : undefined;
  const [found] = own ? await act.tx.select({ id: groupMember.id }).from(groupMember).where(own) : [];
  if (!found) throw notFound();
  await act.asSystem("keep whether someone wants to be found", (house) =>
    house.tx.update(groupMember).set({ findable }).where(eq(groupMember.id, found.id)),
  );
  await act.record("communities/findable-chosen", { id: found.id });
}
