import { lt, or } from "drizzle-orm";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { passkeyChallenge, session, signIn } from "./schema.ts";
import { sessionLimits } from "./sessions.ts";

/** Throws away what can no longer let anyone in. */
const forget: Job<Record<string, never>> = {
  name: "people/forget",
  run: ({ acts }) =>
    acts.asSystem("throw away sessions and codes that have ended", async (act) => {
      const ago = (milliseconds: number) => new Date(act.now.getTime() - milliseconds);
      await act.tx.delete(signIn).where(lt(signIn.askedAt, ago(24 * 60 * 60_000)));
      await act.tx.delete(passkeyChallenge).where(lt(passkeyChallenge.askedAt, ago(60 * 60_000)));
      const { idle } = sessionLimits.member;
      await act.tx.delete(session).where(or(lt(session.endsAt, act.now), lt(session.seenAt, ago(idle))));
    }),
};

export const recurring: readonly Recurring[] = [{ job: forget, next: everyMinutes(60) }];
