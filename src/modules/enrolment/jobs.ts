import { and, eq, lt } from "drizzle-orm";
import { communityById, membershipById, placeOf, themesOf } from "#modules/communities";
import type { Act, Listener } from "#platform/acts";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { holdDesk } from "./commands/hold-desk.ts";
import { callAndTell } from "./commands/withdraw.ts";
import { can } from "./policy.ts";
import { enrolment, enrolmentDraft } from "./schema.ts";
import { keptDays } from "./visit.ts";

/**
 * Calls in who waits, wherever a place may have become free without us: a facilitator let someone go, someone moved, a group grew.
 *
 * In an act of its own: the act that freed the place holds the group, and may not wait for the desk as well.
 */
export const callInWhoWaits: Job<Record<string, never>> = {
  name: "enrolment/call-in-who-waits",
  async run({ acts }) {
    const lines = await acts.asSystem("look where people wait", ({ tx }) =>
      tx
        .selectDistinct({ communityId: enrolment.communityId })
        .from(enrolment)
        .where(eq(enrolment.state, "waiting")),
    );
    for (const { communityId } of lines)
      await acts.asSystem("call in who waits for a place", (act) => callInAt(act, communityId));
  },
};

async function callInAt(act: Act, communityId: string): Promise<void> {
  const community = await communityById(act, communityId);
  if (!community || !can.ask(community, act.now)) return;
  await act.record("enrolment/line-looked-at", community);
  const desk = await holdDesk(act, communityId);
  const themes = await themesOf(act, communityId);
  await callAndTell(
    act,
    desk,
    themes.map(({ id }) => id),
  );
}

/** Whoever lost or gave up their place another way than by withdrawing has no place here either. */
export const noticeLeaving: Listener = (act, { id }) =>
  act.asSystem("keep requests in step with the groups", async (house) => {
    const left = await membershipById(house, id);
    if (left && !(await placeOf(house, left.communityId, left.personId))) {
      await house.tx
        .update(enrolment)
        .set({ state: "withdrawn", decidedAt: house.now })
        .where(
          and(
            eq(enrolment.communityId, left.communityId),
            eq(enrolment.personId, left.personId),
            eq(enrolment.state, "confirmed"),
          ),
        );
    }
    await house.later(callInWhoWaits, {});
  });

export const noticeRoom: Listener = (act) => act.later(callInWhoWaits, {});

const forgetDrafts: Job<Record<string, never>> = {
  name: "enrolment/forget-drafts",
  async run({ acts }) {
    await acts.asSystem("throw away answers nobody came back for", async (act) => {
      const before = new Date(act.now.getTime() - keptDays * 86_400_000);
      await act.tx.delete(enrolmentDraft).where(lt(enrolmentDraft.keptAt, before));
    });
  },
};

export const recurring: readonly Recurring[] = [{ job: forgetDrafts, next: everyMinutes(60) }];
