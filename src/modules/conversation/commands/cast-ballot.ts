import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { pollOver } from "../errors.ts";
import { can } from "../policy.ts";
import { openPoll } from "../queries/poll.ts";
import { door } from "../queries/room.ts";
import { poll, pollBallot } from "../schema.ts";
import { recordUnder } from "./record-under.ts";
import { stillOpen } from "./still-open.ts";

/** What someone chose, by the places of the options. */
export interface Choice {
  readonly yes: readonly number[];
  readonly maybe: readonly number[];
  /** Not a word was said. "On none of these days" is an answer too. */
  readonly nothing: boolean;
}

/** Chooses, or chooses again: the last choice counts. Choosing nothing takes the ballot back. */
export async function castBallot(act: Act, slug: string, threadId: string, choice: Choice): Promise<void> {
  const inside = await door(act, slug);
  stillOpen(inside);
  const { options, several, named } = await openPoll(act, inside, threadId);
  const known = (places: readonly number[]) => [...new Set(places)].filter((place) => place in options);
  const yes = several ? known(choice.yes) : known(choice.yes).slice(0, 1);
  const maybe = named ? known(choice.maybe).filter((place) => !yes.includes(place)) : [];
  const mine = and(eq(pollBallot.threadId, threadId), eq(pollBallot.personId, inside.me.id));
  if (choice.nothing || (!named && yes.length === 0)) await act.tx.delete(pollBallot).where(mine);
  else
    await act.tx
      .insert(pollBallot)
      .values({
        ...{ threadId, personId: inside.me.id, groupId: inside.group.id, several, named },
        ...{ yes, maybe, castAt: act.now },
      })
      .onConflictDoUpdate({
        target: [pollBallot.threadId, pollBallot.personId],
        set: { yes, maybe, castAt: act.now },
      });
  await act.record("conversation/ballot-cast", { id: threadId });
}

/** Says what it became; nobody chooses after that. Null makes it open again. */
export async function settlePoll(
  act: Act,
  slug: string,
  threadId: string,
  place: number | null,
): Promise<void> {
  const inside = await door(act, slug);
  stillOpen(inside);
  const { options, settled, opener, masked } = await openPoll(act, inside, threadId, true);
  authorise(can.settlePoll(inside.me, opener, inside.closed));
  if (place !== null && !(place in options)) throw pollOver();
  if (place === settled) return;
  await act.tx
    .update(poll)
    .set({ settled: place, settledAt: place === null ? null : act.now })
    .where(eq(poll.threadId, threadId));
  // Who asked under a pseudonym says so under it too.
  await recordUnder(
    act,
    masked,
    place === null ? "conversation/poll-reopened" : "conversation/poll-settled",
    {
      id: threadId,
    },
  );
}
