import { asc, desc, inArray, ne } from "drizzle-orm";
import { meetingsOf } from "#modules/events";
import type { Act } from "#platform/acts";
import { community, themeGroup } from "../schema.ts";
import { type Community, communityColumns, isReadOnly } from "./community.ts";

/** A community in the list: how many themes, how much room, and when it begins. */
export interface ListedCommunity {
  readonly community: Community;
  readonly themes: number;
  /** Free places in all groups together. */
  readonly left: number;
  readonly begins: Date | null;
  readonly readOnly: boolean;
}

/** Every published community, the newest year first. */
export async function communityList(act: Act): Promise<readonly ListedCommunity[]> {
  const found = await act.tx
    .select(communityColumns)
    .from(community)
    .where(ne(community.state, "draft"))
    .orderBy(desc(community.year), asc(community.title));
  const rooms = await roomsOf(
    act,
    found.map(({ id }) => id),
  );
  const listed: ListedCommunity[] = [];
  for (const each of found) {
    const meetings = await meetingsOf(act, each.id);
    listed.push({
      community: each,
      themes: rooms.get(each.id)?.themes ?? 0,
      left: rooms.get(each.id)?.left ?? 0,
      begins: meetings.find(({ cancelledAt }) => !cancelledAt)?.startsAt ?? null,
      readOnly: isReadOnly(each, act.now),
    });
  }
  return listed;
}

async function roomsOf(act: Act, ids: readonly string[]) {
  const rooms = new Map<string, { themes: number; left: number }>();
  if (ids.length === 0) return rooms;
  const groups = await act.tx
    .select({ of: themeGroup.communityId, places: themeGroup.places, taken: themeGroup.placesTaken })
    .from(themeGroup)
    .where(inArray(themeGroup.communityId, [...ids]));
  for (const { of, places, taken } of groups) {
    const room = rooms.get(of) ?? { themes: 0, left: 0 };
    rooms.set(of, { themes: room.themes + 1, left: room.left + places - taken });
  }
  return rooms;
}
