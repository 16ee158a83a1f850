import { and, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { groupById, myGroups } from "#modules/communities";
import { type Meeting, meetingsOf } from "#modules/events";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import { workingDaysAfter } from "#platform/working-days";
import { post, thread } from "../schema.ts";
import type { Door } from "./room.ts";

/** A meeting that is still to come, of the community of this group; not-found for anything else. */
export async function meetingAhead(act: Act, { community }: Door, eventId: string): Promise<Meeting> {
  const meetings = await meetingsOf(act, community.id);
  const found = meetings.find(({ id }) => id === eventId);
  if (!found || found.cancelledAt || found.startsAt <= act.now) throw notFound();
  return found;
}

/** The conversation that prepares a group for a meeting that is still to come, when there is one already. */
export async function preparationFor(act: Act, inside: Door, eventId: string): Promise<string | null> {
  await meetingAhead(act, inside, eventId);
  const [found] = await act.tx
    .select({ id: thread.id })
    .from(thread)
    .where(and(eq(thread.forEvent, eventId), eq(thread.groupId, inside.group.id)));
  return found?.id ?? null;
}

/** The conversations that prepare a group, by meeting. */
export async function questionsBefore(
  act: Act,
  { group }: Pick<Door, "group">,
): Promise<ReadonlyMap<string, string>> {
  const rows = await act.tx
    .select({ threadId: thread.id, eventId: thread.forEvent })
    .from(thread)
    .where(and(eq(thread.groupId, group.id), isNotNull(thread.forEvent)));
  return new Map(rows.flatMap(({ threadId, eventId }) => (eventId ? [[eventId, threadId] as const] : [])));
}

/** Something to prepare: answer the question, or ask it. */
export interface ToPrepare {
  readonly slug: string;
  readonly title: string;
  /** Null when it is the reader who still has to ask. */
  readonly threadId: string | null;
  readonly meeting: Meeting;
}

/** From so many working days before a meeting whoever facilitates is asked for a question. */
const askFrom = 10;

/**
 * What waits before the meetings of whoever acts: the question that they did not answer yet, and, for who facilitates, the question that
 * was not asked yet. Gone when the meeting begins.
 */
export async function toPrepare(act: Act): Promise<readonly ToPrepare[]> {
  if (act.actor.kind !== "person") return [];
  const me = act.actor.id;
  const waiting: ToPrepare[] = [];
  const lastDay = workingDaysAfter(isoDay(act.now), askFrom);
  for (const { id, slug, title, role, readOnly } of await myGroups(act)) {
    const group = readOnly ? null : await groupById(act, id);
    if (!group) continue;
    const ahead = (await meetingsOf(act, group.communityId)).filter(
      ({ startsAt, cancelledAt }) => startsAt > act.now && cancelledAt === null,
    );
    const asked = await act.tx
      .select({
        threadId: thread.id,
        eventId: thread.forEvent,
        answered: sql<boolean>`exists (select from post p where p.thread_id = thread.id and p.author_id = ${me}::uuid)`,
      })
      .from(thread)
      .innerJoin(post, and(eq(post.threadId, thread.id), eq(post.number, 0)))
      .where(
        and(
          eq(thread.groupId, id),
          isNotNull(thread.forEvent),
          isNull(thread.closedAt),
          isNull(post.hiddenAt),
          isNull(post.removedAt),
        ),
      );
    for (const meeting of ahead) {
      const question = asked.find(({ eventId }) => eventId === meeting.id);
      if (question && !question.answered) waiting.push({ slug, title, threadId: question.threadId, meeting });
      if (!question && role === "facilitator" && isoDay(meeting.startsAt) <= lastDay)
        waiting.push({ slug, title, threadId: null, meeting });
    }
  }
  return waiting;
}

/** A group of whoever acts with questions that nobody answered in time. */
export interface Unanswered {
  readonly slug: string;
  readonly title: string;
  readonly count: number;
}

/** Questions that were passed on to whoever facilitates and still have no reply; gone with the first reply. */
export async function unanswered(act: Act): Promise<readonly Unanswered[]> {
  if (act.actor.kind !== "person") return [];
  const groups = (await myGroups(act)).filter(({ role, readOnly }) => role === "facilitator" && !readOnly);
  const found: Unanswered[] = [];
  for (const { id, slug, title } of groups) {
    const [{ count = 0 } = {}] = await act.tx
      .select({ count: sql<number>`count(*)::int` })
      .from(thread)
      .innerJoin(post, and(eq(post.threadId, thread.id), eq(post.number, 0)))
      .where(
        and(
          eq(thread.groupId, id),
          isNotNull(thread.passedOnAt),
          eq(thread.replies, 0),
          isNull(thread.closedAt),
          isNull(post.hiddenAt),
          isNull(post.removedAt),
          ne(post.title, ""),
        ),
      );
    if (count > 0) found.push({ slug, title, count });
  }
  return found;
}
