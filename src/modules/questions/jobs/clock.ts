import { and, eq, inArray, isNull, lt, lte, ne, or } from "drizzle-orm";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { isoDay } from "#platform/locale";
import { asker, expert, generalAnswer, look, question } from "../schema.ts";
import { lapsedLetter } from "../views/expert-letter.ts";
import { callEach, currentPool } from "./tell.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** So long it is known who asked; then the question stays without a name. */
const askerKeptDays = 2 * 365;
/** How long it is kept who had a question open. */
const lookKept = hour;

/** Every quarter of an hour: a promise that lapsed is told to who coordinates, once per promise. */
const escalate: Job<Record<string, never>> = {
  name: "questions/escalate",
  async run({ acts, secret }) {
    await acts.asSystem("tell of promises that lapsed", async (act) => {
      const late = await act.tx
        .select()
        .from(question)
        .where(
          and(
            inArray(question.state, ["open", "reading"]),
            lt(question.dueOn, isoDay(act.now)),
            or(isNull(question.escalatedFor), ne(question.escalatedFor, question.dueOn)),
          ),
        )
        .for("update")
        .limit(500);
      for (const each of late) {
        await act.tx.update(question).set({ escalatedFor: each.dueOn }).where(eq(question.id, each.id));
        const pool = await currentPool(act, each.topicId);
        await callEach(
          act,
          secret,
          each,
          pool.filter(({ role }) => role === "coordinator"),
          "late",
        );
        await act.record("questions/escalated", { id: each.id });
      }
    });
  },
};

/** Every day: who asked is forgotten after two years; owners hear that an answer of theirs no longer holds, on the day it lapses. */
const tidy: Job<Record<string, never>> = {
  name: "questions/tidy",
  async run({ acts }) {
    await acts.asSystem("forget who asked long ago", async (act) => {
      const long = new Date(act.now.getTime() - askerKeptDays * day);
      const old = act.tx.select({ id: question.id }).from(question).where(lte(question.askedAt, long));
      await act.tx.delete(asker).where(inArray(asker.questionId, old));
      await act.tx.delete(look).where(lt(look.at, new Date(act.now.getTime() - lookKept)));
    });
    await acts.asSystem("tell owners which answers lapsed", async (act) => {
      const rows = await act.tx
        .select({ answer: generalAnswer, owner: expert })
        .from(generalAnswer)
        .innerJoin(expert, and(eq(expert.id, generalAnswer.ownerId), isNull(expert.until)))
        .where(
          and(
            eq(generalAnswer.state, "published"),
            lt(generalAnswer.validUntil, isoDay(act.now)),
            or(isNull(generalAnswer.lapseToldFor), ne(generalAnswer.lapseToldFor, generalAnswer.validUntil)),
          ),
        );
      for (const { answer, owner } of rows) {
        await act.tx
          .update(generalAnswer)
          .set({ lapseToldFor: answer.validUntil })
          .where(eq(generalAnswer.id, answer.id));
        await act.mail(lapsedLetter({ to: owner.email, answer, publicUrl: act.publicUrl }));
        await act.record("questions/answer-lapsed", { id: answer.id });
      }
    });
  },
};

export const recurring: readonly Recurring[] = [
  { job: escalate, next: everyMinutes(15) },
  { job: tidy, next: everyMinutes(24 * 60) },
];
