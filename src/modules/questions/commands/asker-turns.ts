import { eq, max } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { notNow, reopenedBefore } from "../errors.ts";
import { callPool } from "../jobs/tell.ts";
import { can } from "../policy.ts";
import { dueFrom, topicById } from "../queries/desk.ts";
import { type Question, question, type Rating, turn } from "../schema.ts";

// What an asker does with their own question. Whoever holds its key, or is signed in as who asked it, has been let in by the route; the house
// does it for them.

/** Says what the expert asked back; the question is open again, and the promise counts anew. */
export async function reply(act: Act, id: string, text: string): Promise<void> {
  await act.asSystem("keep what an asker says", async (house) => {
    const held = await hold(house, id);
    if (!can.reply(held)) throw notNow();
    await say(house, held, "reply", text);
  });
  await act.record("questions/replied", { id });
}

/** The answer did not help: once, the question goes back to who answered. */
export async function reopen(act: Act, id: string, text: string): Promise<void> {
  await act.asSystem("open a question again", async (house) => {
    const held = await hold(house, id);
    if (held.reopenedAt !== null) throw reopenedBefore();
    if (!can.reopen(held)) throw notNow();
    await say(house, held, "reopening", text);
    await house.tx.update(question).set({ reopenedAt: house.now, rating: null }).where(eq(question.id, id));
  });
  await act.record("questions/reopened", { id });
}

async function say(house: Act, held: Question, kind: "reply" | "reopening", text: string): Promise<void> {
  const { id } = held;
  await house.tx.insert(turn).values({
    questionId: id,
    number: await nextNumber(house, id),
    kind,
    text,
    saidAt: house.now,
    sentAt: house.now,
  });
  const dueOn = await dueFrom(house, await topicById(house, held.topicId));
  await house.tx.update(question).set({ state: "open", since: house.now, dueOn }).where(eq(question.id, id));
  await house.later(callPool, { id });
}

/** How the answer served; said again, the last word counts. */
export async function rate(act: Act, id: string, rating: Rating): Promise<void> {
  await act.asSystem("keep how an answer served", async (house) => {
    const held = await hold(house, id);
    if (!can.rate(held)) throw notNow();
    await house.tx.update(question).set({ rating }).where(eq(question.id, id));
  });
  await act.record("questions/rated", { id });
}

/** Takes a question away, with all that was said about it. A general case that was published of it stays; it tells of nobody. */
export async function withdraw(act: Act, id: string): Promise<void> {
  await act.asSystem("take a question away", async (house) => {
    await hold(house, id);
    await house.tx.delete(question).where(eq(question.id, id));
  });
  await act.record("questions/withdrawn", { id });
}

/** The question as it is now, held until the end of the act: what is said of it gets its number one at a time. */
export async function hold(house: Act, id: string): Promise<Question> {
  const [found] = await house.tx.select().from(question).where(eq(question.id, id)).for("update");
  if (!found) throw notFound();
  return found;
}

/** The number of what is said next. */
export async function nextNumber(house: Act, questionId: string): Promise<number> {
  const [last] = await house.tx
    .select({ number: max(turn.number) })
    .from(turn)
    .where(eq(turn.questionId, questionId));
  return (last?.number ?? 0) + 1;
}
