import { and, desc, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { community, communityOrganiser } from "../schema.ts";
import { type Community, communityColumns } from "./community.ts";
import { draftMeetings, isComplete } from "./draft-meetings.ts";
import { themesOf } from "./groups.ts";
import { openConflicts } from "./source-conflicts.ts";

/** A community on the desk of its organiser, with what it still waits for. */
export interface DeskCommunity {
  readonly community: Community;
  readonly people: number;
  readonly openConflicts: number;
  readonly incompleteMeetings: number;
}

/** What whoever is acting organises, the newest first. */
export async function ownCommunities(act: Act): Promise<readonly Community[]> {
  if (act.actor.kind !== "person") return [];
  return act.tx
    .select(communityColumns)
    .from(community)
    .innerJoin(communityOrganiser, eq(communityOrganiser.communityId, community.id))
    .where(and(eq(communityOrganiser.personId, act.actor.id), isNull(communityOrganiser.until)))
    .orderBy(desc(community.year), desc(community.createdAt));
}

export async function desk(act: Act): Promise<readonly DeskCommunity[]> {
  const found: DeskCommunity[] = [];
  for (const each of await ownCommunities(act)) {
    const meetings = await draftMeetings(act, each.id);
    found.push({
      community: each,
      people: (await themesOf(act, each.id)).reduce((sum, { placesTaken }) => sum + placesTaken, 0),
      openConflicts: (await openConflicts(act, each.id)).length,
      incompleteMeetings: meetings.filter((meeting) => !isComplete(meeting)).length,
    });
  }
  return found;
}
