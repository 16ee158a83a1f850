import { and, desc, eq, gt } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { session } from "../schema.ts";
import type { WayIn } from "../sessions.ts";

/** A device on which someone is signed in. */
export interface OwnSession {
  readonly id: string;
  /** "" when the browser did not say. */
  readonly device: string;
  readonly wayIn: WayIn;
  readonly startedAt: Date;
  readonly seenAt: Date;
}

/** Where this person is signed in, the last used first. People see their own, the house anyone's. */
export function sessionsOf(act: Act, personId: string): Promise<OwnSession[]> {
  return act.tx
    .select({
      id: session.id,
      device: session.device,
      wayIn: session.wayIn,
      startedAt: session.startedAt,
      seenAt: session.seenAt,
    })
    .from(session)
    .where(and(eq(session.personId, personId), gt(session.endsAt, act.now)))
    .orderBy(desc(session.seenAt));
}

/** How long after signing in someone may do what a borrowed session must not do (ASVS 5.0 V7.5.1). */
const freshFor = 30 * 60_000;

/** Whether this session is young enough for changing the address or leaving. */
export async function isFresh(act: Act, sessionId: string | null): Promise<boolean> {
  if (!sessionId) return false;
  const [found] = await act.tx
    .select({ startedAt: session.startedAt })
    .from(session)
    .where(eq(session.id, sessionId));
  return found !== undefined && act.now.getTime() - found.startedAt.getTime() < freshFor;
}
