import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { me } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { peersNeeded } from "../policy.ts";
import { type Example, example, examplePeer, exampleReview } from "../schema.ts";
import type { Telling } from "../telling.ts";

/** What one was asked to look at and still can. */
export interface MyReview {
  readonly id: string;
  readonly exampleId: string;
  readonly dueAt: Date;
  readonly telling: Telling;
}

const myOpen = (act: Act) =>
  act.tx
    .select({
      id: exampleReview.id,
      exampleId: exampleReview.exampleId,
      dueAt: exampleReview.dueAt,
      telling: sql<Telling>`${example.draft}`,
    })
    .from(exampleReview)
    .innerJoin(example, and(eq(example.id, exampleReview.exampleId), eq(example.round, exampleReview.round)));

const isOpenForMe = (act: Act) =>
  and(
    eq(exampleReview.personId, me(act)),
    eq(example.state, "asked"),
    isNull(exampleReview.answeredAt),
    isNull(exampleReview.releasedAt),
  );

/** One seat of one's own. @throws house/not-found when it was never theirs, was answered, or went to someone else */
export async function myReview(act: Act, id: string): Promise<MyReview> {
  if (!isId(id)) throw notFound();
  const [found] = await myOpen(act).where(and(eq(exampleReview.id, id), isOpenForMe(act)));
  if (!found) throw notFound();
  return found;
}

/** All of them, the soonest term first. */
export const myReviews = (act: Act): Promise<readonly MyReview[]> =>
  myOpen(act).where(isOpenForMe(act)).orderBy(asc(exampleReview.dueAt));

/** Whether one wants to be asked. */
export async function isPeer(act: Act): Promise<boolean> {
  const found = await act.tx
    .select()
    .from(examplePeer)
    .where(eq(examplePeer.personId, me(act)));
  return found.length > 0;
}

/** Examples that wait for someone to look while nobody was asked: an editor's to look at. Runs as the house. */
export async function unlooked(
  house: Act,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const { rows } = await house.tx.execute<{ id: string; title: string }>(sql`
    select e.id, e.draft ->> 'title' as title from ${example} e
    where e.state = 'asked' and (
      select count(*) from ${exampleReview} r
      where r.example_id = e.id and r.round = e.round and r.released_at is null) < ${peersNeeded}
    order by e.saved_at limit 20`);
  return rows;
}

/** The example, when a seat at it is empty. Runs as the house. */
export async function seatToTake(house: Act, exampleId: string): Promise<Example | null> {
  if (!isId(exampleId) || !(await unlooked(house)).some(({ id }) => id === exampleId)) return null;
  const [found] = await house.tx.select().from(example).where(eq(example.id, exampleId)).for("update");
  return found ?? null;
}
