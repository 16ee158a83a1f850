import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { importSettled } from "../errors.ts";
import { type ImportJobs, removeFile } from "../jobs.ts";
import { can } from "../policy.ts";
import { type ImportState, importRun } from "../schema.ts";
import type { AboutFile } from "./hand-in.ts";

/**
 * Asks for a file to be taken over as it was seen. The work is done right after; should the tables say something else by then, nothing is
 * taken over and the new comparison is shown.
 *
 * @param digest of the preview that was on the page
 * @returns false when that is not the preview of this moment: nothing was asked
 */
export async function askTakeOver(act: Act, jobs: ImportJobs, id: string, digest: string): Promise<boolean> {
  const run = await held(act, id, ["ready"]);
  if (!run.preview || run.preview.digest !== digest) return false;
  if (run.preview.blocked || run.preview.nothingNew) throw importSettled();
  const begin = { done: 0, total: 0, seenAt: act.now, settledBy: who(act) };
  await change(act, id, { state: "taking-over", stale: false, ...begin });
  await act.record("imports/take-over-asked", { id });
  await act.later(jobs.takeOver, { id });
  return true;
}

/** Reads the same file again, with something else said about it. */
export async function readAgain(act: Act, jobs: ImportJobs, id: string, about: AboutFile): Promise<void> {
  await held(act, id, ["ready", "refused", "failed"]);
  await change(act, id, {
    state: "reading",
    chosen: about.soort || null,
    importer: null,
    validFrom: about.geldigVanaf,
    source: about.bron,
    preview: null,
    stale: false,
    done: 0,
    total: 0,
    seenAt: act.now,
  });
  await act.record("imports/read-again", { id });
  await act.later(jobs.examine, { id });
}

/** Stops before anything was taken over; what is being read stops at its next step. */
export async function cancel(act: Act, id: string): Promise<void> {
  await held(act, id, ["reading", "ready", "refused", "failed"]);
  await change(act, id, { state: "cancelled", settledAt: act.now, settledBy: who(act) });
  await act.record("imports/cancelled", { id });
  await act.later(removeFile, { id });
}

const who = (act: Act): string | null => (act.actor.kind === "person" ? act.actor.id : null);

/** The run, held until this act is over, when it is still in one of these states. */
async function held(act: Act, id: string, states: readonly ImportState[]) {
  authorise(can.import(act.actor));
  const [run] = await act.asSystem("hold an official file for an administrator", ({ tx }) =>
    tx.select().from(importRun).where(eq(importRun.id, id)).for("update"),
  );
  if (!run) throw notFound();
  if (!states.includes(run.state)) throw importSettled();
  return run;
}

const change = (act: Act, id: string, values: Partial<typeof importRun.$inferInsert>) =>
  act.asSystem("note what an administrator decided about an official file", ({ tx }) =>
    tx.update(importRun).set(values).where(eq(importRun.id, id)),
  );
