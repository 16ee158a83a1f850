import { and, eq, isNull, lt, ne } from "drizzle-orm";
import { mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Job } from "#platform/jobs";
import { localeOf } from "#platform/locale";
import { topicById } from "../queries/desk.ts";
import {
  type Asker,
  asker,
  type Expert,
  expert,
  generalAnswer,
  type Question,
  question,
  received,
} from "../schema.ts";
import { askerToken, callToken } from "../token.ts";
import { type News, newsLetter } from "../views/asker-letter.ts";
import { type Call, callLetter } from "../views/expert-letter.ts";

/** Tells whoever asked that there is something to read: a link, and no word of what. The same news of the same moment once. */
export const tellAsker: Job<{ id: string; news: News }> = {
  name: "questions/tell-asker",
  async run({ acts, secret }, { id, news }) {
    await acts.asSystem("tell someone about their question", async (act) => {
      const found = await withAsker(act, id);
      if (!found) return;
      const { question: about, asker: who } = found;
      if (!(await markTold(act, who, `${news} ${about.since.toISOString()}`))) return;
      const topic = await topicById(act, about.topicId);
      await act.mail(
        newsLetter({
          to: who.email,
          locale: localeOf(who.language),
          news,
          topic,
          dueOn: about.dueOn,
          token: askerToken(secret, id),
          publicUrl: act.publicUrl,
        }),
      );
    });
  },
};

async function withAsker(
  act: Act,
  id: string,
): Promise<{ readonly question: Question; readonly asker: Asker } | undefined> {
  const [found] = await act.tx
    .select({ question, asker })
    .from(question)
    .innerJoin(asker, eq(asker.questionId, question.id))
    .where(eq(question.id, id));
  return found;
}

async function markTold(act: Act, { questionId }: Asker, mark: string): Promise<boolean> {
  const marked = await act.tx
    .update(asker)
    .set({ told: mark })
    .where(and(eq(asker.questionId, questionId), ne(asker.told, mark)))
    .returning({ id: asker.questionId });
  return marked.length > 0;
}

/**
 * Calls whose turn it is: who has the question, else the experts of the topic; for an answer that waits for a second reader, the others. What
 * changed again before it was told is told as it is now.
 */
export const callPool: Job<{ id: string }> = {
  name: "questions/call-pool",
  async run({ acts, secret }, { id }) {
    await acts.asSystem("call experts to a question", async (act) => {
      const [found] = await act.tx.select().from(question).where(eq(question.id, id));
      if (!found || found.state === "answered" || found.state === "asked") return;
      const mark = [found.state, found.topicId, found.expertId, found.since.toISOString()].join(" ");
      const marked = await act.tx
        .update(question)
        .set({ called: mark })
        .where(and(eq(question.id, id), ne(question.called, mark)))
        .returning({ id: question.id });
      if (marked.length === 0) return;
      const pool = await currentPool(act, found.topicId);
      await callEach(
        act,
        secret,
        found,
        whoseTurn(found, pool),
        found.state === "reading" ? "read" : "answer",
      );
    });
  },
};

/** Who answers on a topic now. */
export const currentPool = (act: Act, topicId: string): Promise<Expert[]> =>
  act.tx
    .select()
    .from(expert)
    .where(and(eq(expert.topicId, topicId), isNull(expert.until)));

/** Mails a link to each of these; in their own language when they have an account. */
export async function callEach(
  act: Act,
  secret: string,
  { id, topicId, dueOn }: Question,
  whom: readonly Expert[],
  why: Call,
): Promise<void> {
  const topic = await topicById(act, topicId);
  for (const { id: expertId, email, personId } of whom) {
    const locale = (personId && (await mailboxOf(act, personId))?.locale) || "nl";
    await act.mail(
      callLetter({
        to: email,
        locale,
        why,
        topic,
        dueOn,
        token: callToken(secret, id, expertId),
        publicUrl: act.publicUrl,
      }),
    );
  }
}

function whoseTurn({ state, expertId }: Question, pool: readonly Expert[]): readonly Expert[] {
  const other = pool.filter(({ id }) => id !== expertId);
  if (state === "reading") return other;
  const has = pool.find(({ id }) => id === expertId);
  if (has) return [has];
  const experts = pool.filter(({ role }) => role === "expert");
  return experts.length > 0 ? experts : pool;
}

/** Tells whoever received an answer that there is a new version of it, once per version. */
export const tellNewVersion: Job<{ id: string }> = {
  name: "questions/tell-new-version",
  async run({ acts, secret }, { id }) {
    await acts.asSystem("tell of a new version of an answer", async (act) => {
      const [answer] = await act.tx.select().from(generalAnswer).where(eq(generalAnswer.id, id));
      if (!answer) return;
      const behind = await act.tx
        .update(received)
        .set({ version: answer.version })
        .where(and(eq(received.answerId, id), lt(received.version, answer.version)))
        .returning({ questionId: received.questionId });
      const topic = await topicById(act, answer.topicId);
      for (const { questionId } of behind) {
        const found = await withAsker(act, questionId);
        if (!found) continue;
        const { email, language } = found.asker;
        await act.mail(
          newsLetter({
            to: email,
            locale: localeOf(language),
            news: "changed",
            topic,
            dueOn: found.question.dueOn,
            token: askerToken(secret, questionId),
            publicUrl: act.publicUrl,
          }),
        );
      }
    });
  },
};
