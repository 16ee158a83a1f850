import { and, eq, isNull } from "drizzle-orm";
import { type Meeting, meetingsOf } from "#modules/events";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { groupMember } from "../schema.ts";
import { type Community, communityBySlug, isReadOnly, organises } from "./community.ts";
import { type ThemeGroup, themesOf } from "./groups.ts";

/** What stands on the page of a community, for whoever is reading it. */
export interface CommunityPage {
  readonly community: Community;
  readonly themes: readonly ThemeGroup[];
  readonly meetings: readonly Meeting[];
  readonly readOnly: boolean;
  readonly organises: boolean;
  /** The groups of this community that the reader is in. */
  readonly own: readonly OwnPlace[];
}

export interface OwnPlace {
  readonly groupId: string;
  readonly role: "member" | "facilitator";
}

export async function communityPage(act: Act, slug: string): Promise<CommunityPage> {
  const community = await communityBySlug(act, slug);
  if (!community) throw notFound();
  return {
    community,
    themes: await themesOf(act, community.id),
    meetings: await meetingsOf(act, community.id),
    readOnly: isReadOnly(community, act.now),
    organises: await organises(act, community.id),
    own: await ownPlaces(act, community.id),
  };
}

async function ownPlaces(act: Act, communityId: string): Promise<readonly OwnPlace[]> {
  if (act.actor.kind !== "person") return [];
  return act.tx
    .select({ groupId: groupMember.groupId, role: groupMember.role })
    .from(groupMember)
    .where(
      and(
        eq(groupMember.communityId, communityId),
        eq(groupMember.personId, act.actor.id),
        isNull(groupMember.until),
      ),
    );
}
