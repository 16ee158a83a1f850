import { eq } from "drizzle-orm";
import { emailOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { addedHomeAreas } from "./queries/home-region.ts";
import {
  functionAt,
  homeArea,
  organisation,
  organisationAdministrator,
  organisationClaim,
  organisationInvitation,
} from "./schema.ts";

/** Which functions someone had where and when, and what they were invited to. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const { fields, ...t } = words[locale].privacy;
    const headed = (rows: readonly object[]) => rows.map((row) => underHeadings(row, fields));
    const email = await emailOf(act, personId);
    const functions = await act.tx
      .select({
        organisation: organisation.name,
        title: functionAt.title,
        since: functionAt.since,
        until: functionAt.until,
      })
      .from(functionAt)
      .innerJoin(organisation, eq(organisation.id, functionAt.organisationId))
      .where(eq(functionAt.personId, personId));
    const administrations = await act.tx
      .select({
        organisation: organisation.name,
        since: organisationAdministrator.since,
        until: organisationAdministrator.until,
      })
      .from(organisationAdministrator)
      .innerJoin(organisation, eq(organisation.id, organisationAdministrator.organisationId))
      .where(eq(organisationAdministrator.personId, personId));
    const invitations = email ? await invitationsTo(act, email) : [];
    const claims = await act.tx
      .select({
        organisation: organisation.name,
        claimedAt: organisationClaim.claimedAt,
        reason: organisationClaim.reason,
        settledAs: organisationClaim.settledAs,
        answer: organisationClaim.answer,
      })
      .from(organisationClaim)
      .innerJoin(organisation, eq(organisation.id, organisationClaim.organisationId))
      .where(eq(organisationClaim.personId, personId));
    const homeAreas = await addedHomeAreas(act, personId);
    return {
      [t.functions]: headed(functions),
      [t.administrations]: headed(administrations),
      [t.invitations]: headed(invitations),
      [t.claims]: headed(claims),
      [t.homeAreas]: headed(homeAreas),
    };
  },
  async erase(act, personId) {
    const email = await emailOf(act, personId);
    if (email) await act.tx.delete(organisationInvitation).where(eq(organisationInvitation.email, email));
    await act.tx
      .update(organisationInvitation)
      .set({ invitedBy: null })
      .where(eq(organisationInvitation.invitedBy, personId));
    await act.tx.delete(organisationClaim).where(eq(organisationClaim.personId, personId));
    await act.tx
      .update(organisationClaim)
      .set({ settledBy: null })
      .where(eq(organisationClaim.settledBy, personId));
    await act.tx.delete(homeArea).where(eq(homeArea.personId, personId));
    await act.tx.delete(functionAt).where(eq(functionAt.personId, personId));
    await act.tx.delete(organisationAdministrator).where(eq(organisationAdministrator.personId, personId));
  },
};

const invitationsTo = ({ tx }: Act, email: string) =>
  tx
    .select({
      organisation: organisation.name,
      role: organisationInvitation.role,
      title: organisationInvitation.title,
      invitedAt: organisationInvitation.invitedAt,
      answer: organisationInvitation.settledAs,
    })
    .from(organisationInvitation)
    .innerJoin(organisation, eq(organisation.id, organisationInvitation.organisationId))
    .where(eq(organisationInvitation.email, email));
