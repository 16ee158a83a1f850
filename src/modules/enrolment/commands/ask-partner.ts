import { eq } from "drizzle-orm";
import type { Community } from "#modules/communities";
import { emailOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { fingerprint, newToken } from "#platform/ids";
import { can } from "../policy.ts";
import { ownEnrolment } from "../queries/own-enrolment.ts";
import { type Enrolment, enrolment } from "../schema.ts";
import { tellAll, tellInvited } from "../tell.ts";
import { couple } from "./couple.ts";
import { holdDesk } from "./hold-desk.ts";
import { joinLine } from "./join-line.ts";

/**
 * One half of a duo asks someone to be the other, or someone else than before. When that someone waits for them already, both join
 * the line; else they get a mail. An invitation that was sent before stops working.
 */
export async function invitePartner(act: Act, community: Community, email: string): Promise<void> {
  const own = await ownEnrolment(act, community.id);
  if (!own || act.actor.kind !== "person") throw notFound();
  authorise(can.invite(act.actor.id, own) && can.ask(community, act.now));
  await act.asSystem("bring the two halves of a duo together", async (house) => {
    await house.record("enrolment/partner-asked", { id: own.id });
    const desk = await holdDesk(house, community.id);
    const [half] = await house.tx
      .update(enrolment)
      .set({ duoEmail: email })
      .where(eq(enrolment.id, own.id))
      .returning();
    // Whoever waited for the desk may find that the other half has come in meanwhile.
    if (half?.state !== "incomplete") return;
    const halves = await couple(house, desk, half, (await emailOf(house, half.personId)) ?? "");
    if (halves) await joinLine(house, desk, halves);
    else {
      await askPartner(house, community, half, email);
      await tellAll(house, [half], "asked");
    }
  });
}

/** Mails an invitation to be the other half. It is bound to its address: only who confirms that one completes the duo. */
export async function askPartner(
  house: Act,
  community: Community,
  half: Enrolment,
  email: string,
): Promise<void> {
  const token = newToken();
  await house.tx
    .update(enrolment)
    .set({ duoInvite: fingerprint(token) })
    .where(eq(enrolment.id, half.id));
  await tellInvited(house, community, half, { email, token });
}
