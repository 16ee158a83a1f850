import { asc, eq, inArray } from "drizzle-orm";
import { kindWords, sectors } from "#modules/people";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { roles } from "./roles.ts";
import { asker, expert, question, topic, turn } from "./schema.ts";
import { topicTitle } from "./topic-title.ts";

/**
 * What someone asked, and what they answered. Who leaves takes their questions along, with all that was said about them; answers they gave to
 * others stay, without a name.
 */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const t = words[locale].privacy;
    const asked = await act.tx
      .select({ question, asker, topic })
      .from(asker)
      .innerJoin(question, eq(question.id, asker.questionId))
      .innerJoin(topic, eq(topic.id, question.topicId))
      .where(eq(asker.personId, personId))
      .orderBy(asc(question.askedAt));
    const ids = asked.map((row) => row.question.id);
    const said =
      ids.length === 0
        ? []
        : await act.tx
            .select()
            .from(turn)
            .where(inArray(turn.questionId, ids))
            .orderBy(asc(turn.questionId), asc(turn.number));
    const places = await act.tx
      .select({ expert, topic })
      .from(expert)
      .innerJoin(topic, eq(topic.id, expert.topicId))
      .where(eq(expert.personId, personId));
    const answers = await act.tx
      .select({ text: turn.text, saidAt: turn.saidAt })
      .from(turn)
      .innerJoin(expert, eq(expert.id, turn.expertId))
      .where(eq(expert.personId, personId))
      .orderBy(asc(turn.saidAt));
    return {
      [t.questions]: asked.map((row) =>
        underHeadings(
          {
            ...row.asker,
            ...row.question,
            topic: topicTitle(row.topic, locale),
            role: kindWords(roles, row.question.role, locale),
            sector: kindWords(sectors, row.question.sector, locale),
            said: said
              .filter(({ questionId, sentAt }) => questionId === row.question.id && sentAt !== null)
              .map(({ text }) => text),
          },
          t.fields,
        ),
      ),
      [t.pools]: places.map((row) =>
        underHeadings({ ...row.expert, topic: topicTitle(row.topic, locale) }, t.fields),
      ),
      [t.answers]: answers.map((row) => underHeadings(row, t.fields)),
    };
  },
  async erase(act, personId) {
    const own = act.tx.select({ id: asker.questionId }).from(asker).where(eq(asker.personId, personId));
    await act.tx.delete(question).where(inArray(question.id, own));
    await act.tx.delete(expert).where(eq(expert.personId, personId));
  },
};
