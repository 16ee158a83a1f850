import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";

/** How asking and answering goes on one topic; of who asked it knows nothing. */
export interface TopicFigures {
  readonly titleNl: string;
  readonly titleEn: string;
  readonly asked: number;
  /** Not answered yet, and of those: past the promise. */
  readonly open: number;
  readonly late: number;
  /** Half of the answered ones had a first answer within so many days; null as long as there is none. */
  readonly days: number | null;
  /** How many needed no question, because an answer was there. */
  readonly helped: number;
  /** Many regions ask the same, and nobody settled it yet. */
  readonly themes: number;
}

/** Figures per topic for who runs the programme. The caller has asked its own policy. */
export async function topicFigures(act: Act): Promise<readonly TopicFigures[]> {
  const { rows } = await act.asSystem("count how asking and answering goes", (house) =>
    house.tx.execute<TopicFigures & Record<string, unknown>>(sql`
      select t.title_nl as "titleNl", t.title_en as "titleEn",
        count(q.id)::int as asked,
        count(q.id) filter (where q.state <> 'answered')::int as open,
        count(q.id) filter (where q.state <> 'answered' and q.due_on < ${isoDay(house.now)}::date)::int as late,
        (percentile_cont(0.5) within group (order by extract(epoch from first.at - q.asked_at) / 86400.0))::float as days,
        coalesce((select sum(count) from question_tally where topic_id = t.id and what = 'helped'), 0)::int as helped,
        (select count(*) from question_radar r where r.topic_id = t.id and r.settled_at is null)::int as themes
      from question_topic t
      left join question q on q.topic_id = t.id
      left join lateral (select min(sent_at) as at from question_turn where question_id = q.id and kind = 'answer') first on true
      group by t.id order by t.place`),
  );
  return rows;
}
