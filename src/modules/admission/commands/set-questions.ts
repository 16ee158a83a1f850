import { and, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { questionAnswered, tooManyQuestions } from "../errors.ts";
import { questionsOf } from "../queries/questions.ts";
import { mostQuestions } from "../questions.ts";
import { answer, type Question, question } from "../schema.ts";
import { organised } from "./decide.ts";
import { holdSeats } from "./move.ts";

export type NewQuestion = Pick<
  Question,
  "kind" | "words" | "required" | "options" | "afterId" | "afterOption"
>;

/**
 * One more question for whoever registers from now on; who registered already finds it on their own page.
 *
 * @throws admission/too-many-questions, house/not-found when it follows on a question or choice that is not there
 */
export async function askQuestion(act: Act, eventId: string, wish: NewQuestion): Promise<void> {
  await organised(act, eventId);
  await act.asSystem("ask a question at an event", async (house) => {
    await holdSeats(house, eventId);
    const known = await questionsOf(house, eventId);
    if (known.length >= mostQuestions) throw tooManyQuestions();
    if (wish.afterId) {
      const before = known.find(({ id }) => id === wish.afterId);
      if (!before?.options.includes(wish.afterOption ?? "")) throw notFound();
    }
    const place = (known.at(-1)?.place ?? 0) + 1;
    await house.tx.insert(question).values({ ...wish, eventId, place });
  });
  await act.record("admission/question-asked", { id: eventId });
}

/**
 * Asks a question no longer, nor what follows on it.
 *
 * @throws admission/question-answered once someone did: what people wrote does not disappear unseen
 */
export async function dropQuestion(act: Act, eventId: string, id: string): Promise<void> {
  await organised(act, eventId);
  await act.asSystem("ask a question no longer", async (house) => {
    await holdSeats(house, eventId);
    const { rows } = await house.tx.execute<{ id: string; answered: boolean }>(sql`
      with recursive gone as (
        select id from ${question} where ${and(eq(question.eventId, eventId), eq(question.id, id))}
        union select q.id from admission_question q join gone on q.after_id = gone.id
      )
      select id, exists (select from ${answer} where ${answer.questionId} = gone.id) as answered from gone`);
    if (rows.length === 0) throw notFound();
    if (rows.some(({ answered }) => answered)) throw questionAnswered();
    await house.tx.delete(question).where(eq(question.id, id));
  });
  await act.record("admission/question-dropped", { id: eventId });
}
