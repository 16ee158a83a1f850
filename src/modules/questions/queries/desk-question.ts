import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Act } from "#platform/acts";
import {
  type Asker,
  type Expert,
  type GeneralAnswer,
  generalAnswer,
  type StandardText,
  standardText,
  type Topic,
  type Turn,
  topic,
  turn,
} from "../schema.ts";
import { suggestions } from "./answers.ts";
import { askerOf, daysLeft, expertsById, type Inside, inPool, poolOf } from "./desk.ts";

/** All that an expert needs to answer, on one page. */
export interface DeskQuestion extends Inside {
  /** Null when they did not want to be known, and after two years. */
  readonly asker: Asker | null;
  readonly turns: readonly Turn[];
  /** An answer that waits for a second reader. */
  readonly waiting: Turn | undefined;
  readonly who: ReadonlyMap<string, Expert>;
  readonly pool: readonly Expert[];
  readonly otherTopics: readonly Topic[];
  readonly texts: readonly StandardText[];
  readonly earlier: readonly GeneralAnswer[];
  /** The general case that was made of it, unless its asker refused. */
  readonly general: GeneralAnswer | null;
  /** Working days until the promised day; null after it. */
  readonly left: number | null;
}

/** @throws house/not-found for who is not in the pool of its topic */
export async function deskQuestion(act: Act, id: string): Promise<DeskQuestion> {
  const inside = await inPool(act, id);
  const { question } = inside;
  const turns = await act.tx.select().from(turn).where(eq(turn.questionId, id)).orderBy(asc(turn.number));
  const [general] = await act.tx
    .select()
    .from(generalAnswer)
    .where(
      and(eq(generalAnswer.questionId, id), inArray(generalAnswer.state, ["offered", "published", "merged"])),
    );
  return {
    ...inside,
    asker: await askerOf(act, id),
    turns,
    waiting: [...turns]
      .reverse()
      .find(({ kind, sentAt, readerId }) => kind === "answer" && sentAt === null && readerId === null),
    who: await expertsById(act, [
      question.expertId,
      ...turns.flatMap(({ expertId, readerId }) => [expertId, readerId]),
    ]),
    pool: await poolOf(act, question.topicId),
    otherTopics: await act.tx
      .select()
      .from(topic)
      .where(and(ne(topic.id, question.topicId), isNull(topic.closedAt)))
      .orderBy(asc(topic.place)),
    texts: await act.tx
      .select()
      .from(standardText)
      .where(eq(standardText.topicId, question.topicId))
      .orderBy(asc(standardText.title)),
    earlier: await suggestions(act, question.text),
    general: general ?? null,
    left: await daysLeft(act, inside.topic, question.dueOn),
  };
}
