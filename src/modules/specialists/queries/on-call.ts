import { asc, desc, eq, inArray } from "drizzle-orm";
import { facesOf, mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { type OnCallRequest, type OnCallTurn, onCallRequest, onCallTurn, specialist } from "../schema.ts";
import { myProfiles } from "./directory.ts";

/** A call as who asked, or whose turn it is, sees it. */
export interface OnCallDetails {
  readonly request: OnCallRequest;
  readonly asker: boolean;
  readonly askerName: string;
  readonly turns: readonly (OnCallTurn & { readonly name: string })[];
  /** One's own turn, open or taken. */
  readonly mine: OnCallTurn | null;
  /** Who took it, and where to reach them; for who asked alone. */
  readonly taken: { readonly name: string; readonly organisation: string; readonly email: string } | null;
  /** Where to reach who asked; for who took it alone. */
  readonly reach: string;
}

/** @throws house/not-found for everyone else */
export async function onCallDetails(act: Act, id: string): Promise<OnCallDetails> {
  if (!isId(id) || act.actor.kind !== "person") throw notFound();
  const [request] = await act.tx.select().from(onCallRequest).where(eq(onCallRequest.id, id));
  if (!request) throw notFound();
  const own = new Set((await myProfiles(act)).map((each) => each.id));
  const asker = request.askedBy === act.actor.id;
  return act.asSystem("show a call to who it concerns", async (house) => {
    const turns = await house.tx
      .select({ turn: onCallTurn, name: specialist.name })
      .from(onCallTurn)
      .innerJoin(specialist, eq(specialist.id, onCallTurn.specialistId))
      .where(eq(onCallTurn.requestId, id))
      .orderBy(asc(onCallTurn.number));
    const [taker] = request.takenBy
      ? await house.tx.select().from(specialist).where(eq(specialist.id, request.takenBy))
      : [];
    const face = request.askedBy ? (await facesOf(house, [request.askedBy])).get(request.askedBy) : undefined;
    const mine = turns.find(({ turn }) => own.has(turn.specialistId))?.turn ?? null;
    return {
      request,
      asker,
      askerName: [face?.name, face?.organisationName].filter(Boolean).join(", "),
      turns: turns.map(({ turn, name }) => ({ ...turn, name })),
      mine,
      taken: asker && taker ? taker : null,
      reach:
        mine?.answer === "accepted" && request.askedBy
          ? ((await mailboxOf(house, request.askedBy))?.email ?? "")
          : "",
    };
  });
}

/** Calls that one asked, the latest first. */
export async function myCalls(act: Act): Promise<readonly OnCallRequest[]> {
  if (act.actor.kind !== "person") return [];
  return act.tx
    .select()
    .from(onCallRequest)
    .where(eq(onCallRequest.askedBy, act.actor.id))
    .orderBy(desc(onCallRequest.askedAt))
    .limit(10);
}

/** Turns that wait for one's answer now. */
export async function myTurns(act: Act): Promise<readonly OnCallTurn[]> {
  const own = (await myProfiles(act)).map(({ id }) => id);
  if (own.length === 0) return [];
  const rows = await act.tx.select().from(onCallTurn).where(inArray(onCallTurn.specialistId, own));
  return rows.filter(({ answer, until }) => answer === null && until > act.now);
}
