import { eq } from "drizzle-orm";
import { emailOf } from "#modules/people";
import type { Act } from "#platform/acts";
import type { PrivacyChapter } from "#platform/module";
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
  async handOver(act, personId) {
    const t = words.nl.privacy;
    const email = await emailOf(act, personId);
    return {
      [t.functions]: await act.tx
        .select({
          organisation: organisation.name,
          title: functionAt.title,
          since: functionAt.since,
          until: functionAt.until,
        })
        .from(functionAt)
        .innerJoin(organisation, eq(organisation.id, functionAt.organisationId))
        .where(eq(functionAt.personId, personId)),
      [t.administrations]: await act.tx
        .select({
          organisation: organisation.name,
          since: organisationAdministrator.since,
          until: organisationAdministrator.until,
        })
        .from(organisationAdministrator)
        .innerJoin(organisation, eq(organisation.id, organisationAdministrator.organisationId))
        .where(eq(organisationAdministrator.personId, personId)),
      [t.invitations]: email ? await invitationsTo(act, email) : [],
      [t.claims]: await act.tx
        .select({
          organisation: organisation.name,
          claimedAt: organisationClaim.claimedAt,
          reason: organisationClaim.reason,
          settledAs: organisationClaim.settledAs,
          answer: organisationClaim.answer,
        })
        .from(organisationClaim)
        .innerJoin(organisation, eq(organisation.id, organisationClaim.organisationId))
        .where(eq(organisationClaim.personId, personId)),
      [t.homeAreas]: (await addedHomeAreas(act, personId)).map(({ kind, code, name }) => ({
        kind,
        code,
        name,
      })),
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
