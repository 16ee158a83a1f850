import { and, eq, gt, ne } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { expert, look } from "../schema.ts";

/** How long somebody counts as having a question open. */
const openMs = 15 * 60_000;

/** Notes that an expert has a question open. @returns who else had it open just now */
export async function lookAt(act: Act, questionId: string, expertId: string): Promise<readonly string[]> {
  return act.asSystem("note who has a question open", async (house) => {
    await house.tx
      .insert(look)
      .values({ questionId, expertId, at: house.now })
      .onConflictDoUpdate({ target: [look.questionId, look.expertId], set: { at: house.now } });
    const others = await house.tx
      .select({ name: expert.name })
      .from(look)
      .innerJoin(expert, eq(expert.id, look.expertId))
      .where(
        and(
          eq(look.questionId, questionId),
          ne(look.expertId, expertId),
          gt(look.at, new Date(house.now.getTime() - openMs)),
        ),
      );
    return others.map(({ name }) => name);
  });
}
