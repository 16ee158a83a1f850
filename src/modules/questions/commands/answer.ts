import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { meanwhile, notNow } from "../errors.ts";
import { callPool, tellAsker } from "../jobs/tell.ts";
import { can, needsReader } from "../policy.ts";
import { inPool } from "../queries/desk.ts";
import { expert, question, topic, turn } from "../schema.ts";
import { hold, nextNumber } from "./asker-turns.ts";

/** What an expert says about a question. */
export interface Say {
  readonly kind: "answer" | "askBack" | "note";
  readonly text: string;
  readonly law: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  /** How many turns there were when it was written: said in between, somebody else was first. */
  readonly seen: number;
}

/**
 * Answers, asks back, or leaves a note for the pool. A legal answer waits for a second reader; else the asker hears of it at once. Whoever
 * answers a question that nobody has, has it from then on.
 *
 * @returns "reading" for an answer that waits for a second pair of eyes
 * @throws questions/meanwhile when something was said since the page was opened
 */
export async function answer(act: Act, questionId: string, wish: Say): Promise<"sent" | "reading" | "noted"> {
  const { topic: about, me } = await inPool(act, questionId);
  const outcome = await act.asSystem("keep what an expert says", async (house) => {
    const held = await hold(house, questionId);
    const number = await nextNumber(house, questionId);
    if (number !== wish.seen + 1) throw meanwhile();
    const { kind, text, law, sourceTitle, sourceUrl } = wish;
    if (kind !== "note") {
      if (held.state !== "open" && held.state !== "asked") throw notNow();
      authorise(can.answer(me, held));
    }
    const waits = kind === "answer" && needsReader(about, wish);
    await house.tx.insert(turn).values({
      ...{ questionId, number, kind, text, law, sourceTitle, sourceUrl },
      ...{ expertId: me.id, saidAt: house.now, sentAt: kind === "note" || waits ? null : house.now },
    });
    if (kind === "note") return "noted";
    const state = kind === "askBack" ? "asked" : waits ? "reading" : "answered";
    await house.tx
      .update(question)
      .set({ state, since: house.now, expertId: held.expertId ?? me.id })
      .where(eq(question.id, questionId));
    if (waits) await house.later(callPool, { id: questionId });
    else
      await house.later(tellAsker, { id: questionId, news: kind === "askBack" ? "askedBack" : "answered" });
    return waits ? "reading" : "sent";
  });
  await act.record(
    `questions/${outcome === "noted" ? "noted" : wish.kind === "askBack" ? "asked-back" : "answer-written"}`,
    {
      id: questionId,
    },
  );
  return outcome;
}

/**
 * The second reader agrees, and the answer goes; or does not, and the question is open again with what should be mended as a note.
 *
 * @param back what should be mended; null agrees
 */
export async function readAnswer(act: Act, questionId: string, back: string | null): Promise<void> {
  const { me } = await inPool(act, questionId);
  await act.asSystem("let a second expert read an answer", async (house) => {
    const held = await hold(house, questionId);
    const [waiting] = await house.tx
      .select()
      .from(turn)
      .where(
        and(
          eq(turn.questionId, questionId),
          eq(turn.kind, "answer"),
          isNull(turn.sentAt),
          isNull(turn.readerId),
        ),
      )
      .orderBy(desc(turn.number))
      .limit(1);
    if (held.state !== "reading" || !waiting) throw notNow();
    authorise(can.read(me, held, waiting));
    await house.tx
      .update(turn)
      .set({ readerId: me.id, ...(back === null && { sentAt: house.now }) })
      .where(and(eq(turn.questionId, questionId), eq(turn.number, waiting.number)));
    if (back === null) {
      await house.tx
        .update(question)
        .set({ state: "answered", since: house.now })
        .where(eq(question.id, questionId));
      await house.later(tellAsker, { id: questionId, news: "answered" });
      return;
    }
    await house.tx.insert(turn).values({
      ...{ questionId, number: await nextNumber(house, questionId), kind: "note", text: back },
      ...{ expertId: me.id, saidAt: house.now },
    });
    await house.tx
      .update(question)
      .set({ state: "open", since: house.now })
      .where(eq(question.id, questionId));
    await house.later(callPool, { id: questionId });
  });
  await act.record(back === null ? "questions/read" : "questions/sent-back", { id: questionId });
}

/** Takes an open question that nobody has. Two at once: one has it, the other hears so. */
export async function take(act: Act, questionId: string): Promise<void> {
  const { me } = await inPool(act, questionId);
  await act.asSystem("give a question to who takes it", async (house) => {
    const held = await hold(house, questionId);
    if (held.expertId === me.id) return;
    if (!can.take(held)) throw meanwhile();
    await house.tx.update(question).set({ expertId: me.id }).where(eq(question.id, questionId));
  });
  await act.record("questions/taken", { id: questionId });
}

/** To whom a question goes: someone by name, or the pool of another topic. */
export type Handover = { readonly expertId: string } | { readonly topicId: string };

/**
 * Hands a question over: to someone of the same pool (by a coordinator, or by who has it), or to another topic when it is the question of another
 * house. The promise to the asker stays as it was; whoever gets it is called.
 */
export async function handOver(act: Act, questionId: string, to: Handover): Promise<void> {
  const { question: seen, me } = await inPool(act, questionId);
  authorise(can.handOver(me, seen) || can.assign(me, seen));
  await act.asSystem("hand a question over", async (house) => {
    const held = await hold(house, questionId);
    if (held.state === "answered") throw notNow();
    if ("expertId" in to) {
      const [whom] = await house.tx
        .select()
        .from(expert)
        .where(and(eq(expert.id, to.expertId), eq(expert.topicId, held.topicId), isNull(expert.until)));
      if (!whom) throw notFound();
      await house.tx
        .update(question)
        .set({ expertId: whom.id, since: house.now })
        .where(eq(question.id, questionId));
    } else {
      const [other] = await house.tx
        .select()
        .from(topic)
        .where(and(eq(topic.id, to.topicId), isNull(topic.closedAt)));
      if (!other) throw notFound();
      const state = held.state === "reading" ? "open" : held.state;
      await house.tx
        .update(question)
        .set({ topicId: other.id, expertId: null, state, since: house.now })
        .where(and(eq(question.id, questionId), inArray(question.state, ["open", "asked", "reading"])));
    }
    await house.later(callPool, { id: questionId });
  });
  await act.record("questions/handed-over", { id: questionId });
}
