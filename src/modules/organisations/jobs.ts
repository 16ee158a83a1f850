import { lt } from "drizzle-orm";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { nameThemAsTheyAreCalled } from "./commands/take-over-schools.ts";
import { seeWhoIsThere } from "./follow-dates.ts";
import { organisationClaim, organisationInvitation } from "./schema.ts";

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

/** How long an answered question to administer an organisation can still be looked up. */
const claimsKeptForDays = 365;

/** Forgets questions to administer an organisation a year after they were answered. */
const forgetClaims: Job<Record<string, never>> = {
  name: "organisations/forget-claims",
  async run({ acts }) {
    await acts.asSystem("forget questions that were answered", async ({ tx, now }) => {
      const longAgo = new Date(now.getTime() - claimsKeptForDays * 86_400_000);
      await tx.delete(organisationClaim).where(lt(organisationClaim.settledAt, longAgo));
    });
  },
};

/** Lets names that were set for later hold from their day. */
const followNames: Job<Record<string, never>> = {
  name: "organisations/follow-names",
  async run({ acts }) {
    await acts.asSystem("let names hold from their day", nameThemAsTheyAreCalled);
  },
};

export const jobs = [seeWhoIsThere];
export const recurring: readonly Recurring[] = [
  { job: forgetInvitations, next: everyMinutes(24 * 60) },
  { job: forgetClaims, next: everyMinutes(24 * 60) },
  { job: followNames, next: everyMinutes(60) },
];
