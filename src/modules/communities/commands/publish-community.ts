import { and, eq, isNull } from "drizzle-orm";
import { planEvent } from "#modules/events";
import { mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { slugOf } from "#platform/ids";
import { momentOf } from "#platform/locale";
import { cannotBeMissed, notReady } from "../errors.ts";
import { communityPaths } from "../paths.ts";
import type { Community } from "../queries/community.ts";
import { type DraftMeeting, draftMeetings, isComplete } from "../queries/draft-meetings.ts";
import { themesOf } from "../queries/groups.ts";
import { managedCommunity } from "../queries/managed.ts";
import { openConflicts } from "../queries/source-conflicts.ts";
import { community, draftMeeting, groupMember } from "../schema.ts";
import { nextYearLetter } from "../views/letters.ts";

/**
 * Opens a community to everyone, with its meetings in the agenda. Refused as long as something is said in two ways or a meeting misses
 * its day or times. Publishing twice is harmless.
 */
export async function publishCommunity(act: Act, slug: string): Promise<void> {
  const draft = await held(act, slug);
  if (draft.state !== "draft") return;
  const [conflicts, meetings, themes] = [
    await openConflicts(act, draft.id),
    await draftMeetings(act, draft.id),
    await themesOf(act, draft.id),
  ];
  const incomplete = meetings.filter((meeting) => !isComplete(meeting)).length;
  if (conflicts.length > 0 || incomplete > 0) throw notReady(conflicts.length, incomplete);
  if (meetings.length === 0) throw cannotBeMissed("meeting");
  if (themes.length === 0) throw cannotBeMissed("theme");

  await act.tx.update(community).set({ state: "open" }).where(eq(community.id, draft.id));
  for (const meeting of meetings) await planMeeting(act, draft, meeting);
  await act.tx.delete(draftMeeting).where(eq(draftMeeting.communityId, draft.id));
  if (draft.continues !== null) await tellWhoWantsTo(act, draft, draft.continues);
  await act.record("communities/published", draft);
}

/** Members of the year before who said they would go on hear that it has opened. */
async function tellWhoWantsTo(act: Act, opened: Community, before: string): Promise<void> {
  await act.asSystem("tell people of last year that the next has opened", async (house) => {
    const going = await house.tx
      .select({ personId: groupMember.personId })
      .from(groupMember)
      .where(
        and(eq(groupMember.communityId, before), eq(groupMember.carryOver, "yes"), isNull(groupMember.until)),
      );
    for (const { personId } of going) {
      const to = await mailboxOf(house, personId);
      if (to) await house.mail(nextYearLetter(to, opened, house.publicUrl));
    }
  });
}

/** Makes an event of a meeting whose day and times are known. */
export async function planMeeting(
  act: Act,
  { id, slug, title }: Community,
  meeting: DraftMeeting,
): Promise<void> {
  if (!isComplete(meeting)) throw notReady(0, 1);
  const { day, starts, ends, place, online } = meeting;
  const name = meeting.title === "" ? title : meeting.title;
  await planEvent(act, {
    title: name,
    slug: `${slugOf(name)}-${day}`,
    startsAt: momentOf(day, starts),
    endsAt: momentOf(day, ends),
    place,
    online,
    visibility: "public",
    belongsTo: id,
    series: { title, path: communityPaths.community(slug) },
  });
}

/** The community, held so that two people who publish take turns. */
async function held(act: Act, slug: string): Promise<Community> {
  const found = await managedCommunity(act, slug);
  await act.tx.select({ id: community.id }).from(community).where(eq(community.id, found.id)).for("update");
  return managedCommunity(act, slug);
}
