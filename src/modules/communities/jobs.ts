import { and, eq, isNull, lt } from "drizzle-orm";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { isoDay } from "#platform/locale";
import { community, leaderInvitation } from "./schema.ts";

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

/** How long someone has to take up an invitation to lead, in days; after that their address is not ours to keep. */
const invitationDays = 30;

/** Forgets invitations to lead that nobody took up. */
const forgetInvitations: Job<Record<string, never>> = {
  name: "communities/forget-invitations",
  async run({ acts }) {
    await acts.asSystem("forget invitations nobody took up", async (act) => {
      const before = new Date(act.now.getTime() - invitationDays * 86_400_000);
      await act.tx
        .delete(leaderInvitation)
        .where(and(isNull(leaderInvitation.acceptedAt), lt(leaderInvitation.invitedAt, before)));
    });
  },
};

/** Pages know by themselves that a year is over; the hour in which it is written down matters to nobody. */
export const recurring: readonly Recurring[] = [
  { job: closeEnded, next: everyMinutes(60) },
  { job: forgetInvitations, next: everyMinutes(24 * 60) },
];
