import { sql } from "drizzle-orm";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { sendNext, takeInBounces, underWay } from "./commands/send-issue.ts";
import { forgetUnconfirmed } from "./commands/subscribe.ts";

/** How long it is known who got which issue, in days: after that only the numbers stay. */
const deliveriesKeptDays = 90;

/** Sends an issue in bunches, as fast as the outbox takes them. */
export const sendIssue: Job<{ readonly id: string }> = {
  name: "newsletter/send",
  run: ({ acts, secret }, { id }) =>
    acts.asSystem("send an issue of the newsletter", async (act) => {
      const next = await sendNext(act, secret, id);
      if (next === "more") await act.later(sendIssue, { id });
      if (next === "later") await act.later(sendIssue, { id }, { at: new Date(act.now.getTime() + 1000) });
    }),
};

/**
 * Every minute: goes on with an issue whose job was lost, begins what is due, and hears what could not be delivered. It does one bunch and asks
 * for no more: beside a job that is alive it would start another one each minute.
 */
const lookAfter: Job<Record<string, never>> = {
  name: "newsletter/look-after",
  async run(house) {
    const ids = await house.acts.asSystem("hear what became of letters", async (act) => {
      await takeInBounces(act);
      return underWay(act);
    });
    for (const id of ids)
      await house.acts.asSystem("send an issue of the newsletter", (act) => sendNext(act, house.secret, id));
  },
};

/** Once a day: forgets who never confirmed, and who got which issue long ago. */
const forget: Job<Record<string, never>> = {
  name: "newsletter/forget",
  run: ({ acts }) =>
    acts.asSystem("forget what the newsletter no longer needs", async (act) => {
      await forgetUnconfirmed(act);
      const before = new Date(act.now.getTime() - deliveriesKeptDays * 86_400_000).toISOString();
      await act.tx.execute(sql`
        delete from newsletter_delivery d using newsletter_issue i
        where i.id = d.issue_id and i.state = 'sent' and i.started_at < ${before}::timestamptz`);
    }),
};

export const jobs = [sendIssue] as const;
export const recurring: readonly Recurring[] = [
  { job: lookAfter, next: everyMinutes(1), atOnce: true },
  { job: forget, next: everyMinutes(24 * 60) },
];
