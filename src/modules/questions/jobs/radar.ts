import { and, arrayOverlaps, eq, isNull, sql } from "drizzle-orm";
import { mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Job } from "#platform/jobs";
import { topicById } from "../queries/desk.ts";
import { question, radar } from "../schema.ts";
import { radarLetter } from "../views/expert-letter.ts";
import { currentPool } from "./tell.ts";

/** Many ask the same: so many questions that are alike, from so many regions, within so many days. */
export const leastAlike = { questions: 5, regions: 3, days: 30 } as const;

/**
 * Looks around from a new question: when enough regions ask the same within a month, the coordinators of the topic hear of it, as a theme for a
 * meeting or an answer for everyone. What was seen already grows; one theme is told once.
 */
export const lookAround: Job<{ id: string }> = {
  name: "questions/look-around",
  async run({ acts }, { id }) {
    await acts.asSystem("see whether many ask the same", async (act) => {
      const [asked] = await act.tx.select().from(question).where(eq(question.id, id));
      if (!asked) return;
      const alike = await alikeTo(act, id);
      const regions = [
        ...new Set(alike.map(({ region }) => region).filter((region) => region !== "")),
      ].sort();
      if (alike.length < leastAlike.questions || regions.length < leastAlike.regions) return;
      const questionIds = alike.map((each) => each.id);
      // Two questions at once: the second finds the theme that the first saw.
      await act.tx.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${`questions/radar/${asked.topicId}`}, 0))`,
      );
      const [seen] = await act.tx
        .select()
        .from(radar)
        .where(
          and(
            eq(radar.topicId, asked.topicId),
            isNull(radar.settledAt),
            arrayOverlaps(radar.questionIds, questionIds),
          ),
        );
      if (seen) {
        const all = [...new Set([...seen.questionIds, ...questionIds])];
        const everywhere = [...new Set([...seen.regions, ...regions])].sort();
        await act.tx
          .update(radar)
          .set({ questionIds: all, regions: everywhere })
          .where(eq(radar.id, seen.id));
        return;
      }
      const [made] = await act.tx
        .insert(radar)
        .values({ topicId: asked.topicId, questionIds, regions, foundAt: act.now })
        .returning({ id: radar.id });
      await tellCoordinators(act, asked.topicId, questionIds.length, regions.length);
      await act.record("questions/many-ask-the-same", { id: made!.id });
    });
  },
};

interface Alike extends Record<string, unknown> {
  readonly id: string;
  readonly region: string;
}

/**
 * The questions of the last month on the same topic that share at least three stems with this one, and two in five of the shorter of both. The month of one
 * topic is a few hundred rows, found by topic and date.
 */
async function alikeTo(act: Act, id: string): Promise<readonly Alike[]> {
  const since = new Date(act.now.getTime() - leastAlike.days * 86_400_000).toISOString();
  const { rows } = await act.tx.execute<Alike>(sql`
    with mine as (select id, topic_id, tsvector_to_array(words) as stems from question where id = ${id})
    select q.id, initcap(trim(q.region)) as region
    from mine m join question q on q.topic_id = m.topic_id and q.asked_at >= ${since}::timestamptz,
      lateral (select tsvector_to_array(q.words) as stems) theirs,
      lateral (select count(*) as n from unnest(theirs.stems) s where s = any (m.stems)) shared
    where q.id = m.id
      or shared.n >= greatest(3, ceil(0.4 * least(cardinality(theirs.stems), cardinality(m.stems))))
    order by q.asked_at, q.id`);
  return rows;
}

async function tellCoordinators(act: Act, topicId: string, count: number, regions: number): Promise<void> {
  const topic = await topicById(act, topicId);
  const pool = await currentPool(act, topicId);
  for (const { email, personId } of pool.filter(({ role }) => role === "coordinator")) {
    const locale = (personId && (await mailboxOf(act, personId))?.locale) || "nl";
    await act.mail(radarLetter({ to: email, locale, topic, count, regions, publicUrl: act.publicUrl }));
  }
}
