import { desc, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { forgetMailTo } from "#platform/mail";
import type { PrivacyChapter } from "#platform/module";
import { kindWords, organisationKinds, sectors } from "./kinds.ts";
import { emailOf } from "./queries/faces.ts";
import { passkeysOf } from "./queries/own-passkeys.ts";
import { ownProfile } from "./queries/own-profile.ts";
import { sessionsOf } from "./queries/own-sessions.ts";
import { circleMember, person, signIn, siteGrant } from "./schema.ts";

/**
 * What this module holds of someone: address and profile as long as the account is there; sessions until they end (30 days at most),
 * requests to come in for a day, drafts for 90 days. The audit log keeps ids, never a name or an address.
 */
export const privacy: PrivacyChapter = {
  async handOver(act, personId) {
    const [known] = await act.tx.select().from(person).where(eq(person.id, personId));
    if (!known) return {};
    const profile = await ownProfile(act, personId);
    const circles = await act.tx
      .select({ id: circleMember.circleId })
      .from(circleMember)
      .where(eq(circleMember.personId, personId));
    return {
      Account: { "E-mailadres": known.email, Taal: known.language, "Gemaakt op": known.createdAt },
      Profiel: profile && {
        Naam: profile.name,
        Functie: profile.functionTitle,
        Organisatie: profile.organisationName,
        "Soort organisatie": kindWords(organisationKinds, profile.organisationKind, "nl"),
        Sector: kindWords(sectors, profile.sector, "nl"),
        Regio: profile.region,
        "Waar je mee kunt helpen": profile.helpsWith,
        "Gekozen portret": profile.portrait + 1,
        "Vindbaar voor anderen": profile.findable,
      },
      "Groepen waarvan de leden je profiel zien": circles.length,
      Rollen: await rolesOf(act, personId),
      "Waar je bent ingelogd": (await sessionsOf(act, personId)).map((session) => ({
        Apparaat: session.device,
        "Ingelogd met": session.wayIn,
        Sinds: session.startedAt,
        "Laatst gezien": session.seenAt,
      })),
      Passkeys: (await passkeysOf(act, personId)).map(({ name, madeAt, usedAt }) => ({
        Naam: name,
        "Gemaakt op": madeAt,
        "Laatst gebruikt": usedAt,
      })),
      "Verzoeken om in te loggen": await signInsOf(act, known.email),
      "Tekst die je nog niet had geplaatst": await draftsOf(act, personId),
      "Wat het logboek van je bijhoudt": await logOf(act, personId),
    };
  },

  async erase(act, personId) {
    const email = await emailOf(act, personId);
    if (!email) return;
    await act.tx.delete(signIn).where(eq(signIn.email, email));
    await act.tx.execute(sql`delete from house.draft where person_id = ${personId}`);
    await forgetMailTo(act, email);
    // Profile, roles, sessions, passkeys and circles go along.
    await act.tx.delete(person).where(eq(person.id, personId));
  },
};

async function rolesOf(act: Act, personId: string) {
  const grants = await act.tx.select().from(siteGrant).where(eq(siteGrant.personId, personId));
  return grants.map(({ role, since, until }) => ({ Rol: role, Vanaf: since, Tot: until }));
}

async function signInsOf(act: Act, email: string) {
  const asked = await act.tx
    .select({ askedAt: signIn.askedAt, usedAt: signIn.usedAt })
    .from(signIn)
    .where(eq(signIn.email, email))
    .orderBy(desc(signIn.askedAt));
  return asked.map(({ askedAt, usedAt }) => ({ Gevraagd: askedAt, Gebruikt: usedAt }));
}

async function draftsOf(act: Act, personId: string) {
  const { rows } = await act.tx.execute<{ place: string; text: string; saved_at: Date }>(
    sql`select place, text, saved_at from house.draft where person_id = ${personId} order by saved_at`,
  );
  return rows.map(({ place, text, saved_at }) => ({ Plaats: place, Tekst: text, Bewaard: saved_at }));
}

async function logOf(act: Act, personId: string) {
  const { rows } = await act.tx.execute<{ at: Date; what: string }>(
    sql`select at, what from house.audit_entry where actor = ${personId} or subject = ${personId} order by at`,
  );
  return rows.map(({ at, what }) => ({ Moment: at, Wat: what }));
}
