import { type Face, facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { firstMeetingOf } from "./community.ts";
import { facilitates, groupBySlug, membersOf, type ThemeGroup, themesOf } from "./groups.ts";

/** What a facilitator chooses from to move someone. */
export interface MovePage {
  readonly group: ThemeGroup;
  /** The first meeting has begun: a reason is needed from now on. */
  readonly started: boolean;
  readonly members: readonly Face[];
  readonly others: readonly ThemeGroup[];
}

export async function movePage(act: Act, slug: string): Promise<MovePage> {
  const group = await facilitatedGroup(act, slug);
  const members = (await membersOf(act, group.id)).filter(({ role }) => role === "member");
  const faces = await facesOf(
    act,
    members.map(({ personId }) => personId),
  );
  const first = await firstMeetingOf(act, group.communityId);
  return {
    group,
    started: first !== null && act.now >= first,
    members: [...faces.values()].sort((one, other) => one.name.localeCompare(other.name, "nl")),
    others: (await themesOf(act, group.communityId)).filter(({ id }) => id !== group.id),
  };
}

/** The group, for whoever facilitates it; for anyone else it does not exist here. */
export async function facilitatedGroup(act: Act, slug: string): Promise<ThemeGroup> {
  const group = await groupBySlug(act, slug);
  if (!group || !(await facilitates(act, group.id))) throw notFound();
  return group;
}
