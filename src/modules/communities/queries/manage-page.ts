import { type Contradiction, contradictionsIn, type Meeting, meetingsOf } from "#modules/events";
import type { Act } from "#platform/acts";
import { momentOf } from "#platform/locale";
import { type Community, isReadOnly } from "./community.ts";
import { type DraftMeeting, draftMeetings, isComplete } from "./draft-meetings.ts";
import { type ThemeGroup, themesOf } from "./groups.ts";
import { type Leaders, leadersOf } from "./leaders.ts";
import { managedCommunity } from "./managed.ts";
import { conflictsOf, type KeptConflict, sourceOf } from "./source-conflicts.ts";
import { type GoingOn, whoGoesOn } from "./who-goes-on.ts";

/** All that an organiser sees of one community. */
export interface ManagePage {
  readonly community: Community;
  readonly readOnly: boolean;
  /** Of a draft; a published community has `meetings`. */
  readonly drafts: readonly DraftMeeting[];
  readonly meetings: readonly Meeting[];
  readonly themes: readonly ThemeGroup[];
  readonly leaders: Leaders;
  readonly conflicts: readonly KeptConflict[];
  readonly contradictions: readonly Contradiction[];
  readonly source: string | null;
  /** What members said about next year. */
  readonly goingOn: readonly GoingOn[];
}

export async function managePage(act: Act, slug: string): Promise<ManagePage> {
  const community = await managedCommunity(act, slug);
  const drafts = await draftMeetings(act, community.id);
  const meetings = await meetingsOf(act, community.id);
  const themes = await themesOf(act, community.id);
  return {
    community,
    readOnly: isReadOnly(community, act.now),
    drafts,
    meetings,
    themes,
    leaders: await leadersOf(
      act,
      community.id,
      themes.map(({ id }) => id),
    ),
    conflicts: await conflictsOf(act, community.id),
    contradictions: contradictionsIn(
      [community.purpose, community.howGroupsWork, ...themes.map(({ description }) => description)],
      [...drafts.filter(isComplete).map(asTimes), ...meetings.filter(({ cancelledAt }) => !cancelledAt)],
    ),
    source: await sourceOf(act, community.id),
    goingOn: await whoGoesOn(act, community.id),
  };
}

const asTimes = ({
  title,
  day,
  starts,
  ends,
}: {
  readonly title: string;
  readonly day: string;
  readonly starts: string;
  readonly ends: string;
}) => ({ title, startsAt: momentOf(day, starts), endsAt: momentOf(day, ends) });
