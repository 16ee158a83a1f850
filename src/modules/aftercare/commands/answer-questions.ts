import { registrationById } from "#modules/admission";
import { eventById } from "#modules/events";
import type { Act } from "#platform/acts";
import { answerIdOf } from "../certificate-code.ts";
import { notForThem } from "../errors.ts";
import { can } from "../policy.ts";
import { answer } from "../schema.ts";

export interface Answers {
  /** From 1 (not at all) to 5 (very). */
  readonly useful: number;
  readonly takesAlong: string;
  readonly couldBeBetter: string;
}

/**
 * What someone thought of it, kept without who they are; a second time replaces the first.
 *
 * @throws aftercare/not-for-them
 */
export async function answerQuestions(
  act: Act,
  { id: registrationId, seat }: { readonly id: string; readonly seat: 1 | 2 },
  secret: string,
  answers: Answers,
): Promise<void> {
  await act.asSystem("keep what someone thought of a meeting", async (house) => {
    const { eventId, state } = await registrationById(house, registrationId);
    if (!can.evaluate(state, await eventById(house, eventId), house.now)) throw notForThem();
    await house.tx
      .insert(answer)
      .values({ id: answerIdOf(secret, registrationId, seat), eventId, ...answers, answeredAt: house.now })
      .onConflictDoUpdate({ target: answer.id, set: { ...answers, answeredAt: house.now } });
    // Whoever is signed in says no more about who they are: the audit log holds the answer without them.
    await house.record("aftercare/answered", { id: eventId });
  });
}
