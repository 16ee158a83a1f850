import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { thread } from "../schema.ts";

/** The group a thread is in; null for whoever is not in that group. */
export async function groupOfThread(act: Act, threadId: string): Promise<string | null> {
  const [found] = await act.tx
    .select({ groupId: thread.groupId })
    .from(thread)
    .where(eq(thread.id, threadId));
  return found?.groupId ?? null;
}
