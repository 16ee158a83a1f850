import { lt } from "drizzle-orm";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { organisationInvitation } from "./schema.ts";

/** How long an invitation that is over can still be looked up. */
const keptForDays = 30;

/** Forgets invitations a month after their term: the addresses in them are of people who may never have come. */
const forgetInvitations: Job<Record<string, never>> = {
  name: "organisations/forget-invitations",
  async run({ acts }) {
    await acts.asSystem("forget invitations that are over", async ({ tx, now }) => {
      const longAgo = new Date(now.getTime() - keptForDays * 86_400_000);
      await tx.delete(organisationInvitation).where(lt(organisationInvitation.expiresAt, longAgo));
    });
  },
};

export const recurring: readonly Recurring[] = [{ job: forgetInvitations, next: everyMinutes(24 * 60) }];
