import { asc, count, gte, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { expert, type SchoolHoliday, schoolHoliday, type Topic } from "../schema.ts";
import { topics } from "./desk.ts";

/** How the desk is set up: its topics with how many people answer on each, and the school holidays that are not over. */
export interface Setup {
  readonly topics: readonly { readonly topic: Topic; readonly people: number }[];
  readonly holidays: readonly SchoolHoliday[];
}

export async function setup(act: Act): Promise<Setup> {
  const people = await act.asSystem("count who answers on each topic", (house) =>
    house.tx
      .select({ topicId: expert.topicId, people: count() })
      .from(expert)
      .where(isNull(expert.until))
      .groupBy(expert.topicId),
  );
  const counts = new Map(people.map((row) => [row.topicId, row.people]));
  return {
    topics: (await topics(act)).map((topic) => ({ topic, people: counts.get(topic.id) ?? 0 })),
    holidays: await act.tx
      .select()
      .from(schoolHoliday)
      .where(gte(schoolHoliday.lastDay, isoDay(act.now)))
      .orderBy(asc(schoolHoliday.firstDay), asc(schoolHoliday.region)),
  };
}
