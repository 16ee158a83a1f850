import { and, eq, lt } from "drizzle-orm";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { isoDay } from "#platform/locale";
import { community } from "./schema.ts";

/** Closes every community whose last day has passed: from then on its groups are an archive. */
const closeEnded: Job<Record<string, never>> = {
  name: "communities/close-ended",
  async run({ acts }) {
    await acts.asSystem("close communities whose year is over", async (act) => {
      const closed = await act.tx
        .update(community)
        .set({ state: "closed" })
        .where(and(eq(community.state, "open"), lt(community.endsOn, isoDay(act.now))))
        .returning({ id: community.id });
      for (const each of closed) await act.record("communities/closed", each);
    });
  },
};

/** Pages know by themselves that a year is over; the hour in which it is written down matters to nobody. */
export const recurring: readonly Recurring[] = [{ job: closeEnded, next: everyMinutes(60) }];
