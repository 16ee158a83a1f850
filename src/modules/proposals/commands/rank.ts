import { and, eq, inArray } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { can } from "../policy.ts";
import { inside } from "../queries/programme.ts";
import { proposal, proposalRank } from "../schema.ts";

/** What a member would like most, at most three, the best first; it takes the place of what they said before. Nobody else reads it. */
export async function rank(act: Act, slug: string, ids: readonly string[]): Promise<void> {
  const { community, part, readOnly } = await inside(act, slug);
  authorise(can.rank(part, readOnly));
  const personId = act.actor.kind === "person" ? act.actor.id : "";
  const known =
    ids.length === 0
      ? []
      : await act.tx
          .select({ id: proposal.id })
          .from(proposal)
          .where(and(inArray(proposal.id, [...ids]), eq(proposal.communityId, community.id)));
  if (known.length !== ids.length) throw notFound();
  await act.asSystem("keep what a member would like", async (house) => {
    await house.tx
      .delete(proposalRank)
      .where(and(eq(proposalRank.personId, personId), eq(proposalRank.communityId, community.id)));
    if (ids.length > 0)
      await house.tx
        .insert(proposalRank)
        .values(
          ids.map((proposalId, i) => ({ personId, proposalId, communityId: community.id, rank: i + 1 })),
        );
  });
  await act.record("proposals/ranked", { id: community.id });
}
