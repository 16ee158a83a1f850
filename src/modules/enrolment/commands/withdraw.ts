import { and, eq, ne } from "drizzle-orm";
import { type Community, givePlaceBack, placeOf } from "#modules/communities";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { can } from "../policy.ts";
import { ownEnrolment } from "../queries/own-enrolment.ts";
import { type Enrolment, enrolment } from "../schema.ts";
import { tellAll } from "../tell.ts";
import { type Desk, holdDesk } from "./hold-desk.ts";
import { callIn } from "./seat.ts";

/**
 * Takes back what someone asked for: a place in a group goes to the first in line, a place in line to who stands behind. People who came
 * into a group another way give their place back like everyone else. Asking twice is harmless.
 */
export async function withdraw(act: Act, community: Community): Promise<void> {
  if (act.actor.kind !== "person") return;
  const personId = act.actor.id;
  authorise(can.withdraw(personId, { personId }, community, act.now));
  const own = await ownEnrolment(act, community.id);
  await act.record("enrolment/withdrawn", { id: own?.id ?? personId });
  await act.asSystem("give a place back and call in who waits for it", async (house) => {
    const desk = await holdDesk(house, community.id);
    if (own) return letGo(house, desk, own.id);
    const place = await placeOf(house, community.id, personId);
    if (place) await givePlaceBack(house, place);
    await callAndTell(house, desk, [place?.groupId ?? null]);
  });
}

/** Ends a request and passes on what was free by it. Runs as the house, at the desk. */
export async function letGo(house: Act, desk: Desk, enrolmentId: string): Promise<void> {
  const [gone] = await house.tx
    .update(enrolment)
    .set({ state: "withdrawn", duoInvite: null, duoEmail: "", decidedAt: house.now })
    .where(and(eq(enrolment.id, enrolmentId), ne(enrolment.state, "withdrawn")))
    .returning();
  if (!gone) return;
  const place = await placeOf(house, desk.communityId, gone.personId);
  if (place) await givePlaceBack(house, place);
  await leaveAlone(house, gone);
  await callAndTell(house, desk, [place?.groupId ?? null, gone.groupId]);
}

/** Calls in who waits for these themes, and tells them. Runs as the house, at the desk. */
export async function callAndTell(
  house: Act,
  desk: Desk,
  groupIds: readonly (string | null)[],
): Promise<void> {
  for (const groupId of new Set(groupIds)) await tellAll(house, await callIn(house, desk, groupId), "called");
}

/** The other half of a duo keeps a place it has; in line it needs someone else. */
async function leaveAlone(house: Act, gone: Enrolment): Promise<void> {
  if (gone.duoWith === null) return;
  await house.tx.update(enrolment).set({ duoWith: null }).where(eq(enrolment.duoWith, gone.id));
  const [left] = await house.tx
    .update(enrolment)
    .set({ state: "incomplete" })
    .where(and(eq(enrolment.id, gone.duoWith), eq(enrolment.state, "waiting")))
    .returning({ id: enrolment.id });
  if (left) await tellAll(house, [left], "alone");
}
