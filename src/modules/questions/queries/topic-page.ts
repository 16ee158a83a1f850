import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import {
  type Expert,
  type GeneralAnswer,
  generalAnswer,
  type Radar,
  radar,
  type StandardText,
  standardText,
  type Topic,
} from "../schema.ts";
import { poolOf, topicOfMine } from "./desk.ts";

/** What the programme sees of a topic over the last twelve months: counts, and never a name or a word of anyone. */
export interface Figures {
  readonly asked: number;
  readonly open: number;
  /** Days between a question and its first answer that went out, in the middle; null when nothing was answered. */
  readonly days: number | null;
  readonly helped: number;
  readonly stopped: number;
  /** Percentage of the rated answers that helped wholly; null when nothing was rated. */
  readonly rated: number | null;
}

export interface TopicPageData {
  readonly topic: Topic;
  readonly me: Expert;
  readonly pool: readonly Expert[];
  readonly texts: readonly StandardText[];
  readonly answers: readonly GeneralAnswer[];
  readonly radars: readonly Radar[];
  readonly figures: Figures;
}

/** @throws house/not-found for who is not in the pool */
export async function topicPage(act: Act, slug: string): Promise<TopicPageData> {
  const { topic, me } = await topicOfMine(act, slug);
  return {
    topic,
    me,
    pool: await poolOf(act, topic.id),
    texts: await act.tx
      .select()
      .from(standardText)
      .where(eq(standardText.topicId, topic.id))
      .orderBy(asc(standardText.title)),
    answers: await act.tx
      .select()
      .from(generalAnswer)
      .where(and(eq(generalAnswer.topicId, topic.id), inArray(generalAnswer.state, ["published"])))
      .orderBy(asc(generalAnswer.validUntil), asc(generalAnswer.title))
      .limit(200),
    radars: await act.tx
      .select()
      .from(radar)
      .where(and(eq(radar.topicId, topic.id), isNull(radar.settledAt)))
      .orderBy(desc(radar.foundAt)),
    figures: await act.asSystem("count what happened on a topic", (house) => figuresOf(house, topic.id)),
  };
}

async function figuresOf(house: Act, topicId: string): Promise<Figures> {
  const since = new Date(house.now.getTime() - 365 * 86_400_000).toISOString();
  const { rows } = await house.tx.execute<{ [Name in keyof Figures]: number | null }>(sql`
    with asked as (select * from question where topic_id = ${topicId} and asked_at >= ${since}::timestamptz),
      answered as (
        select extract(epoch from min(t.sent_at) - min(q.asked_at)) / 86400 as days
        from asked q join question_turn t on t.question_id = q.id and t.kind = 'answer' and t.sent_at is not null group by q.id),
      tallied as (select what, sum(count)::int as n from question_tally where topic_id = ${topicId} and day >= ${since}::date group by what)
    select (select count(*)::int from asked) as asked,
      (select count(*)::int from asked where state <> 'answered') as open,
      (select round(percentile_cont(0.5) within group (order by days))::int from answered) as days,
      coalesce((select n from tallied where what = 'helped'), 0) as helped,
      coalesce((select n from tallied where what = 'stopped'), 0) as stopped,
      (select round(100.0 * count(*) filter (where rating = 'helped') / nullif(count(rating), 0))::int from asked) as rated`);
  return rows[0] as unknown as Figures;
}
