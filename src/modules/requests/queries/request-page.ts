import { asc, desc, eq, inArray, or } from "drizzle-orm";
import { madeAreas } from "#modules/areas";
import { eventsById, type Meeting } from "#modules/events";
import { directory, type Fit, fitting, type Listed, myProfiles } from "#modules/specialists";
import { myLedgers } from "#modules/support";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { can } from "../policy.ts";
import {
  type Agreement,
  agreement,
  type DayPart,
  dayPart,
  type Party,
  party,
  type Request,
  request,
} from "../schema.ts";
import { type Seen, seen } from "./standing.ts";

/** All of a request: the same page for both partners, its expert and the programme. */
export interface RequestData extends Seen {
  readonly region: string;
  /** The ledger behind it is that of its partners and of the programme. */
  readonly seesLedger: boolean;
  readonly parties: readonly Party[];
  readonly parts: readonly (DayPart & { readonly meeting: Meeting | null })[];
  readonly agreements: readonly Agreement[];
  readonly expertCard: Listed | null;
  /** Who could come, best first; for the programme alone. */
  readonly fits: readonly Fit[];
}

/** @throws house/not-found */
export async function requestPage(act: Act, id: string): Promise<RequestData> {
  const place = await seen(act, id);
  const { areaId, topics, expertId } = place.request;
  const region = (await madeAreas(act)).find((area) => area.id === areaId)?.name ?? "";
  const experts = await directory(act, "expert");
  const data = await act.asSystem("show a request to who may see it", async (house) => ({
    parties: await house.tx
      .select()
      .from(party)
      .where(eq(party.requestId, id))
      .orderBy(desc(party.side), asc(party.organisation)),
    parts: await house.tx
      .select()
      .from(dayPart)
      .where(eq(dayPart.requestId, id))
      .orderBy(asc(dayPart.startsAt)),
    agreements: await house.tx
      .select()
      .from(agreement)
      .where(eq(agreement.requestId, id))
      .orderBy(asc(agreement.dueOn)),
  }));
  const planned = await eventsById(
    act,
    data.parts.flatMap(({ eventId }) => eventId ?? []),
  );
  const meetings = new Map<string, Meeting>(planned.map((meeting) => [meeting.id, meeting]));
  return {
    ...place,
    ...data,
    region,
    seesLedger:
      place.runs || (await myLedgers(act)).some(({ id: ledgerId }) => ledgerId === place.request.ledgerId),
    parts: data.parts.map((part) => ({
      ...part,
      meeting: (part.eventId && meetings.get(part.eventId)) || null,
    })),
    expertCard: experts.find((each) => each.id === expertId) ?? null,
    fits: can.assign(place, place.request)
      ? fitting(experts, { subjects: topics, areaId, day: isoDay(act.now) })
      : [],
  };
}

/** A request in a list, with its region. */
export type InList = Request & { readonly region: string };

/** Requests that concern someone: as party, as expert, and all that were sent for who runs the programme. The latest first. */
export async function requestsOf(act: Act): Promise<readonly InList[]> {
  const rows = can.run(act.actor)
    ? await act.asSystem("show the programme what was asked", async (house) => {
        const all = await house.tx.select().from(request).orderBy(desc(request.madeAt)).limit(500);
        return all.filter(({ sentAt }) => sentAt !== null);
      })
    : [];
  const mine = await myRequests(act);
  const names = new Map((await madeAreas(act)).map(({ id, name }) => [id, name]));
  const seenIds = new Set(mine.map(({ id }) => id));
  return [...mine, ...rows.filter(({ id }) => !seenIds.has(id))].map((row) => ({
    ...row,
    region: names.get(row.areaId) ?? "",
  }));
}

/** Requests in which someone is a party or the expert. */
export async function myRequests(act: Act): Promise<readonly Request[]> {
  const { actor } = act;
  if (actor.kind !== "person") return [];
  const profiles = (await myProfiles(act)).map(({ id }) => id);
  const asParty = act.tx.select({ id: party.requestId }).from(party).where(eq(party.personId, actor.id));
  return act.tx
    .select()
    .from(request)
    .where(
      or(inArray(request.id, asParty), profiles.length > 0 ? inArray(request.expertId, profiles) : undefined),
    )
    .orderBy(desc(request.madeAt));
}
