import { and, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { myGroups } from "#modules/communities";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { pollOver } from "../errors.ts";
import type { Poll, PollOption } from "../poll.ts";
import { poll, pollBallot, post, thread } from "../schema.ts";
import type { Door } from "./room.ts";
import { writerFor } from "./writer.ts";

/** An option with what came of it. */
export interface Outcome {
  readonly option: PollOption;
  /** Null while the sums are held back. */
  readonly yes: number | null;
  /** Who can, and who can if need be; empty where nobody is named. */
  readonly people: { readonly yes: readonly string[]; readonly maybe: readonly string[] };
}

/** What there is to choose in a conversation, for one of the group. */
export interface PollState {
  readonly outcomes: readonly Outcome[];
  readonly several: boolean;
  readonly named: boolean;
  /** How many chose. */
  readonly ballots: number;
  /** Sums are held back: so few chose that they would tell who chose what. */
  readonly heldBack: boolean;
  /** Null: they did not choose yet. */
  readonly own: { readonly yes: readonly number[]; readonly maybe: readonly number[] } | null;
  readonly settled: number | null;
}

/** Below this number of ballots sums would point at people; the tables (`conversation_tally`) do not give them. */
export const fewestToTell = 3;

/** Null for a conversation without, and for one whose words are hidden or removed. */
export async function pollOf(act: Act, threadId: string, personId: string): Promise<PollState | null> {
  const [found] = await act.tx.select().from(poll).where(eq(poll.threadId, threadId));
  if (!found) return null;
  const { rows: tally } = await act.tx.execute<{
    place: number;
    yes: number | null;
    ballots: number;
  }>(sql`select place, yes, ballots from conversation_tally(${threadId})`);
  // Row-level security: those of everyone where people are named, else one's own.
  const cast = await act.tx
    .select({ personId: pollBallot.personId, yes: pollBallot.yes, maybe: pollBallot.maybe })
    .from(pollBallot)
    .where(eq(pollBallot.threadId, threadId))
    .orderBy(pollBallot.castAt);
  const own = cast.find((ballot) => ballot.personId === personId) ?? null;
  const ballots = tally[0]?.ballots ?? 0;
  const { named } = found;
  const who = (says: "yes" | "maybe", place: number) =>
    named ? cast.filter((ballot) => ballot[says].includes(place)).map((ballot) => ballot.personId) : [];
  return {
    outcomes: found.options.map((option, place) => ({
      option,
      yes: tally[place]?.yes ?? null,
      people: { yes: who("yes", place), maybe: who("maybe", place) },
    })),
    several: found.several,
    named,
    ballots,
    heldBack: tally.some(({ yes }) => yes === null),
    own,
    settled: found.settled,
  };
}

/**
 * What there is to choose, for who is about to.
 *
 * @param alsoSettled for who settles it, or makes it open again
 * @throws conversation/poll-over when nobody chooses any more
 */
export async function openPoll(
  act: Act,
  { group, me }: Pick<Door, "group" | "me">,
  threadId: string,
  alsoSettled = false,
): Promise<
  Poll & {
    readonly settled: number | null;
    /** It was asked under a pseudonym. */
    readonly masked: boolean;
    readonly opener: {
      readonly authorId: string | null;
      readonly removedAt: Date | null;
      readonly hiddenAt: Date | null;
    };
  }
> {
  const [found] = isId(threadId)
    ? await act.tx
        .select({
          options: poll.options,
          several: poll.several,
          named: poll.named,
          settled: poll.settled,
          masked: post.masked,
          closedAt: thread.closedAt,
          opener: { authorId: writerFor(me.id), removedAt: post.removedAt, hiddenAt: post.hiddenAt },
        })
        .from(poll)
        .innerJoin(thread, eq(thread.id, poll.threadId))
        .innerJoin(post, and(eq(post.threadId, poll.threadId), eq(post.number, 0)))
        .where(and(eq(poll.threadId, threadId), eq(poll.groupId, group.id)))
    : [];
  if (!found) throw notFound();
  const { closedAt, ...rest } = found;
  if (closedAt || (rest.settled !== null && !alsoSettled)) throw pollOver();
  return rest;
}

/** A date picker in a group of whoever acts in which they did not say yet when they can. */
export interface DatesToSay {
  readonly slug: string;
  readonly title: string;
  readonly threadId: string;
}

/** What is asked so long ago is not waited for any more. */
const waitsDays = 30;

/** Gone once they said it, it was settled, or a month went by. Their own question does not wait for them. */
export async function datesToSay(act: Act): Promise<readonly DatesToSay[]> {
  if (act.actor.kind !== "person") return [];
  const me = act.actor.id;
  const groups = new Map(
    (await myGroups(act)).filter(({ readOnly }) => !readOnly).map((group) => [group.id, group]),
  );
  if (groups.size === 0) return [];
  const open = await act.tx
    .select({ threadId: poll.threadId, groupId: poll.groupId })
    .from(poll)
    .innerJoin(thread, eq(thread.id, poll.threadId))
    .innerJoin(post, and(eq(post.threadId, poll.threadId), eq(post.number, 0)))
    .where(
      and(
        inArray(poll.groupId, [...groups.keys()]),
        eq(poll.named, true),
        isNull(poll.settled),
        isNull(thread.closedAt),
        gt(thread.startedAt, new Date(act.now.getTime() - waitsDays * 86_400_000)),
        sql`${writerFor(me)} is distinct from ${me}::uuid`,
        sql`not exists (select from poll_ballot b where b.thread_id = ${poll.threadId} and b.person_id = ${me}::uuid)`,
      ),
    )
    .orderBy(thread.startedAt);
  return open.map(({ threadId, groupId }) => ({
    threadId,
    slug: groups.get(groupId)!.slug,
    title: groups.get(groupId)!.title,
  }));
}
