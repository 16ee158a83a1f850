import { eq } from "drizzle-orm";
import { me } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { markOf } from "../choices.ts";
import { notNow, secondEditorFirst } from "../errors.ts";
import { bringJob, removeJob } from "../jobs.ts";
import { can } from "../policy.ts";
import { editorsOnly } from "../queries/imports.ts";
import { type ArchiveImport, type ArchiveState, archiveImport, type Choices } from "../schema.ts";

/**
 * Chooses what comes, and how. What becomes public is laid before a second editor, who lets the file in as a whole; drafts come at once,
 * since each of them goes by a second editor before anyone reads it. Pressed twice is pressed once.
 */
export async function choose(act: Act, id: string, choices: Choices): Promise<void> {
  const found = await held(act, id, ["ready", "asked", "bringing", "done"]);
  if (found.state === "bringing" || found.state === "done") {
    if (found.approvedBy === null && isMine(act, found.askedBy)) return;
    throw notNow();
  }
  const opens = Object.values(choices.ways).includes("public");
  const state = opens ? "asked" : "bringing";
  await change(act, id, { choices, state, askedBy: me(act), approvedBy: null });
  await act.record(opens ? "archive/asked" : "archive/chosen", { id });
  if (!opens) await act.later(bringJob, { id });
}

/**
 * A second editor lets it in, as it was chosen.
 *
 * @param seen the mark of the choice that they saw
 * @returns false when something else was chosen since
 */
export async function approve(act: Act, id: string, seen: string): Promise<boolean> {
  const found = await held(act, id, ["asked", "bringing", "done"]);
  if (found.state !== "asked") {
    if (isMine(act, found.approvedBy)) return true;
    throw notNow();
  }
  if (!can.approve(act.actor, found)) throw secondEditorFirst();
  if (seen !== markOf(found)) return false;
  await change(act, id, { state: "bringing", approvedBy: me(act) });
  await act.record("archive/approved", { id });
  await act.later(bringJob, { id });
  return true;
}

/** Back to choosing, by either of them. */
export async function giveBack(act: Act, id: string): Promise<void> {
  const found = await held(act, id, ["asked", "ready"]);
  if (found.state === "ready") return;
  await change(act, id, { state: "ready", askedBy: null });
  await act.record("archive/given-back", { id });
}

/** Stops before anything came in. */
export async function cancel(act: Act, id: string): Promise<void> {
  const found = await held(act, id, ["reading", "refused", "ready", "asked", "failed", "cancelled"]);
  if (found.state === "cancelled") return;
  // What came in half-way goes on from where it was; it is not undone.
  if (found.keptAt) throw notNow();
  await change(act, id, { state: "cancelled", settledAt: act.now });
  await act.record("archive/cancelled", { id });
  await act.later(removeJob, { id });
}

/** Goes on with what stopped half-way through our fault: what came in stays, the rest follows. */
export async function goOn(act: Act, id: string): Promise<void> {
  const found = await held(act, id, ["failed"]);
  if (!found.choices || !found.askedBy) throw notNow();
  await act.asSystem("go on with an archive that stopped half-way", (house) =>
    house.tx
      .update(archiveImport)
      .set({ state: "bringing", seenAt: house.now })
      .where(eq(archiveImport.id, id)),
  );
  await act.record("archive/gone-on", { id });
  await act.later(bringJob, { id });
}

const isMine = (act: Act, who: string | null): boolean => who !== null && who === me(act);

/** The file, held until this act is over, when it is still in one of these states. */
async function held(act: Act, id: string, states: readonly ArchiveState[]): Promise<ArchiveImport> {
  editorsOnly(act);
  if (!isId(id)) throw notFound();
  const [found] = await act.asSystem("hold an archive for an editor", ({ tx }) =>
    tx.select().from(archiveImport).where(eq(archiveImport.id, id)).for("update"),
  );
  if (!found) throw notFound();
  if (!states.includes(found.state)) throw notNow();
  return found;
}

const change = (act: Act, id: string, values: Partial<typeof archiveImport.$inferInsert>) =>
  act.asSystem("note what an editor decided about an archive", (house) =>
    house.tx
      .update(archiveImport)
      .set({ ...values, done: 0, seenAt: house.now })
      .where(eq(archiveImport.id, id)),
  );
