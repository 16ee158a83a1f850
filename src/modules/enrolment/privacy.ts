import { eq } from "drizzle-orm";
import { communityById, themesOf } from "#modules/communities";
import type { Act } from "#platform/acts";
import type { PrivacyChapter } from "#platform/module";
import { holdDesk } from "./commands/hold-desk.ts";
import { letGo } from "./commands/withdraw.ts";
import { enrolment, enrolmentDraft } from "./schema.ts";

/**
 * We hold what someone fills in for a week after they last changed it, and what they asked for as long as they are with us.
 * Whoever leaves also leaves every line, and the other half of a duo is told.
 */
export const privacy: PrivacyChapter = {
  async handOver(act, personId) {
    const drafts = await act.tx.select().from(enrolmentDraft).where(eq(enrolmentDraft.personId, personId));
    const requests = await act.tx.select().from(enrolment).where(eq(enrolment.personId, personId));
    const names = await namesIn(
      act,
      [...drafts, ...requests].map(({ communityId }) => communityId),
    );
    return {
      "nog niet verstuurd": drafts.map((draft) => ({
        leergemeenschap: names.get(draft.communityId),
        naam: draft.name,
        "e-mail": draft.email,
        functie: draft.functionTitle,
        organisatie: draft.organisationName,
        regio: draft.region,
        thema: names.get(draft.groupId ?? ""),
        leervraag: draft.learningQuestion,
        "bewaard op": draft.keptAt,
      })),
      aanmeldingen: requests.map((request) => ({
        leergemeenschap: names.get(request.communityId),
        thema: names.get(request.groupId ?? ""),
        "tweede keus": names.get(request.secondChoice ?? ""),
        staat: request.state,
        leervraag: request.learningQuestion,
        "vindbaar in de groep": request.findable,
        nieuwsbrief: request.newsletter,
        "afspraken gelezen op": request.rulesAgreedAt,
        "duo-partner gevraagd": request.duoEmail,
        "gevraagd op": request.askedAt,
        "beslist op": request.decidedAt,
        "reden van plaatsing": request.placedBecause,
      })),
    };
  },

  async erase(act, personId) {
    await act.tx.delete(enrolmentDraft).where(eq(enrolmentDraft.personId, personId));
    const requests = await act.tx.select().from(enrolment).where(eq(enrolment.personId, personId));
    for (const { id, communityId, state } of requests) {
      if (state === "withdrawn") continue;
      await act.record("enrolment/withdrawn", { id });
      await letGo(act, await holdDesk(act, communityId), id);
    }
    await act.tx.delete(enrolment).where(eq(enrolment.personId, personId));
  },
};

/** Titles of communities and of their themes, by id. */
async function namesIn(act: Act, communityIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(communityIds)) {
    const community = await communityById(act, id);
    if (community) names.set(id, community.title);
    for (const theme of await themesOf(act, id)) names.set(theme.id, theme.title);
  }
  return names;
}
