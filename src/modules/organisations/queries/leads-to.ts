import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { organisation } from "../schema.ts";

/**
 * Where an organisation that was merged went: the id of the one that stays, or the same id when it was not merged. Null when there is none
 * by that id. For whoever keeps the id of an organisation; says nothing else about it.
 */
export async function leadsTo(act: Act, id: string): Promise<string | null> {
  return act.asSystem("see where an organisation went", async ({ tx }) => {
    const [found] = await tx
      .select({ mergedInto: organisation.mergedInto })
      .from(organisation)
      .where(eq(organisation.id, id));
    return found ? (found.mergedInto ?? id) : null;
  });
}
