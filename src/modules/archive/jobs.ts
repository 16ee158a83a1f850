import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Salvage, Salvaged } from "#modules/salvage";
import type { Act } from "#platform/acts";
import { fingerprint, newId } from "#platform/ids";
import { everyMinutes, type Job, type JobHouse, type Recurring } from "#platform/jobs";
import { holdsOf } from "./as-article.ts";
import { bringSome, keepAllAddresses } from "./commands/bring.ts";
import { salvageFile } from "./salvage-file.ts";
import {
  type ArchiveImport,
  type ArchiveState,
  archiveImport,
  archiveItem,
  archiveOrigin,
} from "./schema.ts";
import { storedAs } from "./stored.ts";

type Run = Job<{ readonly id: string }>;

/** Reads a file that was handed in, and lays down what it holds. */
export const readJob: Run = {
  name: "archive/read",
  run: (house, { id }) =>
    whileIn("reading", house, id, async (run) => {
      const bytes = await house.storage.get(storedAs(id));
      if (bytes === null) throw new Error("the bytes of an archive have gone");
      const step = stepsOf(house, id);
      const found = await salvageFile({ name: run.name, bytes }, { now: house.clock.now(), step });
      await house.acts.asSystem("lay down what an archive holds", (act) => layDown(act, id, found));
    }),
};

/** Brings in what was chosen, some pieces at a time; after a stop it goes on where it was. */
export const bringJob: Run = {
  name: "archive/bring",
  run: (house, { id }) =>
    whileIn("bringing", house, id, () =>
      house.acts.asSystem("bring in an archive, as editors chose", async (act) => {
        const run = await heldIn("bringing", act, id);
        if (!run) return;
        if (!run.keptAt) await keepAllAddresses(act, run);
        else if ((await bringSome(act, run)) === 0) {
          await change(act, id, { state: "done", settledAt: act.now });
          await act.record("archive/brought", { id });
          await act.later(removeJob, { id });
          return;
        }
        await act.later(bringJob, { id });
      }),
    ),
};

/** Lets go of a file that was settled: its bytes, and the words of its pieces. What was noticed stays, to be looked at. */
export const removeJob: Run = {
  name: "archive/remove-file",
  async run({ storage, acts }, { id }) {
    await storage.remove(storedAs(id));
    await acts.asSystem("forget the words of an archive that was settled", (act) =>
      act.tx
        .update(archiveItem)
        .set({ piece: sql`${archiveItem.piece} - array['summary', 'body', 'author']` })
        .where(eq(archiveItem.importId, id)),
    );
  },
};

/** Keeps what was read. What is on its way under the same id in an earlier file keeps that id. */
async function layDown(act: Act, id: string, found: Salvage): Promise<void> {
  if (!(await heldIn("reading", act, id))) return;
  if (found.refusal) {
    await change(act, id, { state: "refused", refusal: found.refusal });
    return;
  }
  const { items, leftOut, site } = found;
  if (items.length === 0) {
    await change(act, id, { state: "refused", refusal: { why: "empty" }, leftOut });
    return;
  }
  const known = await articlesOf(act, items);
  for (let from = 0; from < items.length; from += 200)
    await act.tx.insert(archiveItem).values(
      items.slice(from, from + 200).map((piece, i) => ({
        ...{ importId: id, number: from + i + 1, key: piece.key, origin: piece.origin, piece },
        fingerprint: fingerprint(JSON.stringify(piece)),
        holds: [...holdsOf(piece, act.now)],
        articleId: known.get(piece.key) ?? newId(),
      })),
    );
  await change(act, id, { state: "ready", site, leftOut, done: 0, total: items.length });
}

async function articlesOf(act: Act, items: readonly Salvaged[]): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (let from = 0; from < items.length; from += 1_000) {
    const keys = items.slice(from, from + 1_000).map(({ key }) => key);
    const rows = await act.tx.select().from(archiveOrigin).where(inArray(archiveOrigin.key, keys));
    for (const { key, articleId } of rows) if (articleId) known.set(key, articleId);
  }
  return known;
}

const change = (act: Act, id: string, values: Partial<typeof archiveImport.$inferInsert>) =>
  act.tx
    .update(archiveImport)
    .set({ ...values, seenAt: act.now })
    .where(eq(archiveImport.id, id));

/** The file when it is still in this state; it stays in it until the act is over. */
async function heldIn(state: ArchiveState, { tx }: Act, id: string): Promise<ArchiveImport | null> {
  const [run] = await tx.select().from(archiveImport).where(eq(archiveImport.id, id)).for("update");
  return run?.state === state ? run : null;
}

/** Does a step of a file that is in this state; when it cannot be done, the file says so. */
async function whileIn(
  state: ArchiveState,
  { acts }: JobHouse,
  id: string,
  step: (run: ArchiveImport) => Promise<void>,
): Promise<void> {
  const [run] = await acts.ask((tx) => tx.select().from(archiveImport).where(eq(archiveImport.id, id)));
  if (run?.state !== state) return;
  try {
    await step(run);
  } catch (error) {
    if (error instanceof Stopped) return;
    await acts.asSystem("note that an archive could not be dealt with", (act) =>
      act.tx
        .update(archiveImport)
        .set({ state: "failed" })
        .where(and(eq(archiveImport.id, id), eq(archiveImport.state, state))),
    );
    throw error;
  }
}

/** Someone stopped it while it was being read. */
class Stopped extends Error {
  override readonly name = "Stopped";
}

/** How often a file says how far reading is, in milliseconds of real time. */
const beat = 400;

function stepsOf({ acts, clock }: JobHouse, id: string): (done: number, total: number) => Promise<void> {
  let told = performance.now();
  return async (done, total) => {
    await new Promise((resolve) => setImmediate(resolve));
    if (performance.now() - told < beat) return;
    told = performance.now();
    const [found] = await acts.ask((tx) =>
      tx
        .update(archiveImport)
        .set({ done, total, seenAt: clock.now() })
        .where(eq(archiveImport.id, id))
        .returning({ state: archiveImport.state }),
    );
    if (found?.state !== "reading") throw new Stopped();
  };
}

/** Nothing was heard of a file for this long: the program stopped while it was at it. In milliseconds. */
const silence = 60_000;
/** How long a file waits for someone to decide. */
const patienceDays = 30;

/** Picks up what a stopped program left, and lets go of what nobody came back for. */
const tidy: Job<Record<string, never>> = {
  name: "archive/tidy",
  async run({ acts }) {
    await acts.asSystem("look after archives that were left", async (act) => {
      const before = (milliseconds: number) => new Date(act.now.getTime() - milliseconds);
      const left = await act.tx
        .update(archiveImport)
        .set({ seenAt: act.now })
        .where(
          and(
            inArray(archiveImport.state, ["reading", "bringing"]),
            lt(archiveImport.seenAt, before(silence)),
          ),
        )
        .returning({ id: archiveImport.id, state: archiveImport.state });
      for (const { id, state } of left) await act.later(state === "reading" ? readJob : bringJob, { id });
      const forgotten = await act.tx
        .update(archiveImport)
        .set({ state: "cancelled", settledAt: act.now })
        .where(
          and(
            // What failed while it came in waits for someone to go on; of what failed before that nothing is here yet.
            inArray(archiveImport.state, ["ready", "refused", "asked", "failed"]),
            isNull(archiveImport.keptAt),
            lt(archiveImport.seenAt, before(patienceDays * 86_400_000)),
          ),
        )
        .returning({ id: archiveImport.id });
      for (const { id } of forgotten) {
        await act.record("archive/forgotten", { id });
        await act.later(removeJob, { id });
      }
    });
  },
};

export const jobs = [readJob, bringJob, removeJob] as const;
export const recurring: readonly Recurring[] = [{ job: tidy, next: everyMinutes(1) }];
