import { and, eq, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { zone } from "#platform/locale";
import { meanwhile } from "../errors.ts";
import { askHow } from "../jobs.ts";
import { can, monthsUntilHow } from "../policy.ts";
import { seen } from "../queries/standing.ts";
import { type Agreement, agreement, type Party, party, type Request, request } from "../schema.ts";
import { tellExpert, tellParties } from "../tell.ts";
import { endRequest } from "./draft.ts";
import { type Held, holding } from "./holding.ts";

const mayConclude = (held: Held): boolean => can.conclude(held, held.request);

export type Outcome = Pick<Request, "advice" | "decision" | "decidedBy">;

/** Saves the advice and what was decided about it, however far they are. @param version as it was read @throws requests/meanwhile */
export async function saveOutcome(act: Act, id: string, outcome: Outcome, version: number): Promise<void> {
  await holding(act, id, mayConclude, async (house, held) => {
    if (held.request.outcomeVersion !== version) throw meanwhile();
    await house.tx
      .update(request)
      .set({ ...outcome, outcomeVersion: version + 1 })
      .where(eq(request.id, id));
  });
  await act.record("requests/outcome-saved", { id });
}

export type NewAgreement = Pick<Agreement, "text" | "ownerId" | "dueOn">;

/** Agrees on something: what, who sees to it, and by which day. */
export async function addAgreement(act: Act, id: string, wish: NewAgreement): Promise<void> {
  await holding(act, id, mayConclude, async (house, held) => {
    if (!held.parties.some((each) => each.id === wish.ownerId)) throw notFound();
    await house.tx.insert(agreement).values({ ...wish, requestId: id });
  });
  await act.record("requests/agreement-made", { id });
}

/** It is done. Every party may say so, also after the request was closed. */
export async function settleAgreement(act: Act, id: string, agreementId: string): Promise<void> {
  authorise(can.settle(await seen(act, id)));
  if (!isId(agreementId)) throw notFound();
  const known = await act.asSystem("settle an agreement", (house) =>
    house.tx
      .update(agreement)
      .set({ doneAt: sql`coalesce(${agreement.doneAt}, ${house.now.toISOString()})` })
      .where(and(eq(agreement.id, agreementId), eq(agreement.requestId, id)))
      .returning({ id: agreement.id }),
  );
  if (known.length === 0) throw notFound();
  await act.record("requests/agreement-settled", { id });
}

/** Closes a request: what is left comes back, and in three months both partners are asked how it is. */
export async function closeRequest(act: Act, id: string): Promise<void> {
  await holding(
    act,
    id,
    (held) => can.close(held, held.request, held.parts),
    async (house, held) => {
      await endRequest(house, held, "closed");
      await tellParties(house, held.request, held.parties, "closed");
      await tellExpert(house, held.request, "closed");
      await house.later(askHow, { id }, { at: monthsLater(house.now) });
    },
  );
  await act.record("requests/closed", { id });
}

const monthsLater = (now: Date): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(now.getTime())
      .toZonedDateTimeISO(zone)
      .add({ months: monthsUntilHow }).epochMilliseconds,
  );

/** One side answers the question after three months, once. */
export async function tellHow(act: Act, id: string, answer: Pick<Party, "how" | "howNote">): Promise<void> {
  await holding(
    act,
    id,
    (held) => can.tellHow(held, held.request),
    (house, held) =>
      house.tx
        .update(party)
        .set({ ...answer, howAt: house.now })
        .where(eq(party.id, held.party!.id)),
  );
  await act.record("requests/told-how", { id });
}
