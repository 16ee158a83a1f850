import { and, eq, ne } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { session } from "../schema.ts";

/** Ends one of one's own sessions; its next request is a visitor's. Someone else's does not exist here. */
export async function endSession(act: Act, sessionId: string): Promise<void> {
  const [ended] = await act.tx
    .delete(session)
    .where(eq(session.id, sessionId))
    .returning({ id: session.personId });
  if (ended) await act.record("people/session-ended", ended);
}

/** Ends every session of a person, or all but one. People end their own, the house anyone's. Returns how many. */
export async function endSessionsOf(act: Act, personId: string, except?: string): Promise<number> {
  const ended = await act.tx
    .delete(session)
    .where(and(eq(session.personId, personId), except ? ne(session.id, except) : undefined))
    .returning({ id: session.id });
  if (ended.length > 0) await act.record("people/sessions-ended", { id: personId });
  return ended.length;
}
