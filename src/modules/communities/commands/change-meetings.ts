import { and, eq } from "drizzle-orm";
import { cancelEvent, changeEvent, meetingsOf } from "#modules/events";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { momentOf } from "#platform/locale";
import { draftRow, type MeetingRow } from "../proposal.ts";
import { changeableCommunity } from "../queries/managed.ts";
import { draftMeeting } from "../schema.ts";
import { planMeeting } from "./publish-community.ts";

/** A meeting as its form gives it; in a published community with the link that only its guests see. */
export interface MeetingWish extends MeetingRow {
  /** Left out or undefined: stays as it is. */
  readonly joinLink?: string | undefined;
}

/** Adds a meeting: to the draft, or to the agenda of everyone who takes part. */
export async function addMeeting(act: Act, slug: string, wish: MeetingWish): Promise<void> {
  const community = await changeableCommunity(act, slug);
  if (community.state === "draft") {
    await act.tx.insert(draftMeeting).values({ ...draftRow(wish), communityId: community.id });
  } else {
    await planMeeting(act, community, { ...draftRow(wish), id: "" });
  }
  await act.record("communities/meeting-added", community);
}

/** Changes a meeting, in the draft or for everyone who comes: their mail and calendar follow by themselves. */
export async function changeMeeting(act: Act, slug: string, id: string, wish: MeetingWish): Promise<void> {
  const community = await changeableCommunity(act, slug);
  if (community.state === "draft") {
    const here = and(eq(draftMeeting.id, knownId(id)), eq(draftMeeting.communityId, community.id));
    const changed = await act.tx.update(draftMeeting).set(draftRow(wish)).where(here).returning();
    if (changed.length === 0) throw notFound();
  } else {
    await ownMeeting(act, community.id, id);
    await changeEvent(act, id, {
      title: wish.title || community.title,
      startsAt: momentOf(wish.day, wish.starts),
      endsAt: momentOf(wish.day, wish.ends),
      place: wish.place,
      online: wish.online,
      joinLink: wish.joinLink,
    });
  }
  await act.record("communities/meeting-changed", community);
}

/** Takes a meeting out of the draft; one that was published is called off, which everyone who comes hears. */
export async function dropMeeting(act: Act, slug: string, id: string): Promise<void> {
  const community = await changeableCommunity(act, slug);
  if (community.state === "draft") {
    await act.tx
      .delete(draftMeeting)
      .where(and(eq(draftMeeting.id, knownId(id)), eq(draftMeeting.communityId, community.id)));
  } else {
    await ownMeeting(act, community.id, id);
    await cancelEvent(act, id);
  }
  await act.record("communities/meeting-dropped", community);
}

async function ownMeeting(act: Act, communityId: string, id: string): Promise<void> {
  if (!(await meetingsOf(act, communityId)).some((meeting) => meeting.id === id)) throw notFound();
}

function knownId(id: string): string {
  if (!isId(id)) throw notFound();
  return id;
}
