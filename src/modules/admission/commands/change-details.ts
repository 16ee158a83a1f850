import { eq } from "drizzle-orm";
import { eventById } from "#modules/events";
import type { Act } from "#platform/acts";
import { tooLate } from "../errors.ts";
import { can } from "../policy.ts";
import { need, registration } from "../schema.ts";
import { registrationById } from "./answer.ts";
import { keepAnswers, type StoredAnswer } from "./keep-answers.ts";

interface Details {
  readonly name: string;
  readonly diet: string;
  readonly access: string;
  readonly answers: readonly StoredAnswer[];
}

/**
 * Changes what someone told about themselves, until the event is over. Whoever holds the key of the registration may.
 *
 * @throws admission/too-late
 */
export async function changeDetails(
  act: Act,
  id: string,
  { name, diet, access, answers }: Details,
): Promise<void> {
  await act.asSystem("change what someone told about themselves", async (house) => {
    const found = await registrationById(house, id);
    if (!can.change(found.state, await eventById(house, found.eventId), house.now)) throw tooLate();
    await house.tx.update(registration).set({ name }).where(eq(registration.id, id));
    await house.tx.delete(need).where(eq(need.registrationId, id));
    if (diet || access) await house.tx.insert(need).values({ registrationId: id, diet, access });
    await keepAnswers(house, id, answers);
  });
  await act.record("admission/details-changed", { id });
}
