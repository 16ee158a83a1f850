import { desc, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import { forgetMailTo } from "#platform/mail";
import type { PrivacyChapter } from "#platform/module";
import { kindWords, organisationKinds, sectors } from "./kinds.ts";
import { words } from "./messages.ts";
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
  async handOver(act, personId, locale) {
    const t = words[locale].held;
    const [known] = await act.tx.select().from(person).where(eq(person.id, personId));
    if (!known) return {};
    const profile = await ownProfile(act, personId);
    const circles = await act.tx
      .select({ id: circleMember.circleId })
      .from(circleMember)
      .where(eq(circleMember.personId, personId));
    return {
      [t.account]: { [t.email]: known.email, [t.language]: known.language, [t.createdAt]: known.createdAt },
      [t.profile]: profile && {
        [t.name]: profile.name,
        [t.functionTitle]: profile.functionTitle,
        [t.organisationName]: profile.organisationName,
        [t.organisationKind]: kindWords(organisationKinds, profile.organisationKind, locale),
        [t.sector]: kindWords(sectors, profile.sector, locale),
        [t.region]: profile.region,
        [t.helpsWith]: profile.helpsWith,
        [t.portrait]: profile.portrait + 1,
        [t.findable]: profile.findable,
      },
      [t.circles]: circles.length,
      [t.roles]: await rolesOf(act, personId, locale),
      [t.sessions]: (await sessionsOf(act, personId)).map((session) => ({
        [t.device]: session.device,
        [t.wayIn]: words[locale].sessions.ways[session.wayIn],
        [t.startedAt]: session.startedAt,
        [t.seenAt]: session.seenAt,
      })),
      [t.passkeys]: (await passkeysOf(act, personId)).map(({ name, madeAt, usedAt }) => ({
        [t.name]: name,
        [t.madeAt]: madeAt,
        [t.usedAt]: usedAt,
      })),
      [t.signIns]: await signInsOf(act, known.email, locale),
      [t.drafts]: await draftsOf(act, personId, locale),
      [t.log]: await logOf(act, personId, locale),
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

async function rolesOf(act: Act, personId: string, locale: Locale) {
  const { held: t, roles } = words[locale];
  const grants = await act.tx.select().from(siteGrant).where(eq(siteGrant.personId, personId));
  return grants.map(({ role, since, until }) => ({
    [t.role]: roles[role],
    [t.since]: since,
    [t.until]: until,
  }));
}

async function signInsOf(act: Act, email: string, locale: Locale) {
  const t = words[locale].held;
  const asked = await act.tx
    .select({ askedAt: signIn.askedAt, usedAt: signIn.usedAt })
    .from(signIn)
    .where(eq(signIn.email, email))
    .orderBy(desc(signIn.askedAt));
  return asked.map(({ askedAt, usedAt }) => ({ [t.asked]: askedAt, [t.used]: usedAt }));
}

async function draftsOf(act: Act, personId: string, locale: Locale) {
  const t = words[locale].held;
  const { rows } = await act.tx.execute<{ place: string; text: string; saved_at: Date }>(
    sql`select place, text, saved_at from house.draft where person_id = ${personId} order by saved_at`,
  );
  return rows.map(({ place, text, saved_at }) => ({
    [t.place]: place,
    [t.text]: text,
    [t.savedAt]: saved_at,
  }));
}

async function logOf(act: Act, personId: string, locale: Locale) {
  const t = words[locale].held;
  const { rows } = await act.tx.execute<{ at: Date; what: string }>(
    sql`select at, what from house.audit_entry where actor = ${personId} or subject = ${personId} order by at`,
  );
  return rows.map(({ at, what }) => ({ [t.at]: at, [t.what]: what }));
}
