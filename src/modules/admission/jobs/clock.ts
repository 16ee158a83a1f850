import { and, eq, inArray, isNotNull, lte, or, sql } from "drizzle-orm";
import { endedBetween } from "#modules/events";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { move } from "../commands/move.ts";
import { settle } from "../commands/settle.ts";
import { admission, answer, goneFile, need, registration } from "../schema.ts";
import { after } from "../states.ts";
import { needsKeptDays } from "../terms.ts";

const day = 86_400_000;
/** How long registrations are kept after an event: for certificates and for who was there. */
const keptDays = 365;

/** Every minute: offers and seats that were held too long go on, and seats kept for a share are released when their date comes. */
const passTime: Job<Record<string, never>> = {
  name: "admission/pass-time",
  async run({ acts, clock }) {
    const due = await acts.asSystem("see where time has passed", async (act) => {
      const held = await act.tx
        .selectDistinct({ id: registration.eventId })
        .from(registration)
        .where(
          and(
            inArray(registration.state, ["invited", "registered"]),
            isNotNull(registration.until),
            lte(registration.until, clock.now()),
          ),
        );
      const kept = await act.tx
        .select({ id: admission.eventId })
        .from(admission)
        .where(
          and(
            lte(admission.releaseAt, clock.now()),
            or(isNotNull(admission.mostPerRegion), sql`0 < any (${admission.shareReserved})`),
          ),
        );
      return new Set([...held, ...kept].map(({ id }) => id));
    });
    for (const id of due) {
      await acts.asSystem("pass on what time has freed", async (act) => {
        await settle(act, id);
        await act.record("admission/time-passed", { id });
      });
    }
  },
};

/**
 * Every hour: who still waited when an event was over stops waiting; two weeks after it answers, diet and access needs disappear and what nobody
 * wrote down about attendance is closed; after a year the registrations go.
 */
const closeEvents: Job<Record<string, never>> = {
  name: "admission/close",
  async run({ acts }) {
    await acts.asSystem("close what is over", async (act) => {
      const ago = (days: number) => new Date(act.now.getTime() - days * day);
      const over = await endedBetween(act, ago(needsKeptDays + 30), act.now);
      const waiting = await act.tx
        .select()
        .from(registration)
        .where(
          and(
            inArray(registration.eventId, [...over, nowhere]),
            inArray(registration.state, ["interested", "waitlisted", "invited", "registered"]),
          ),
        );
      for (const each of waiting) if (after(each.state, "close")) await move(act, each, "close");

      const past = await endedBetween(act, ago(keptDays + 60), ago(needsKeptDays));
      const here = inArray(registration.eventId, [...past, nowhere]);
      await act.tx
        .delete(need)
        .where(
          inArray(need.registrationId, act.tx.select({ id: registration.id }).from(registration).where(here)),
        );
      await act.tx
        .delete(answer)
        .where(
          inArray(
            answer.registrationId,
            act.tx.select({ id: registration.id }).from(registration).where(here),
          ),
        );
      const unrecorded = await act.tx
        .select()
        .from(registration)
        .where(and(here, eq(registration.state, "confirmed")));
      for (const each of unrecorded) await move(act, each, "close");

      const old = await endedBetween(act, new Date(0), ago(keptDays));
      await act.tx.delete(registration).where(inArray(registration.eventId, [...old, nowhere]));
    });
  },
};

/** Every hour: the bytes of files whose answer is gone. */
const removeFiles: Job<Record<string, never>> = {
  name: "admission/remove-files",
  async run({ acts, storage }) {
    const gone = await acts.asSystem("see which files have no answer any more", (act) =>
      act.tx.select().from(goneFile).limit(500),
    );
    if (gone.length === 0) return;
    for (const { storedAs } of gone) await storage.remove(storedAs);
    await acts.asSystem("forget the names of files that are removed", (act) =>
      act.tx.delete(goneFile).where(
        inArray(
          goneFile.storedAs,
          gone.map(({ storedAs }) => storedAs),
        ),
      ),
    );
  },
};

/** No event has this id: a list to look in is never empty. */
const nowhere = "00000000-0000-0000-0000-000000000000";

export const recurring: readonly Recurring[] = [
  { job: passTime, next: everyMinutes(1) },
  { job: closeEvents, next: everyMinutes(60) },
  { job: removeFiles, next: everyMinutes(60) },
];
