import { and, eq } from "drizzle-orm";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { fingerprint } from "#platform/ids";
import { enrolment } from "../schema.ts";

/** Someone asks to come along as the other half of a duo. */
export interface Invitation {
  readonly enrolmentId: string;
  /** The address it is bound to. */
  readonly email: string;
  readonly groupId: string | null;
  /** Who asks, and where they work. */
  readonly from: { readonly name: string; readonly organisationName: string; readonly portrait: number };
}

/** The invitation that a mail led to, or null when it was never ours, or the duo is complete or withdrawn by now. */
export function invitationBehind(act: Act, communityId: string, token: string): Promise<Invitation | null> {
  return act.asSystem("show an invitation to whoever holds it", (house) =>
    invitation(house, communityId, eq(enrolment.duoInvite, fingerprint(token))),
  );
}

/** The same, for the draft that was begun with it. */
export async function invitationOf(
  act: Act,
  communityId: string,
  enrolmentId: string | null,
): Promise<Invitation | null> {
  if (enrolmentId === null) return null;
  return act.asSystem("show who asked someone to come along", (house) =>
    invitation(house, communityId, eq(enrolment.id, enrolmentId)),
  );
}

async function invitation(
  house: Act,
  communityId: string,
  which: ReturnType<typeof and>,
): Promise<Invitation | null> {
  const [half] = await house.tx
    .select()
    .from(enrolment)
    .where(and(eq(enrolment.communityId, communityId), eq(enrolment.state, "incomplete"), which));
  const face = half && (await facesOf(house, [half.personId])).get(half.personId);
  if (!half || !face) return null;
  return { enrolmentId: half.id, email: half.duoEmail, groupId: half.groupId, from: face };
}
