import { eq } from "drizzle-orm";
import { me } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { notNow, secondEditorFirst } from "../errors.ts";
import { bringJob, removeJob } from "../jobs.ts";
import { can } from "../policy.ts";
import { editorsOnly } from "../queries/imports.ts";
import { type ArchiveImport, type ArchiveState, archiveImport, type Choices } from "../schema.ts";

/**
 * Chooses what comes, and how. What becomes public is laid before a second editor, who lets the file in as a whole; drafts come at once,
 * since each of them goes by a second editor before anyone reads it.
 */
export async function choose(act: Act, id: string, choices: Choices): Promise<"asked" | "bringing"> {
  await held(act, id, ["ready", "asked"]);
  const opens = Object.values(choices.ways).includes("public");
  const state = opens ? "asked" : "bringing";
  await change(act, id, { choices, state, askedBy: me(act), approvedBy: null });
  await act.record(opens ? "archive/asked" : "archive/chosen", { id });
  if (!opens) await act.later(bringJob, { id });
  return state;
}

/** A second editor lets it in, as it was chosen. */
export async function approve(act: Act, id: string): Promise<void> {
  const found = await held(act, id, ["asked"]);
  if (!can.approve(act.actor, found)) throw secondEditorFirst();
  await change(act, id, { state: "bringing", approvedBy: me(act) });
  await act.record("archive/approved", { id });
  await act.later(bringJob, { id });
}

/** Back to choosing, by either of them. */
export async function giveBack(act: Act, id: string): Promise<void> {
  await held(act, id, ["asked"]);
  await change(act, id, { state: "ready", askedBy: null });
  await act.record("archive/given-back", { id });
}

/** Stops before anything came in. */
export async function cancel(act: Act, id: string): Promise<void> {
  const found = await held(act, id, ["reading", "refused", "ready", "asked", "failed"]);
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
