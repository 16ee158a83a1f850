import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { lastAdministrator } from "../errors.ts";
import { can } from "../policy.ts";
import { administratorsNow, counting } from "../queries/administrators.ts";
import { mailboxOf } from "../queries/faces.ts";
import { siteGrant } from "../schema.ts";
import { securityLetter } from "../views/security-letter.ts";

/** Ends a role from the next request on; they hear of it by mail. The last administrator stays one. */
export async function endRole(act: Act, personId: string, grantId: string): Promise<void> {
  authorise(can.administerPeople(act.actor));
  await act.asSystem("end someone's role", async (house) => {
    const administrators = await administratorsNow(house);
    const [grant] = await house.tx
      .select({ role: siteGrant.role })
      .from(siteGrant)
      .where(and(eq(siteGrant.id, grantId), eq(siteGrant.personId, personId), counting(act.now)));
    if (!grant) throw notFound();
    if (!can.endRole(grant.role, administrators.length)) throw lastAdministrator();
    await house.tx.update(siteGrant).set({ until: act.now }).where(eq(siteGrant.id, grantId));
    const mailbox = await mailboxOf(house, personId);
    if (mailbox)
      await house.mail(securityLetter(mailbox, { kind: "roleEnded", role: grant.role }, act.publicUrl));
  });
  await act.record("people/role-ended", { id: personId });
}
