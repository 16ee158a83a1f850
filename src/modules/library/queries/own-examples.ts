import { and, asc, desc, eq, isNull, ne } from "drizzle-orm";
import { me } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { type Example, example, exampleCard, exampleReview, type Review } from "../schema.ts";

/** One's own example; for anyone else it does not exist here. @throws house/not-found */
export async function ownExample(act: Act, id: string): Promise<Example> {
  if (!isId(id)) throw notFound();
  const [found] = await act.tx
    .select()
    .from(example)
    .where(and(eq(example.id, id), eq(example.ownerId, me(act)), ne(example.state, "gone")));
  if (!found) throw notFound();
  return found;
}

/** What someone wrote, with what is public of it. */
export interface OwnExample extends Example {
  readonly card: {
    readonly title: string;
    readonly slug: string;
    readonly version: number;
    readonly checkedOn: string;
    readonly reviewBy: string;
    readonly listedUntil: string;
  } | null;
}

/** Everything one wrote and did not take back, the last touched first. */
export async function ownExamples(act: Act): Promise<readonly OwnExample[]> {
  const { title, slug, version, checkedOn, reviewBy, listedUntil } = exampleCard;
  const rows = await act.tx
    .select({ example, card: { title, slug, version, checkedOn, reviewBy, listedUntil } })
    .from(example)
    .leftJoin(exampleCard, eq(exampleCard.exampleId, example.id))
    .where(and(eq(example.ownerId, me(act)), ne(example.state, "gone")))
    .orderBy(desc(example.savedAt));
  return rows.map((row) => ({ ...row.example, card: row.card }));
}

/** What a peer said, and where they look from; never who they are. */
export type PeerAnswer = Pick<Review, "round" | "region" | "answers" | "good" | "answeredAt" | "dueAt">;

/** What peers said of one's example and who still has to, the last round first. */
export async function answersTo(act: Act, id: string): Promise<readonly PeerAnswer[]> {
  await ownExample(act, id);
  const { round, region, answers, good, answeredAt, dueAt } = exampleReview;
  return act.asSystem("tell a writer what peers said, without their names", (house) =>
    house.tx
      .select({ round, region, answers, good, answeredAt, dueAt })
      .from(exampleReview)
      .where(and(eq(exampleReview.exampleId, id), isNull(exampleReview.releasedAt)))
      .orderBy(desc(exampleReview.round), asc(exampleReview.askedAt), asc(exampleReview.id)),
  );
}
