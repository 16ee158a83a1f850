import { eq } from "drizzle-orm";
import { directory } from "#modules/specialists";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { can } from "../policy.ts";
import { party, request } from "../schema.ts";
import { tellExpert, tellParties } from "../tell.ts";
import { endRequest } from "./draft.ts";
import { holding } from "./holding.ts";

/** What the programme answers: yes, go on writing, no, or somewhere else. */
export const answers = ["accepted", "refined", "refused", "referred"] as const;
export type Answer = (typeof answers)[number];

/**
 * The intake. Who refines sends it back to be written on and confirmed again; who refuses or refers ends it, with the reason, and the
 * day-parts come back.
 */
export async function decideIntake(act: Act, id: string, answer: Answer, note: string): Promise<void> {
  await holding(
    act,
    id,
    (held) => can.decide(held, held.request),
    async (house, held) => {
      await house.tx.update(request).set({ note, decidedAt: house.now }).where(eq(request.id, id));
      if (answer === "refused" || answer === "referred")
        await endRequest(house, { ...held, party: null }, answer);
      else
        await house.tx
          .update(request)
          .set({ state: answer === "accepted" ? "accepted" : "draft" })
          .where(eq(request.id, id));
      if (answer === "refined")
        await house.tx.update(party).set({ confirmedAt: null }).where(eq(party.requestId, id));
      await tellParties(house, held.request, held.parties, answer);
    },
  );
  await act.record(`requests/${answer}`, { id });
}

/** Chooses who comes: someone from the directory of experts. */
export async function assignExpert(act: Act, id: string, expertId: string): Promise<void> {
  const known = (await directory(act, "expert")).some((each) => each.id === expertId);
  await holding(
    act,
    id,
    (held) => can.assign(held, held.request),
    async (house, held) => {
      if (!known) throw notFound();
      await house.tx.update(request).set({ expertId }).where(eq(request.id, id));
      await tellExpert(house, { ...held.request, expertId }, "assigned");
      await tellParties(house, held.request, held.parties, "assigned");
    },
  );
  await act.record("requests/assigned", { id });
}
