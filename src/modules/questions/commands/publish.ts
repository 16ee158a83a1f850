import { and, eq, ne } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId, slugOf, underFreeSlug } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { notNow } from "../errors.ts";
import { tellAsker, tellNewVersion } from "../jobs/tell.ts";
import { can } from "../policy.ts";
import { inPool, myPlaces } from "../queries/desk.ts";
import { type Expert, type GeneralAnswer, generalAnswer, received } from "../schema.ts";
import { hold } from "./asker-turns.ts";

/** A general case: nobody's question, and everybody's answer. */
export interface General {
  readonly title: string;
  readonly text: string;
  readonly law: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  /** ISO day; law and money change each school year. */
  readonly validUntil: string;
}

/**
 * Rewrites an answered question as a general case and lays it before who asked: nothing is published before they agree. Written again before
 * they answered, the last words count.
 */
export async function offer(act: Act, questionId: string, wish: General): Promise<void> {
  const { question, me } = await inPool(act, questionId);
  const id = await act.asSystem("lay a general case before who asked", async (house) => {
    const held = await hold(house, questionId);
    if (!can.generalise(held)) throw notNow();
    const [before] = await house.tx
      .select()
      .from(generalAnswer)
      .where(and(eq(generalAnswer.questionId, questionId), ne(generalAnswer.state, "refused")));
    if (before && before.state !== "offered") throw notNow();
    await house.later(tellAsker, { id: questionId, news: "offered" });
    const values = { ...wish, topicId: question.topicId, ownerId: me.id, questionId, changedAt: house.now };
    if (before) {
      await house.tx.update(generalAnswer).set(values).where(eq(generalAnswer.id, before.id));
      return before.id;
    }
    const made = await underFreeSlug(slugOf(wish.title), async (slug) => {
      const [row] = await house.tx
        .insert(generalAnswer)
        .values({ ...values, slug, state: "offered" })
        .onConflictDoNothing({ target: generalAnswer.slug })
        .returning({ id: generalAnswer.id });
      return row;
    });
    return made.id;
  });
  await act.record("questions/offered", { id });
}

/** Who asked agrees with the general case, and it is published; or does not, and it never is. The route let them in by the key of their question. */
export async function settleOffer(act: Act, questionId: string, agreed: boolean): Promise<void> {
  const id = await act.asSystem("take the word of who asked", async (house) => {
    await hold(house, questionId);
    const [settled] = await house.tx
      .update(generalAnswer)
      .set({ state: agreed ? "published" : "refused", changedAt: house.now })
      .where(and(eq(generalAnswer.questionId, questionId), eq(generalAnswer.state, "offered")))
      .returning();
    if (!settled) throw notNow();
    if (agreed)
      await house.tx
        .insert(received)
        .values({ questionId, answerId: settled.id, version: settled.version })
        .onConflictDoNothing();
    return settled.id;
  });
  await act.record(agreed ? "questions/published" : "questions/refused", { id });
}

/** A new version of a published answer: whoever received it hears of it. */
export async function revise(act: Act, answerId: string, wish: General): Promise<void> {
  const { me, answer } = await ofMine(act, answerId);
  authorise(can.revise(me, answer));
  await act.asSystem("change a published answer", async (house) => {
    await house.tx
      .update(generalAnswer)
      .set({ ...wish, ownerId: me.id, version: answer.version + 1, changedAt: house.now })
      .where(and(eq(generalAnswer.id, answerId), eq(generalAnswer.state, "published")));
    await house.later(tellNewVersion, { id: answerId });
  });
  await act.record("questions/revised", { id: answerId });
}

/** Two answers turn out to be one: the address of this one leads to the other from now on, and who received it counts with the other. */
export async function merge(act: Act, answerId: string, intoId: string): Promise<void> {
  const { me, answer } = await ofMine(act, answerId);
  authorise(can.revise(me, answer));
  if (answerId === intoId || !isId(intoId)) throw notFound();
  await act.asSystem("merge two answers", async (house) => {
    const [into] = await house.tx
      .select()
      .from(generalAnswer)
      .where(
        and(
          eq(generalAnswer.id, intoId),
          eq(generalAnswer.topicId, answer.topicId),
          eq(generalAnswer.state, "published"),
        ),
      )
      .for("update");
    if (!into) throw notFound();
    const merged = await house.tx
      .update(generalAnswer)
      .set({ state: "merged", mergedInto: intoId, changedAt: house.now })
      .where(and(eq(generalAnswer.id, answerId), eq(generalAnswer.state, "published")))
      .returning({ id: generalAnswer.id });
    if (merged.length === 0) throw notNow();
    const rows = await house.tx.select().from(received).where(eq(received.answerId, answerId));
    for (const row of rows)
      await house.tx
        .insert(received)
        .values({ ...row, answerId: intoId, version: 0 })
        .onConflictDoNothing();
    await house.tx.delete(received).where(eq(received.answerId, answerId));
    // Whatever was merged into this one before, leads on.
    await house.tx
      .update(generalAnswer)
      .set({ mergedInto: intoId })
      .where(eq(generalAnswer.mergedInto, answerId));
    await house.later(tellNewVersion, { id: intoId });
  });
  await act.record("questions/merged", { id: answerId });
}

/** A published answer of a topic whose pool one is in. @throws house/not-found */
export async function ofMine(
  act: Act,
  answerId: string,
): Promise<{ readonly answer: GeneralAnswer; readonly me: Expert }> {
  if (!isId(answerId)) throw notFound();
  const [answer] = await act.tx.select().from(generalAnswer).where(eq(generalAnswer.id, answerId));
  const me = answer && (await myPlaces(act)).get(answer.topicId);
  if (!answer || !me) throw notFound();
  return { answer, me };
}

/** The latest day an answer can be said to hold: longer than two school years nobody knows. */
export const latestValid = (now: Date): string => isoDay(new Date(now.getTime() + 731 * 86_400_000));
