import { and, eq, isNull } from "drizzle-orm";
import { emailOf, personByEmail } from "#modules/people";
import { keepInLedger, keptFor, ledgerOf } from "#modules/support";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { newId } from "#platform/ids";
import { meanwhile } from "../errors.ts";
import { bothSides, can } from "../policy.ts";
import { nameOf } from "../queries/standing.ts";
import { dayPart, type Party, party, type Request, request } from "../schema.ts";
import { tellExpert, tellParties } from "../tell.ts";
import { takeOff } from "./day-part.ts";
import { type Held, holding } from "./holding.ts";

/** Begins a request of a region: both partners of its ledger are in it, and can write from then on. */
export async function beginRequest(act: Act, ledgerId: string): Promise<string> {
  const { ledger, partners, me } = await ledgerOf(act, ledgerId);
  authorise(me !== null);
  const id = newId();
  await act.asSystem("begin a request of a region", async (house) => {
    await house.tx
      .insert(request)
      .values({ id, ledgerId, areaId: ledger.areaId, state: "draft", madeAt: house.now });
    const sides = partners.filter(({ until }) => until === null);
    await house.tx.insert(party).values(
      sides.map(({ side, organisation, name, email, personId }) => ({
        ...{ requestId: id, side, organisation, name, email, personId },
      })),
    );
  });
  await act.record("requests/begun", { id });
  return id;
}

export type Text = Pick<
  Request,
  "title" | "topics" | "otherTopic" | "question" | "wished" | "period" | "units"
>;

/**
 * Saves what was written so far, however little. What either side confirmed before was another text, so both confirm again.
 *
 * @param version as it was read
 * @throws requests/meanwhile
 */
export async function saveRequest(act: Act, id: string, text: Text, version: number): Promise<void> {
  await holding(
    act,
    id,
    (held) => can.write(held, held.request),
    async (house, held) => {
      if (held.request.version !== version) throw meanwhile();
      await house.tx
        .update(request)
        .set({ ...text, version: version + 1 })
        .where(eq(request.id, id));
      await house.tx.update(party).set({ confirmedAt: null }).where(eq(party.requestId, id));
    },
  );
  await act.record("requests/saved", { id });
}

export type NewParty = Pick<Party, "side" | "organisation" | "name" | "email">;

/** Brings someone to the table: one who confirms as well, or one who is there. They get a mail; who is in it already stays as they are. */
export async function addParty(act: Act, id: string, who: NewParty): Promise<void> {
  await holding(
    act,
    id,
    (held) => can.write(held, held.request),
    async (house) => {
      const personId = (await personByEmail(house, who.email))?.id ?? null;
      const [added] = await house.tx
        .insert(party)
        .values({ ...who, requestId: id, personId })
        .onConflictDoNothing()
        .returning();
      if (added) await tellParties(house, { id }, [added], "confirm");
    },
  );
  await act.record("requests/party-added", { id });
}

/**
 * Says yes in the name of one side. When both sides have, the request is sent: its day-parts are reserved, and the programme sees it.
 *
 * @throws support/does-not-fit when the ledger has fewer day-parts left than are asked for
 */
export async function confirmRequest(act: Act, id: string): Promise<{ readonly sent: boolean }> {
  const sent = await holding(
    act,
    id,
    (held) => can.confirm(held, held.request),
    async (house, held) => {
      const me = held.party!;
      await house.tx.update(party).set({ confirmedAt: house.now }).where(eq(party.id, me.id));
      const complete = bothSides(held.parties, (each) => each.id === me.id || each.confirmedAt !== null);
      if (!complete) {
        const others = held.parties.filter(
          ({ side, confirmedAt, id: partyId }) => side !== "other" && !confirmedAt && partyId !== me.id,
        );
        await tellParties(house, { id }, others, "confirm");
        return false;
      }
      await send(house, held);
      return true;
    },
  );
  await act.record(sent ? "requests/sent" : "requests/confirmed", { id });
  return { sent };
}

/** A request reserves, once: what comes back from the intake has its day-parts still, and more or fewer when that is what is asked now. */
async function send(house: Act, held: Held): Promise<void> {
  const { ledgerId, title, units, purposeId, id } = held.request;
  const author = nameOf(held);
  const kept = purposeId ? await keptFor(house, purposeId) : 0;
  const purpose = purposeId ? { id: purposeId } : { title };
  const line = { reason: title, purpose, units: Math.abs(units - kept) };
  const reserved =
    units === kept
      ? purposeId
      : await keepInLedger(house, ledgerId, { ...line, kind: units > kept ? "reserve" : "return" }, author);
  await house.tx
    .update(request)
    .set({ state: "intake", purposeId: reserved, sentAt: house.now, note: "" })
    .where(eq(request.id, id));
}

/** The region needs it no more: meetings are taken off, and what is left of its day-parts comes back. */
export async function withdrawRequest(act: Act, id: string): Promise<void> {
  await holding(
    act,
    id,
    (held) => can.withdraw(held, held.request),
    async (house, held) => {
      for (const part of held.parts.filter(({ cancelledAt, reportedAt }) => !cancelledAt && !reportedAt))
        await takeOff(house, part);
      await endRequest(house, held, "withdrawn");
      await tellParties(house, held.request, held.parties, "withdrawn");
      await tellExpert(house, held.request, "withdrawn");
    },
  );
  await act.record("requests/withdrawn", { id });
}

/** Ends a request: what is still reserved comes back, and who was invited is forgotten. Runs as the house. */
export async function endRequest(
  house: Act,
  held: Held,
  state: "closed" | "refused" | "referred" | "withdrawn",
): Promise<void> {
  const { id, ledgerId, purposeId, title } = held.request;
  const kept = purposeId ? await keptFor(house, purposeId) : 0;
  if (purposeId && kept > 0)
    await keepInLedger(
      house,
      ledgerId,
      { kind: "return", units: kept, reason: title, purpose: { id: purposeId } },
      nameOf(held),
    );
  await house.tx.update(request).set({ state, endedAt: house.now }).where(eq(request.id, id));
  await house.tx.update(dayPart).set({ guests: [] }).where(eq(dayPart.requestId, id));
}

/** Who signs in has proved a mailbox: requests in which it stands are theirs to see. */
export async function linkParty(act: Act, { id: personId }: { readonly id: string }): Promise<void> {
  await act.asSystem("give requests to whose mailbox they are", async (house) => {
    const email = await emailOf(house, personId);
    if (email)
      await house.tx
        .update(party)
        .set({ personId })
        .where(and(eq(party.email, email), isNull(party.personId)));
  });
}
