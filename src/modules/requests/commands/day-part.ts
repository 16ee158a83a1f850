import { eq } from "drizzle-orm";
import { cancelEvent, eventById, organiseAll, planEvent } from "#modules/events";
import { directory } from "#modules/specialists";
import { keepInLedger } from "#modules/support";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { slugOf } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { can } from "../policy.ts";
import { nameOf } from "../queries/standing.ts";
import { type DayPart, dayPart } from "../schema.ts";
import { tellParties } from "../tell.ts";
import { invitationLetter } from "../views/letters.ts";
import { type Held, holding } from "./holding.ts";

const partIn = (held: Held, partId: string): DayPart => {
  const found = held.parts.find(({ id }) => id === partId);
  if (!found) throw notFound();
  return found;
};

/**
 * Makes a day-part of the plan a meeting: it comes into the agenda, everyone on its list gets an invitation, and in the ledger it has its
 * day. Whoever does it organises that meeting.
 */
export async function inviteToDayPart(act: Act, id: string, partId: string): Promise<void> {
  const { actor } = act;
  const { part, held } = await holding(
    act,
    id,
    (now) => can.invite(now, now.request, partIn(now, partId), act.now),
    async (house, now) => {
      const found = partIn(now, partId);
      const { ledgerId, purposeId } = now.request;
      const line = {
        kind: "plan",
        units: found.units,
        reason: found.title,
        purpose: { id: purposeId! },
      } as const;
      await keepInLedger(house, ledgerId, line, nameOf(now));
      return { part: found, held: now };
    },
  );
  const meeting = await planEvent(act, {
    ...{ kind: "workSession", title: part.title, slug: `${slugOf(part.title)}-${isoDay(part.startsAt)}` },
    ...{ startsAt: part.startsAt, endsAt: part.endsAt, place: part.place, online: false },
    ...{ visibility: "public", belongsTo: id },
  });
  if (actor.kind === "person") await organiseAll(act, id, actor.id);
  await act.asSystem("invite to a day-part", async (house) => {
    await house.tx.update(dayPart).set({ eventId: meeting.id }).where(eq(dayPart.id, part.id));
    const own = held.parties.map(({ email }) => email).filter((email) => email.includes("@"));
    for (const to of new Set([...own, ...part.guests]))
      await house.mail(invitationLetter({ to, meeting, publicUrl: house.publicUrl }));
  });
  await act.record("requests/invited", { id });
}

/** A day-part does not go on: its meeting is taken off, and what it had comes back. */
export async function cancelDayPart(act: Act, id: string, partId: string): Promise<void> {
  await holding(
    act,
    id,
    (held) => can.cancel(held, held.request, partIn(held, partId)),
    async (house, held) => {
      const part = partIn(held, partId);
      await takeOff(house, part);
      const { ledgerId, purposeId } = held.request;
      const line = {
        kind: "return",
        units: part.units,
        reason: part.title,
        purpose: { id: purposeId! },
      } as const;
      await keepInLedger(house, ledgerId, line, nameOf(held));
    },
  );
  await act.record("requests/day-part-cancelled", { id });
}

/** Takes the meeting of a day-part off, when it has one. Runs as the house. */
export async function takeOff(house: Act, { id, eventId }: DayPart): Promise<void> {
  await house.tx.update(dayPart).set({ cancelledAt: house.now }).where(eq(dayPart.id, id));
  if (eventId && (await eventById(house, eventId))) await cancelEvent(house, eventId);
}

/** Tells in five lines what happened. That is when a day-part is used. @param lines in the order of `reportLines` */
export async function reportDayPart(
  act: Act,
  id: string,
  partId: string,
  lines: readonly string[],
): Promise<void> {
  await holding(
    act,
    id,
    (held) => can.report(held, held.request, partIn(held, partId), act.now),
    async (house, held) => {
      const part = partIn(held, partId);
      const { ledgerId, purposeId } = held.request;
      await house.tx
        .update(dayPart)
        .set({ report: [...lines], reportedAt: house.now })
        .where(eq(dayPart.id, part.id));
      const line = {
        kind: "spend",
        units: part.units,
        reason: part.title,
        purpose: { id: purposeId! },
      } as const;
      await keepInLedger(house, ledgerId, line, await expertName(house, held));
      await tellParties(house, held.request, held.parties, "reported");
    },
  );
  await act.record("requests/reported", { id });
}

const expertName = async (house: Act, { request: { expertId } }: Held): Promise<string> =>
  (await directory(house, "expert")).find(({ id }) => id === expertId)?.organisation ?? "";
