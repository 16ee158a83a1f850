import { eq } from "drizzle-orm";
import { communityById, themesOf } from "#modules/communities";
import type { Act } from "#platform/acts";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { holdDesk } from "./commands/hold-desk.ts";
import { letGo } from "./commands/withdraw.ts";
import { words } from "./messages.ts";
import { enrolment, enrolmentDraft } from "./schema.ts";

/**
 * We hold what someone fills in for a week after they last changed it, and what they asked for as long as they are with us.
 * Whoever leaves also leaves every line, and the other half of a duo is told.
 */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const drafts = await act.tx.select().from(enrolmentDraft).where(eq(enrolmentDraft.personId, personId));
    const requests = await act.tx.select().from(enrolment).where(eq(enrolment.personId, personId));
    const names = await namesIn(
      act,
      [...drafts, ...requests].map(({ communityId }) => communityId),
    );
    const { fields, ...t } = words[locale].privacy;
    const where = ({ communityId, groupId }: { communityId: string; groupId: string | null }) => ({
      [fields.community]: names.get(communityId),
      [fields.theme]: names.get(groupId ?? ""),
    });
    return {
      [t.drafts]: drafts.map((draft) => ({
        ...where(draft),
        ...underHeadings(draft, fields),
      })),
      [t.requests]: requests.map((request) => ({
        ...where(request),
        [fields.secondChoice]: names.get(request.secondChoice ?? ""),
        ...underHeadings(request, fields),
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
