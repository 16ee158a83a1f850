import { inArray } from "drizzle-orm";
import { eventsById, startingBetween } from "#modules/events";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { listWhoComes } from "../commands/list-who-comes.ts";
import { admission } from "../schema.ts";

const day = 86_400_000;
/** From how long before a meeting of a community those who come are on a list, in days; and how long after it one is still made. */
const window = { before: 2, after: 14 };

/** Every five minutes: who comes to the meetings of communities that are near. What is over keeps the list it had. */
const listMembers: Job<Record<string, never>> = {
  name: "admission/list-members",
  async run({ acts }) {
    const near = await acts.asSystem("find the meetings of communities that are near", async (act) => {
      const moment = (days: number) => new Date(act.now.getTime() + days * day);
      const ids = await startingBetween(act, moment(-window.after), moment(window.before));
      const meetings = (await eventsById(act, ids)).filter(({ kind }) => kind === "community");
      if (meetings.length === 0) return [];
      const known = await act.tx
        .select({ id: admission.eventId })
        .from(admission)
        .where(
          inArray(
            admission.eventId,
            meetings.map(({ id }) => id),
          ),
        );
      const listed = new Set(known.map(({ id }) => id));
      return meetings.filter(({ id, endsAt }) => endsAt > act.now || !listed.has(id));
    });
    for (const meeting of near)
      await acts.asSystem("list who comes to a meeting of a community", async (act) => {
        if (await listWhoComes(act, meeting)) await act.record("admission/listed", { id: meeting.id });
      });
  },
};

export const listing: Recurring = { job: listMembers, next: everyMinutes(5) };
