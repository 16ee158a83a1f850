import { asc, count, eq, sql } from "drizzle-orm";
import {
  type Community,
  communityBySlug,
  isReadOnly,
  myGroups,
  organises,
  themesOf,
} from "#modules/communities";
import { type Meeting, meetingsOf } from "#modules/events";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { can, leastRankings, type Part, rankPoints } from "../policy.ts";
import { type Proposal, proposal, proposalRank } from "../schema.ts";

/** The community behind an address and one's part in it; for who has none the programme does not exist. */
export async function inside(
  act: Act,
  slug: string,
): Promise<{ readonly community: Community; readonly part: Part; readonly readOnly: boolean }> {
  const community = await communityBySlug(act, slug);
  if (!community) throw notFound();
  const groups = new Set((await themesOf(act, community.id)).map(({ id }) => id));
  const part = {
    member: (await myGroups(act)).some(({ id }) => groups.has(id)),
    organises: await organises(act, community.id),
  };
  if (!can.read(part)) throw notFound();
  return { community, part, readOnly: isReadOnly(community, act.now) };
}

/** A proposal with who made it, and what only the reader knows of it. */
export interface Proposed extends Proposal {
  /** "" when their account has gone. */
  readonly by: string;
  readonly mine: boolean;
  /** What the reader would like: 1, 2, 3, or null. */
  readonly myRank: number | null;
  /** What the group would like, for who organises and from enough rankings on. */
  readonly points: number | null;
}

/** One meeting of the year and whose it is. */
export interface Shared {
  readonly meeting: Meeting;
  readonly sessions: readonly Proposed[];
  readonly minutes: number;
  /** Minutes that members fill. */
  readonly byMembers: number;
}

/** The programme of a year as members and organisers see it. */
export interface Programme {
  readonly community: Community;
  readonly part: Part;
  readonly readOnly: boolean;
  readonly year: readonly Shared[];
  /** Proposals without a place: for who organises what is liked most first, else the oldest first. */
  readonly open: readonly Proposed[];
  /** How many members said what they would like. */
  readonly rankings: number;
}

/** @throws house/not-found for who is not in the community */
export async function programme(act: Act, slug: string): Promise<Programme> {
  const { community, part, readOnly } = await inside(act, slug);
  const me = act.actor.kind === "person" ? act.actor.id : "";
  const rows = await act.tx
    .select()
    .from(proposal)
    .where(eq(proposal.communityId, community.id))
    .orderBy(asc(proposal.proposedAt), asc(proposal.id));
  // Who proposes gives their name to the community, also to organisers with whom they share no group.
  const faces = await act.asSystem("name who proposes", (house) =>
    facesOf(
      house,
      rows.flatMap(({ personId }) => personId ?? []),
    ),
  );
  const own = await act.tx.select().from(proposalRank).where(eq(proposalRank.communityId, community.id));
  const { rankings, points } = await wishes(act, community.id);
  const seen = part.organises && rankings >= leastRankings;
  const proposed: readonly Proposed[] = rows.map((row) => ({
    ...row,
    by: (row.personId && faces.get(row.personId)?.name) || "",
    mine: row.personId === me,
    myRank: own.find(({ proposalId, personId }) => proposalId === row.id && personId === me)?.rank ?? null,
    points: seen ? (points.get(row.id) ?? 0) : null,
  }));
  const meetings = (await meetingsOf(act, community.id)).filter(({ cancelledAt }) => cancelledAt === null);
  const open = proposed.filter(({ meetingId }) => meetingId === null);
  return {
    community,
    part,
    readOnly,
    year: meetings.map((meeting) => shared(meeting, proposed)),
    open: seen ? open.toSorted((one, other) => (other.points ?? 0) - (one.points ?? 0)) : open,
    rankings,
  };
}

function shared(meeting: Meeting, proposed: readonly Proposed[]): Shared {
  const sessions = proposed.filter(({ meetingId }) => meetingId === meeting.id);
  return {
    meeting,
    sessions,
    minutes: minutesOf(meeting),
    byMembers: sessions.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

export const minutesOf = ({ startsAt, endsAt }: Pick<Meeting, "startsAt" | "endsAt">): number =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);

/** How many members said what they would like, and what each proposal is worth to them together: no names. */
async function wishes(act: Act, communityId: string) {
  return act.asSystem("add up what members would like", async (house) => {
    const [total] = await house.tx
      .select({ people: sql<number>`count(distinct ${proposalRank.personId})::int` })
      .from(proposalRank)
      .where(eq(proposalRank.communityId, communityId));
    const places = await house.tx
      .select({ id: proposalRank.proposalId, rank: proposalRank.rank, people: count() })
      .from(proposalRank)
      .where(eq(proposalRank.communityId, communityId))
      .groupBy(proposalRank.proposalId, proposalRank.rank);
    const points = new Map<string, number>();
    for (const { id, rank, people } of places)
      points.set(id, (points.get(id) ?? 0) + people * (rankPoints[rank - 1] ?? 0));
    return { rankings: total?.people ?? 0, points };
  });
}
