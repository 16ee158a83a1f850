import { lte } from "drizzle-orm";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { certificateYears } from "../policy.ts";
import { answer, certificate } from "../schema.ts";

/** Every day: answers to an evaluation go after a year, certificates when they are no longer checked. */
const clear: Job<Record<string, never>> = {
  name: "aftercare/clear",
  async run({ acts }) {
    await acts.asSystem("clear what was kept long enough", async (act) => {
      const yearsAgo = (years: number) => {
        const moment = new Date(act.now);
        moment.setUTCFullYear(moment.getUTCFullYear() - years);
        return moment;
      };
      await act.tx.delete(answer).where(lte(answer.answeredAt, yearsAgo(1)));
      await act.tx.delete(certificate).where(lte(certificate.issuedAt, yearsAgo(certificateYears)));
    });
  },
};

export const clearing: Recurring = { job: clear, next: everyMinutes(24 * 60) };
