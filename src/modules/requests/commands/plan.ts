import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { meanwhile, moreThanAsked } from "../errors.ts";
import { bothSides, can } from "../policy.ts";
import { type DayPart, dayPart, party, request } from "../schema.ts";
import { tellExpert, tellParties } from "../tell.ts";
import { type Held, holding } from "./holding.ts";

const mayPlan = (held: Held): boolean => can.plan(held, held.request);

/** A plan that changed is another plan: both sides agree again. */
async function renew(house: Act, { request: { id, planVersion } }: Held, plan?: string): Promise<void> {
  await house.tx
    .update(request)
    .set({ planVersion: planVersion + 1, ...(plan !== undefined && { plan }) })
    .where(eq(request.id, id));
}

/** Saves what will be done and why. @param version as it was read @throws requests/meanwhile */
export async function savePlan(act: Act, id: string, plan: string, version: number): Promise<void> {
  await holding(act, id, mayPlan, async (house, held) => {
    if (held.request.planVersion !== version) throw meanwhile();
    await renew(house, held, plan);
  });
  await act.record("requests/plan-saved", { id });
}

export type NewDayPart = Pick<
  DayPart,
  "title" | "composition" | "units" | "startsAt" | "endsAt" | "place" | "guests"
>;

/** Puts a day-part in the plan. @throws requests/more-than-asked */
export async function addDayPart(act: Act, id: string, wish: NewDayPart): Promise<void> {
  await holding(act, id, mayPlan, async (house, held) => {
    const left = held.request.units - held.parts.reduce((sum, { units }) => sum + units, 0);
    if (wish.units > left) throw moreThanAsked(left);
    await house.tx.insert(dayPart).values({ ...wish, requestId: id });
    await renew(house, held);
  });
  await act.record("requests/plan-saved", { id });
}

/** Takes a day-part out of the plan, as long as nobody was invited. */
export async function dropDayPart(act: Act, id: string, partId: string): Promise<void> {
  if (!isId(partId)) throw notFound();
  await holding(act, id, mayPlan, async (house, held) => {
    const gone = await house.tx
      .delete(dayPart)
      .where(and(eq(dayPart.id, partId), eq(dayPart.requestId, id), isNull(dayPart.eventId)))
      .returning({ id: dayPart.id });
    if (gone.length === 0) throw notFound();
    await renew(house, held);
  });
  await act.record("requests/plan-saved", { id });
}

/** Agrees to the plan as it is now, in the name of one side. When both sides have, work begins. @param version as it was read */
export async function agreeToPlan(act: Act, id: string, version: number): Promise<void> {
  const begins = await holding(
    act,
    id,
    (held) => can.agree(held, held.request, held.parts),
    async (house, held) => {
      const me = held.party!;
      if (held.request.planVersion !== version) throw meanwhile();
      await house.tx.update(party).set({ agreedPlan: version }).where(eq(party.id, me.id));
      const agreed = bothSides(held.parties, (each) => each.id === me.id || each.agreedPlan === version);
      const news = agreed ? "agreed" : "plan";
      if (agreed)
        await house.tx
          .update(request)
          .set({ state: "running", agreedAt: house.now })
          .where(eq(request.id, id));
      await tellParties(
        house,
        held.request,
        held.parties.filter(({ id: partyId, side }) => partyId !== me.id && (agreed || side !== "other")),
        news,
      );
      if (agreed) await tellExpert(house, held.request, news);
      return agreed;
    },
  );
  await act.record(begins ? "requests/running" : "requests/agreed", { id });
}
