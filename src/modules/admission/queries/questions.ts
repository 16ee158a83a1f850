import { and, asc, eq, inArray } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { type Answer, answer, type Question, question, registration } from "../schema.ts";

/** What the organiser of an event asks, in order. */
export const questionsOf = (act: Act, eventId: string): Promise<readonly Question[]> =>
  act.tx.select().from(question).where(eq(question.eventId, eventId)).orderBy(asc(question.place));

/** What these registrations answered; row-level security shows nobody else's. */
export async function answersOf(act: Act, registrationIds: readonly string[]): Promise<readonly Answer[]> {
  if (registrationIds.length === 0) return [];
  return act.tx
    .select()
    .from(answer)
    .where(inArray(answer.registrationId, [...registrationIds]));
}

/** @throws house/not-found for a file that is not there, or not for the actor */
export async function answerFile(
  act: Act,
  eventId: string,
  { registrationId, questionId }: Pick<Answer, "registrationId" | "questionId">,
): Promise<Answer & { readonly storedAs: string }> {
  const [row] = await act.tx
    .select({ answer })
    .from(answer)
    .innerJoin(registration, eq(registration.id, answer.registrationId))
    .where(
      and(
        eq(registration.eventId, eventId),
        eq(answer.registrationId, registrationId),
        eq(answer.questionId, questionId),
      ),
    );
  const storedAs = row?.answer.storedAs;
  if (!row || !storedAs) throw notFound();
  return { ...row.answer, storedAs };
}
