import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { communityById, groupById, isReadOnly, membersOf } from "#modules/communities";
import type { Act } from "#platform/acts";
import type { Job, Recurring } from "#platform/jobs";
import { isoDay, zone } from "#platform/locale";
import { isWorkingDay, workingDaysBefore } from "#platform/working-days";
import { tellPeople } from "./commands/tell-people.ts";
import { post, thread } from "./schema.ts";

/** So many working days a question waits for the group; then whoever facilitates hears of it. */
export const patience = 3;

/** Passes questions that nobody answered in time on to who facilitates: once, one mail per group, and not on a day off. */
const passOn: Job<Record<string, never>> = {
  name: "conversation/pass-on-unanswered",
  async run({ acts }) {
    await acts.asSystem("pass on questions that nobody answered", async (act) => {
      const today = isoDay(act.now);
      if (!isWorkingDay(today)) return;
      const waiting = await unansweredUntil(act, workingDaysBefore(today, patience));
      for (const [groupId, threads] of Map.groupBy(waiting, (each) => each.groupId)) {
        const group = await groupById(act, groupId);
        const community = group && (await communityById(act, group.communityId));
        if (!community || isReadOnly(community, act.now)) continue;
        const leaders = (await membersOf(act, groupId)).filter(({ role }) => role === "facilitator");
        const ids = threads.map(({ id }) => id);
        await act.tx.update(thread).set({ passedOnAt: act.now }).where(inArray(thread.id, ids));
        await tellPeople(
          act,
          "unanswered",
          { group: group.slug },
          leaders.map(({ personId }) => personId),
        );
      }
    });
  },
};

/** Standing questions without a reply that were asked on this day or before. @param day ISO 8601, in the Netherlands */
const unansweredUntil = (act: Act, day: string) =>
  act.tx
    .select({ id: thread.id, groupId: thread.groupId })
    .from(thread)
    .innerJoin(post, and(eq(post.threadId, thread.id), eq(post.number, 0)))
    .where(
      and(
        eq(thread.kind, "question"),
        eq(thread.replies, 0),
        isNull(thread.passedOnAt),
        isNull(thread.closedAt),
        isNull(thread.forEvent),
        isNull(post.removedAt),
        isNull(post.hiddenAt),
        sql`${thread.startedAt} < ((${day}::date + 1)::timestamp at time zone ${zone})`,
      ),
    )
    .orderBy(thread.startedAt);

/** Half past eight: the first thing of a working day. */
const moment = { hour: 8, minute: 30, second: 0, millisecond: 0 };

export const passingOn: Recurring = {
  job: passOn,
  next(now) {
    const today = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone).with(moment);
    const next = today.epochMilliseconds > now.getTime() ? today : today.add({ days: 1 });
    return new Date(next.epochMilliseconds);
  },
};
