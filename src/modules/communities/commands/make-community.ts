import { organiseAll } from "#modules/events";
import type { Act } from "#platform/acts";
import { authorise, signInFirst } from "#platform/errors";
import { slugOf, underFreeSlug } from "#platform/ids";
import { can } from "../policy.ts";
import { draftRow, isEmptyRow, type Proposal, readingOf } from "../proposal.ts";
import { communityById, organises } from "../queries/community.ts";
import { themesOf } from "../queries/groups.ts";
import { community, communityOrganiser, communitySource, draftMeeting } from "../schema.ts";
import { usualRules } from "../template.ts";
import { addTheme } from "./change-themes.ts";
import { keepConflicts } from "./keep-conflicts.ts";

/**
 * Makes a draft of a learning community, seen by its organisers only; whoever makes it is the first of them.
 *
 * A pasted text is read once more, so that what it says in two ways is kept beside the draft whatever came in with the form.
 *
 * @returns the slug of the draft
 */
export async function makeCommunity(act: Act, proposal: Proposal): Promise<string> {
  authorise(can.make(act.actor));
  const { actor } = act;
  if (actor.kind !== "person") throw signInFirst();
  const continues = await ownCommunityBefore(act, proposal.continues);
  const made = await act.asSystem("make a community and its first organiser", async (house) => {
    const made = await insertCommunity(house, proposal, continues);
    await house.tx
      .insert(communityOrganiser)
      .values({ communityId: made.id, personId: actor.id, since: house.now });
    await organiseAll(house, made.id, actor.id);
    await keepSource(house, made.id, proposal.source);
    return made;
  });
  await addThemes(act, made, proposal, continues);
  await insertMeetings(act, made.id, proposal);
  await keepConflicts(act, made.id, proposal);
  await act.record("communities/made", made);
  return made.slug;
}

async function ownCommunityBefore(act: Act, id: string): Promise<string | null> {
  if (id === "") return null;
  const before = await communityById(act, id);
  return before && (await organises(act, before.id)) ? before.id : null;
}

function insertCommunity(house: Act, proposal: Proposal, continues: string | null) {
  const { title, year, endsOn, purpose, audience, costs, organisedBy, howGroupsWork, asDuo } = proposal;
  return underFreeSlug(slugWithYear(title, year), async (slug) => {
    const [row] = await house.tx
      .insert(community)
      .values({
        ...{ slug, title, year, endsOn, purpose, audience, costs, organisedBy, howGroupsWork, asDuo },
        continues,
        createdAt: house.now,
      })
      .onConflictDoNothing({ target: community.slug })
      .returning({ id: community.id, slug: community.slug, year: community.year });
    return row;
  });
}

/** The year stands in every address, so that next year's community can have the same name. */
function slugWithYear(title: string, year: number): string {
  const slug = slugOf(title);
  return slug.endsWith(`-${year}`) ? slug : `${slug}-${year}`;
}

async function keepSource(house: Act, communityId: string, pasted: string): Promise<void> {
  if (pasted.trim() === "") return;
  await house.tx.insert(communitySource).values({ communityId, pasted, pastedAt: house.now });
}

/** A theme that goes on from last year keeps the agreements of its group. */
async function addThemes(
  act: Act,
  made: Parameters<typeof addTheme>[1],
  { themes }: Proposal,
  continues: string | null,
): Promise<void> {
  const before = continues === null ? [] : await themesOf(act, continues);
  for (const theme of themes.filter(({ title }) => title !== "")) {
    const houseRules = before.find(({ title }) => title === theme.title)?.houseRules ?? usualRules;
    await addTheme(act, made, { ...theme, houseRules, welcome: "" });
  }
}

async function insertMeetings(act: Act, communityId: string, { meetings, source }: Proposal): Promise<void> {
  const read = source === "" ? 0 : readingOf(act, source).meetings.length;
  const rows = meetings
    .map((row, index) => ({ ...draftRow(row), communityId, readAs: index < read ? index : null }))
    .filter((_, index) => !isEmptyRow(meetings[index]!));
  if (rows.length > 0) await act.tx.insert(draftMeeting).values(rows);
}
