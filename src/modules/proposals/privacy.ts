import { and, eq, isNull } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { proposal, proposalRank } from "./schema.ts";

/** What someone proposed and would like. A session that has its place stays in the programme, without their name. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const t = words[locale].privacy;
    const made = await act.tx.select().from(proposal).where(eq(proposal.personId, personId));
    const ranked = await act.tx
      .select({ title: proposal.title, rank: proposalRank.rank })
      .from(proposalRank)
      .innerJoin(proposal, eq(proposal.id, proposalRank.proposalId))
      .where(eq(proposalRank.personId, personId));
    return {
      [t.proposals]: made.map((each) => underHeadings(each, t.fields)),
      [t.ranks]: ranked.map((each) => underHeadings(each, t.fields)),
    };
  },
  async erase(act, personId) {
    await act.tx.delete(proposalRank).where(eq(proposalRank.personId, personId));
    await act.tx.delete(proposal).where(and(eq(proposal.personId, personId), isNull(proposal.meetingId)));
    await act.tx.update(proposal).set({ personId: null }).where(eq(proposal.personId, personId));
  },
};
