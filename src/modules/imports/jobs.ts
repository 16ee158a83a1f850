import { and, eq, inArray, lt } from "drizzle-orm";
import type { Acts } from "#platform/acts";
import type { AnyImporter } from "#platform/imports";
import { everyMinutes, type Job, type JobHouse, type Recurring } from "#platform/jobs";
import { previewed, takeOver } from "./commands/take-over.ts";
import { type Examined, examine } from "./preview.ts";
import { type ImportRun, type ImportState, importRun } from "./schema.ts";
import { storedAs } from "./stored.ts";

type Run = Job<{ readonly id: string }>;

/** The work that happens after someone handed in a file, or said yes. */
export interface ImportJobs {
  readonly examine: Run;
  readonly takeOver: Run;
  readonly recurring: readonly Recurring[];
  /** How far taking a run over is, in this process. It is in no table: what an act writes shows when it is over. */
  readonly written: ReadonlyMap<string, Written>;
}

/** How many of the steps of taking over are done. */
export interface Written {
  readonly done: number;
  readonly total: number;
}

/** The jobs of a desk with these importers. */
export function importJobs(importers: readonly AnyImporter[]): ImportJobs {
  const written = new Map<string, Written>();
  const examineRun: Run = {
    name: "imports/examine",
    run: (house, { id }) =>
      whileIn("reading", house, id, async (run) => {
        const examined = await read(importers, house, run);
        if (!examined) return;
        await house.acts.asSystem("compare an official file with what is known", async (act) => {
          if (!(await stillIn("reading", act, id))) return;
          const preview = await previewed(act, examined);
          await act.tx
            .update(importRun)
            .set({
              state: preview.blocked ? "refused" : "ready",
              importer: examined.importer?.name ?? null,
              preview,
              seenAt: act.now,
            })
            .where(eq(importRun.id, id));
        });
      }),
  };
  const takeOverRun: Run = {
    name: "imports/take-over",
    run: (house, { id }) =>
      whileIn("taking-over", house, id, async (run) => {
        const examined = await read(importers, house, run);
        const importer = examined?.importer;
        if (!importer) return;
        const tell = (done: number, total: number) => void written.set(id, { done, total });
        const writing = house.acts.asSystem(
          "take over an official file, as an administrator asked",
          async (act) => {
            if (!(await stillIn("taking-over", act, id))) return;
            const { kind, preview } = await takeOver(
              act,
              importer,
              examined,
              run.preview?.digest ?? "",
              tell,
            );
            const outcome =
              kind === "stale"
                ? ({ state: preview.blocked ? "refused" : "ready", stale: true, settledBy: null } as const)
                : ({ state: "done", settledAt: act.now } as const);
            await act.tx
              .update(importRun)
              .set({ ...outcome, preview })
              .where(eq(importRun.id, id));
            await act.record(kind === "stale" ? "imports/found-stale" : "imports/taken-over", { id });
            if (kind === "done") await act.later(removeFile, { id });
          },
        );
        await writing.finally(() => written.delete(id));
      }),
  };
  const jobs = { examine: examineRun, takeOver: takeOverRun };
  return { ...jobs, written, recurring: [{ job: tidy(jobs), next: everyMinutes(1) }] };
}

/** Removes the bytes of a file that was settled. */
export const removeFile: Run = {
  name: "imports/remove-file",
  run: ({ storage }, { id }) => storage.remove(storedAs(id)),
};

/** Does a step of a run that is in this state; when it cannot be done, the run says so and nothing else has changed. */
async function whileIn(
  state: ImportState,
  { acts }: JobHouse,
  id: string,
  step: (run: ImportRun) => Promise<void>,
): Promise<void> {
  const [run] = await acts.ask((tx) => tx.select().from(importRun).where(eq(importRun.id, id)));
  if (run?.state !== state) return;
  try {
    await step(run);
  } catch (error) {
    if (error instanceof Cancelled) return;
    await acts.asSystem("note that an official file could not be dealt with", (act) =>
      act.tx
        .update(importRun)
        .set({ state: "failed", settledBy: null })
        .where(and(eq(importRun.id, id), eq(importRun.state, state))),
    );
    throw error;
  }
}

type InAct = Parameters<Parameters<Acts["asSystem"]>[1]>[0];

/** Whether a run is still in this state; it stays in it until the act is over. */
async function stillIn(state: ImportState, { tx }: InAct, id: string): Promise<boolean> {
  const [run] = await tx
    .select({ state: importRun.state })
    .from(importRun)
    .where(eq(importRun.id, id))
    .for("update");
  return run?.state === state;
}

/** Someone stopped it while it was being read. */
class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** How often a run says how far it is, in milliseconds of real time. */
const beat = 400;

/** Reads the file of a run, and tells on the way how far it is. Null when its bytes have gone. */
async function read(
  importers: readonly AnyImporter[],
  { acts, storage, clock }: JobHouse,
  run: ImportRun,
): Promise<Examined | null> {
  const bytes = await storage.get(storedAs(run.id));
  if (bytes === null) throw new Error("the bytes of an official file have gone");
  let told = 0;
  const step = async (done: number, total: number): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    if (performance.now() - told < beat) return;
    told = performance.now();
    const [found] = await acts.ask((tx) =>
      tx
        .update(importRun)
        .set({ done, total, seenAt: clock.now() })
        .where(eq(importRun.id, run.id))
        .returning({ state: importRun.state }),
    );
    if (found?.state !== run.state) throw new Cancelled();
  };
  const given = { validFrom: run.validFrom, source: run.source, step };
  return examine(importers, { name: run.fileName, bytes }, run.chosen ?? run.importer, given);
}

/** Nothing was heard of a run for this long: the program stopped while it was at it. In milliseconds. */
const silence = 45_000;
/** How long a file waits for someone to decide. */
const patienceDays = 7;

/** Picks up what a stopped program left, and lets go of what nobody came back for. */
function tidy({ examine, takeOver }: Pick<ImportJobs, "examine" | "takeOver">): Job<Record<string, never>> {
  return {
    name: "imports/tidy",
    async run({ acts }) {
      await acts.asSystem("look after official files that were left", async (act) => {
        const since = (milliseconds: number) => new Date(act.now.getTime() - milliseconds);
        const left = await act.tx
          .update(importRun)
          .set({ seenAt: act.now })
          .where(
            and(inArray(importRun.state, ["reading", "taking-over"]), lt(importRun.seenAt, since(silence))),
          )
          .returning({ id: importRun.id, state: importRun.state });
        for (const { id, state } of left) await act.later(state === "reading" ? examine : takeOver, { id });
        const forgotten = await act.tx
          .update(importRun)
          .set({ state: "cancelled", settledAt: act.now })
          .where(
            and(
              inArray(importRun.state, ["ready", "refused", "failed"]),
              lt(importRun.seenAt, since(patienceDays * 86_400_000)),
            ),
          )
          .returning({ id: importRun.id });
        for (const { id } of forgotten) {
          await act.record("imports/forgotten", { id });
          await act.later(removeFile, { id });
        }
      });
    },
  };
}
