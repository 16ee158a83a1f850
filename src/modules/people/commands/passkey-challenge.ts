import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { passkeyChallenge } from "../schema.ts";

const answerWithin = 5 * 60_000;

/** Remembers what this browser was asked; a new question replaces the last. */
export async function rememberChallenge(
  act: Act,
  browser: string,
  challenge: string,
  personId: string | null,
): Promise<void> {
  const asked = { challenge, personId, askedAt: act.now };
  await act.asSystem("ask a passkey a question", (house) =>
    house.tx
      .insert(passkeyChallenge)
      .values({ browser, ...asked })
      .onConflictDoUpdate({ target: passkeyChallenge.browser, set: asked }),
  );
}

/**
 * The question that this browser may answer now, or null. Taking it uses it up; do so in an act of its own, so that a wrong
 * answer does not bring it back.
 */
export function takeChallenge(
  act: Act,
  browser: string | null,
  personId: string | null,
): Promise<string | null> {
  if (!browser) return Promise.resolve(null);
  return act.asSystem("take the question that a passkey answers", async (house) => {
    const [taken] = await house.tx
      .delete(passkeyChallenge)
      .where(
        and(
          eq(passkeyChallenge.browser, browser),
          personId ? eq(passkeyChallenge.personId, personId) : isNull(passkeyChallenge.personId),
        ),
      )
      .returning({ challenge: passkeyChallenge.challenge, askedAt: passkeyChallenge.askedAt });
    const inTime = taken && act.now.getTime() - taken.askedAt.getTime() < answerWithin;
    return inTime ? taken.challenge : null;
  });
}
