import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { can } from "../policy.ts";
import { administratorsNow, counting } from "../queries/administrators.ts";
import { type Mailbox, mailboxOf } from "../queries/faces.ts";
import { type SiteRole, staffRoles } from "../roles.ts";
import { person, profile, siteGrant } from "../schema.ts";
import { newAdministratorLetter } from "../views/new-administrator-letter.ts";
import { securityLetter } from "../views/security-letter.ts";
import { endSessionsOf } from "./end-sessions.ts";

interface RoleGift {
  readonly personId: string;
  readonly role: SiteRole;
  /** The first moment at which it no longer counts; null for as long as nobody ends it. */
  readonly until: Date | null;
}

/**
 * Gives someone a role for the whole site. They hear of it by mail; of a new administrator all administrators do.
 * Whoever comes to work for the site signs in anew. Giving a role that someone has already changes nothing.
 */
export async function giveRole(act: Act, { personId, role, until }: RoleGift): Promise<void> {
  authorise(can.administerPeople(act.actor));
  await act.asSystem("give someone a role", async (house) => {
    const mailbox = await heldPerson(house, personId);
    const [has] = await house.tx
      .select({ id: siteGrant.id })
      .from(siteGrant)
      .where(and(eq(siteGrant.personId, personId), eq(siteGrant.role, role), counting(act.now)));
    if (has) return;
    await house.tx.insert(siteGrant).values({ personId, role, since: act.now, until });
    await house.mail(securityLetter(mailbox, { kind: "roleGiven", role }, act.publicUrl));
    if (role === "administrator") await tellAdministrators(house, personId);
    if (staffRoles.includes(role)) await endSessionsOf(house, personId);
  });
  await act.record("people/role-given", { id: personId });
}

/** People come to this door one at a time: two gifts of the same role at once become one. */
async function heldPerson(house: Act, personId: string): Promise<Mailbox> {
  const [held] = await house.tx
    .select({ id: person.id })
    .from(person)
    .where(eq(person.id, personId))
    .for("update");
  const mailbox = held && (await mailboxOf(house, personId));
  if (!mailbox) throw notFound();
  return mailbox;
}

async function tellAdministrators(house: Act, newcomer: string): Promise<void> {
  const [named] = await house.tx
    .select({ name: profile.name })
    .from(profile)
    .where(eq(profile.personId, newcomer));
  for (const id of await administratorsNow(house)) {
    const mailbox = id === newcomer ? null : await mailboxOf(house, id);
    if (mailbox) await house.mail(newAdministratorLetter(mailbox, named?.name ?? "", house.publicUrl));
  }
}
