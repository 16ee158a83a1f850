import { and, asc, eq, isNotNull, ne } from "drizzle-orm";
import type { Act, Acts } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import {
  type Asker,
  asker,
  type GeneralAnswer,
  generalAnswer,
  type Question,
  question,
  received,
  type Topic,
  type Turn,
  turn,
} from "../schema.ts";
import { readAskerToken } from "../token.ts";
import { expertsById, topicById } from "./desk.ts";

/** All that someone sees of their own question. */
export interface OwnQuestion {
  readonly question: Question;
  readonly asker: Asker;
  readonly topic: Topic;
  /** What was said and sent, in order; who answered by name. */
  readonly turns: readonly (Turn & { readonly by: string | null; readonly readBy: string | null })[];
  /** The general case that was made of it, when it waits for their word or was published. */
  readonly general: GeneralAnswer | null;
  /** Published answers they received, as they are now. */
  readonly received: readonly GeneralAnswer[];
}

/**
 * The question behind a key.
 *
 * @throws house/not-found for a key that is not ours, or whose question or asker is gone
 */
export async function ownQuestion(acts: Acts, secret: string, token: string): Promise<OwnQuestion> {
  const id = readAskerToken(secret, token);
  if (!id) throw notFound();
  return acts.asSystem("show someone their own question", (act) => questionOf(act, id));
}

async function questionOf(act: Act, id: string): Promise<OwnQuestion> {
  const [found] = await act.tx
    .select({ question, asker })
    .from(question)
    .innerJoin(asker, eq(asker.questionId, question.id))
    .where(eq(question.id, id));
  if (!found) throw notFound();
  const turns = await act.tx
    .select()
    .from(turn)
    .where(and(eq(turn.questionId, id), isNotNull(turn.sentAt)))
    .orderBy(asc(turn.number));
  const who = await expertsById(
    act,
    turns.flatMap(({ expertId, readerId }) => [expertId, readerId]),
  );
  const [general] = await act.tx
    .select()
    .from(generalAnswer)
    .where(and(eq(generalAnswer.questionId, id), ne(generalAnswer.state, "refused")));
  const had = await act.tx
    .select({ answer: generalAnswer })
    .from(received)
    .innerJoin(generalAnswer, eq(generalAnswer.id, received.answerId))
    .where(and(eq(received.questionId, id), eq(generalAnswer.state, "published")));
  return {
    ...found,
    topic: await topicById(act, found.question.topicId),
    turns: turns.map((each) => ({
      ...each,
      by: (each.expertId && who.get(each.expertId)?.name) || null,
      readBy: (each.readerId && who.get(each.readerId)?.name) || null,
    })),
    general: general ?? null,
    received: had.map(({ answer }) => answer),
  };
}

/** Whether a question is of whoever acts. @throws house/not-found when it is not */
export async function isMine(act: Act, id: string): Promise<void> {
  const personId = act.actor.kind === "person" ? act.actor.id : null;
  const [found] =
    personId && isId(id)
      ? await act.tx
          .select({ id: asker.questionId })
          .from(asker)
          .where(and(eq(asker.questionId, id), eq(asker.personId, personId)))
      : [];
  if (!found) throw notFound();
}
