import { count, desc, eq } from "drizzle-orm";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { can } from "../policy.ts";
import { type ImportRun, importRun } from "../schema.ts";

/** A run with the names of who asked for it and who settled it; null when that was not a person, or one who has left. */
export interface NamedRun extends ImportRun {
  readonly askedByName: string | null;
  readonly settledByName: string | null;
}

const pageSize = 20;

/** Every file that was handed in, newest first, for administrators. @param page from 1 */
export async function allRuns(
  act: Act,
  page: number,
): Promise<{ readonly runs: readonly NamedRun[]; readonly pages: number }> {
  authorise(can.import(act.actor));
  return act.asSystem("show official files to an administrator", async (house) => {
    const [found] = await house.tx.select({ count: count() }).from(importRun);
    const runs = await house.tx
      .select()
      .from(importRun)
      .orderBy(desc(importRun.askedAt), importRun.id)
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    return { runs: await named(house, runs), pages: Math.ceil((found?.count ?? 0) / pageSize) };
  });
}

/** One file that was handed in, for administrators. */
export async function runById(act: Act, id: string): Promise<NamedRun> {
  authorise(can.import(act.actor));
  return act.asSystem("show an official file to an administrator", async (house) => {
    const runs = await house.tx.select().from(importRun).where(eq(importRun.id, id));
    const [run] = await named(house, runs);
    if (!run) throw notFound();
    return run;
  });
}

async function named(house: Act, runs: readonly ImportRun[]): Promise<readonly NamedRun[]> {
  const people = runs.flatMap(({ askedBy, settledBy }) => [askedBy, settledBy]).filter((id) => id !== null);
  const faces = await facesOf(house, people);
  const nameOf = (id: string | null) => (id === null ? null : (faces.get(id)?.name ?? null));
  return runs.map((run) => ({
    ...run,
    askedByName: nameOf(run.askedBy),
    settledByName: nameOf(run.settledBy),
  }));
}
