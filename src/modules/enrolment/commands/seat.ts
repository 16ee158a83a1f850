import { and, asc, eq, inArray, min } from "drizzle-orm";
import { groupById, placeOf, takePlace } from "#modules/communities";
import type { Act } from "#platform/acts";
import { type Enrolment, enrolment } from "../schema.ts";
import type { Desk } from "./hold-desk.ts";

/** People who get a place together or not at all: one person, or the two halves of a duo. */
export type Party = readonly Enrolment[];

/**
 * Calls in who waits for a theme, in order of turn, until it is full or nobody waits. Whoever is first is never passed over: when a duo needs
 * two places and there is one, it stays free for now. Runs as the house, at the desk.
 *
 * @returns who got a place
 */
export async function callIn(house: Act, desk: Desk, groupId: string | null): Promise<Party> {
  const called: Enrolment[] = [];
  if (desk.byHand || groupId === null) return called;
  for (;;) {
    const party = await firstInLine(house, groupId);
    if (party.length === 0 || !(await hasRoom(house, groupId, party))) return called;
    if (!(await seat(house, groupId, party))) return called;
    called.push(...party);
  }
}

/** A look before trying: most people who come to a full theme need no more than this. */
async function hasRoom(house: Act, groupId: string, party: Party): Promise<boolean> {
  const group = await groupById(house, groupId);
  return group !== null && group.places - group.placesTaken >= party.length;
}

/** Gives a party places in a theme group, all of them or none. Runs as the house, at the desk. */
export async function seat(house: Act, groupId: string, party: Party, because = ""): Promise<boolean> {
  if (!(await takePlaces(house, groupId, party))) return false;
  await house.tx
    .update(enrolment)
    .set({ state: "confirmed", decidedAt: house.now, placedBecause: because })
    .where(
      inArray(
        enrolment.id,
        party.map(({ id }) => id),
      ),
    );
  for (const { id } of party) await house.record("enrolment/placed", { id });
  return true;
}

const takePlaces = (house: Act, groupId: string, party: Party): Promise<boolean> =>
  party.length === 1
    ? takeOne(house, groupId, party[0]!)
    : house.wholly(async () => {
        for (const half of party) if (!(await takeOne(house, groupId, half))) return false;
        return true;
      });

async function takeOne(house: Act, groupId: string, waiting: Enrolment): Promise<boolean> {
  const { communityId, personId, learningQuestion, findable } = waiting;
  // An organiser or a facilitator has been quicker: this person sits somewhere already.
  if (await placeOf(house, communityId, personId)) return true;
  return (await takePlace(house, { groupId, personId, learningQuestion, findable })) === "placed";
}

/** Who has the lowest turn of those who wait for a theme. */
export function firstInLine(house: Act, groupId: string): Promise<Party> {
  const waits = and(eq(enrolment.groupId, groupId), eq(enrolment.state, "waiting"));
  const lowest = house.tx
    .select({ turn: min(enrolment.turn) })
    .from(enrolment)
    .where(waits);
  return house.tx
    .select()
    .from(enrolment)
    .where(and(waits, eq(enrolment.turn, lowest)))
    .orderBy(asc(enrolment.askedAt), asc(enrolment.id));
}
