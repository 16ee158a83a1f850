import { isInCircle } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Admission } from "../schema.ts";

/** Whether whoever is acting is one of those an event for a group is for; of an event for all, everyone is. */
export async function belongs(act: Act, { way, circleId }: Admission): Promise<boolean> {
  if (way !== "group") return true;
  const { actor } = act;
  if (actor.kind !== "person" || !circleId) return false;
  return act.asSystem("see whether someone is in a group", (house) => isInCircle(house, circleId, actor.id));
}
