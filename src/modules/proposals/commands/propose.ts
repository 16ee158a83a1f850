import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { notNow } from "../errors.ts";
import { can } from "../policy.ts";
import { inside } from "../queries/programme.ts";
import { proposal } from "../schema.ts";

export interface Propose {
  readonly title: string;
  readonly text: string;
  readonly minutes: number;
}

/** A member offers to fill a part of a meeting. */
export async function propose(act: Act, slug: string, wish: Propose): Promise<void> {
  const { community, part, readOnly } = await inside(act, slug);
  authorise(can.propose(part, readOnly));
  const personId = act.actor.kind === "person" ? act.actor.id : null;
  const [made] = await act.asSystem("keep the proposal of a member", (house) =>
    house.tx
      .insert(proposal)
      .values({ communityId: community.id, personId, ...wish, proposedAt: house.now })
      .returning({ id: proposal.id }),
  );
  await act.record("proposals/proposed", { id: made!.id });
}

/** Takes one's own proposal back, as long as it has no place. @throws proposals/not-now */
export async function withdraw(act: Act, slug: string, id: string): Promise<void> {
  const { community } = await inside(act, slug);
  const [found] = await act.tx
    .select()
    .from(proposal)
    .where(and(eq(proposal.id, id), eq(proposal.communityId, community.id)));
  if (!found) throw notFound();
  authorise(can.withdraw(found, act.actor.kind === "person" ? act.actor.id : ""));
  const gone = await act.asSystem("take back the proposal of a member", (house) =>
    house.tx
      .delete(proposal)
      .where(and(eq(proposal.id, id), isNull(proposal.meetingId)))
      .returning({ id: proposal.id }),
  );
  // It got its place since it was read.
  if (gone.length === 0) throw notNow();
  await act.record("proposals/withdrawn", { id });
}
