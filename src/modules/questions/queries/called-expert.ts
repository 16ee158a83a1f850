import { and, eq, isNull } from "drizzle-orm";
import type { Acts } from "#platform/acts";
import { notFound } from "#platform/errors";
import { expert, question } from "../schema.ts";
import { readCallToken } from "../token.ts";

/**
 * Who was called, behind the link in their mail. It leads to their own mailbox and nowhere else: the link alone opens nothing.
 *
 * @throws house/not-found for a link that is not ours, whose question is gone or went to another house, or for who left
 */
export async function calledExpert(
  acts: Acts,
  secret: string,
  token: string,
): Promise<{ readonly questionId: string; readonly email: string; readonly personId: string | null }> {
  const called = readCallToken(secret, token);
  if (!called) throw notFound();
  const [found] = await acts.asSystem("see who was called", (act) =>
    act.tx
      .select({ email: expert.email, personId: expert.personId })
      .from(expert)
      .innerJoin(question, eq(question.topicId, expert.topicId))
      .where(and(eq(expert.id, called.expertId), eq(question.id, called.questionId), isNull(expert.until))),
  );
  if (!found) throw notFound();
  return { questionId: called.questionId, ...found };
}
