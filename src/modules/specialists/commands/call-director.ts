import { and, eq, isNull } from "drizzle-orm";
import { madeArea } from "#modules/areas";
import type { Act } from "#platform/acts";
import { authorise, notFound, signInFirst } from "#platform/errors";
import { newId } from "#platform/ids";
import { turnIsOver } from "../errors.ts";
import { askNext, holdRequest, tellAsker } from "../jobs.ts";
import { can } from "../policy.ts";
import { onCallDetails } from "../queries/on-call.ts";
import { type OnCallRequest, onCallRequest, onCallTurn } from "../schema.ts";

export type Call = Pick<OnCallRequest, "areaId" | "subject" | "text">;

/** Asks for a process director: the first who fits and is available gets a mail at once. */
export async function callDirector(act: Act, wish: Call): Promise<string> {
  if (act.actor.kind !== "person") throw signInFirst();
  const region = await madeArea(act, wish.areaId);
  if (region.kind !== "support_region" || region.ended) throw notFound();
  const request: OnCallRequest = {
    ...{ ...wish, id: newId(), askedBy: act.actor.id, askedAt: act.now },
    ...{ takenBy: null, endedAt: null, outcome: null },
  };
  await act.asSystem("ask for a process director", async (house) => {
    await house.tx.insert(onCallRequest).values(request);
    await askNext(house, request);
  });
  await act.record("specialists/called", { id: request.id });
  return request.id;
}

/**
 * Whose turn it is takes it, or lets it go to the next.
 *
 * @throws specialists/turn-is-over
 */
export async function answerCall(act: Act, id: string, accepts: boolean): Promise<void> {
  const { mine } = await onCallDetails(act, id);
  if (!mine) throw notFound();
  await act.asSystem("answer a call for a process director", async (house) => {
    const request = await holdRequest(house, id);
    if (!request || request.endedAt || !can.answer(mine, house.now)) throw turnIsOver();
    const answered = await house.tx
      .update(onCallTurn)
      .set({ answer: accepts ? "accepted" : "declined" })
      .where(and(eq(onCallTurn.requestId, id), eq(onCallTurn.number, mine.number), isNull(onCallTurn.answer)))
      .returning({ number: onCallTurn.number });
    if (answered.length === 0) throw turnIsOver();
    if (!accepts) return askNext(house, request);
    await house.tx
      .update(onCallRequest)
      .set({ takenBy: mine.specialistId, endedAt: house.now, outcome: "accepted" })
      .where(eq(onCallRequest.id, id));
    await tellAsker(house, request);
  });
  await act.record(accepts ? "specialists/accepted" : "specialists/declined", { id });
}

/** Whoever asked needs nobody any more. What `can` sees is how the call stands then: someone may have taken it since it was read. */
export async function withdrawCall(act: Act, id: string): Promise<void> {
  const { asker } = await onCallDetails(act, id);
  await act.asSystem("withdraw a call for a process director", async (house) => {
    const request = await holdRequest(house, id);
    authorise(request !== undefined && can.withdraw(asker, request));
    await house.tx
      .update(onCallRequest)
      .set({ endedAt: house.now, outcome: "withdrawn" })
      .where(eq(onCallRequest.id, id));
  });
  await act.record("specialists/withdrawn", { id });
}
