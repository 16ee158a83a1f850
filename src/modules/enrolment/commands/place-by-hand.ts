import { and, asc, eq } from "drizzle-orm";
import type { Community } from "#modules/communities";
import type { Act } from "#platform/acts";
import { noPlaceLeft, notWaiting, reasonNeeded } from "../errors.ts";
import { type Enrolment, enrolment } from "../schema.ts";
import { tellAll } from "../tell.ts";
import { holdDesk } from "./hold-desk.ts";
import { firstInLine, type Party, seat } from "./seat.ts";

export interface PlaceByHand {
  readonly enrolmentId: string;
  /** Where the place is: the theme waited for, or another of the same community. */
  readonly groupId: string;
  /** Why this person goes before others; may be empty for who is first in line. */
  readonly reason: string;
}

/**
 * An organiser gives a place to someone who waits, together with the other half of their duo. The caller has asked the policy.
 * Refuses with "enrolment/not-waiting", "enrolment/no-place-left" or "enrolment/reason-needed".
 */
export async function placeByHand(
  act: Act,
  community: Community,
  { enrolmentId, groupId, reason }: PlaceByHand,
): Promise<void> {
  await act.record("enrolment/placed-by-hand", { id: enrolmentId });
  await act.asSystem("give someone a place that an organiser chose", async (house) => {
    await holdDesk(house, community.id);
    const party = await partyOf(house, community.id, enrolmentId);
    if (reason === "" && !(await isFirst(house, party, groupId))) throw reasonNeeded();
    if (!(await seat(house, groupId, party, reason))) throw noPlaceLeft(party.length);
    await tellAll(house, party, "called");
  });
}

async function partyOf(house: Act, communityId: string, enrolmentId: string): Promise<Party> {
  const waiting = (which: "id" | "duoWith") =>
    house.tx
      .select()
      .from(enrolment)
      .where(
        and(
          eq(enrolment.communityId, communityId),
          eq(enrolment[which], enrolmentId),
          eq(enrolment.state, "waiting"),
        ),
      )
      .orderBy(asc(enrolment.askedAt));
  const [chosen] = await waiting("id");
  if (!chosen) throw notWaiting();
  return [chosen, ...(await waiting("duoWith"))];
}

/** First in the line for that very theme: anywhere else it is a choice that needs a reason. */
async function isFirst(house: Act, [chosen]: Party, groupId: string): Promise<boolean> {
  const first: readonly Enrolment[] = await firstInLine(house, groupId);
  return chosen !== undefined && first.some(({ id }) => id === chosen.id);
}
