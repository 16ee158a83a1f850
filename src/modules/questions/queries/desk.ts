import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { type DayOff, workingDaysAfter, workingDaysBetween } from "#platform/working-days";
import {
  type Asker,
  asker,
  type Expert,
  expert,
  type Question,
  question,
  schoolHoliday,
  type Topic,
  topic,
} from "../schema.ts";

/** The topics one can ask about, in the order of the desk. */
export const topics = (act: Act): Promise<Topic[]> =>
  act.tx.select().from(topic).where(isNull(topic.closedAt)).orderBy(asc(topic.place), asc(topic.titleNl));

/** @throws house/not-found */
export async function topicById(act: Act, id: string): Promise<Topic> {
  const [found] = await act.tx.select().from(topic).where(eq(topic.id, id));
  if (!found) throw notFound();
  return found;
}

/** The places of whoever acts in pools, by topic. */
export async function myPlaces(act: Act): Promise<ReadonlyMap<string, Expert>> {
  if (act.actor.kind !== "person") return new Map();
  const rows = await act.tx
    .select()
    .from(expert)
    .where(and(eq(expert.personId, act.actor.id), isNull(expert.until)))
    // Who is both, coordinates.
    .orderBy(asc(expert.role));
  return new Map([...rows].reverse().map((row) => [row.topicId, row]));
}

/** Who answers on a topic now, coordinators first. */
export const poolOf = (act: Act, topicId: string): Promise<Expert[]> =>
  act.tx
    .select()
    .from(expert)
    .where(and(eq(expert.topicId, topicId), isNull(expert.until)))
    .orderBy(asc(expert.role), asc(expert.name), asc(expert.id));

/** Experts by id, also those who left: whose answer something was stays known. */
export async function expertsById(
  act: Act,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Expert>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await act.tx.select().from(expert).where(inArray(expert.id, wanted));
  return new Map(rows.map((row) => [row.id, row]));
}

export interface Inside {
  readonly question: Question;
  readonly topic: Topic;
  readonly me: Expert;
}

/**
 * A question as someone of its pool sees it.
 *
 * @throws house/not-found for everyone else, also for who asked it: that is another page
 */
export async function inPool(act: Act, questionId: string): Promise<Inside> {
  if (!isId(questionId)) throw notFound();
  const [found] = await act.tx.select().from(question).where(eq(question.id, questionId));
  const me = found && (await myPlaces(act)).get(found.topicId);
  if (!found || !me) throw notFound();
  return { question: found, topic: await topicById(act, found.topicId), me };
}

/** @throws house/not-found when whoever acts is not in the pool of that topic */
export async function topicOfMine(
  act: Act,
  slug: string,
): Promise<{ readonly topic: Topic; readonly me: Expert }> {
  const [found] = await act.tx.select().from(topic).where(eq(topic.slug, slug));
  const me = found && (await myPlaces(act)).get(found.id);
  if (!found || !me) throw notFound();
  return { topic: found, me };
}

/** What waits on the desk of whoever acts, the soonest promise first. */
export async function openQuestions(act: Act): Promise<readonly Question[]> {
  const places = await myPlaces(act);
  if (places.size === 0) return [];
  return act.tx
    .select()
    .from(question)
    .where(and(inArray(question.topicId, [...places.keys()]), ne(question.state, "answered")))
    .orderBy(asc(question.dueOn), asc(question.askedAt), asc(question.id))
    .limit(200);
}

/** Who asked, as far as whoever acts may know it. */
export async function askerOf(act: Act, questionId: string): Promise<Asker | null> {
  const [found] = await act.tx.select().from(asker).where(eq(asker.questionId, questionId));
  return found ?? null;
}

/** The last day of the promise for what is asked on a topic now. */
export async function dueFrom(act: Act, { termDays, holidayRegion }: Topic): Promise<string> {
  return workingDaysAfter(isoDay(act.now), termDays, await daysOff(act, holidayRegion));
}

/** How many working days are left until a promised day; null after it. */
export async function daysLeft(act: Act, { holidayRegion }: Topic, dueOn: string): Promise<number | null> {
  const today = isoDay(act.now);
  return dueOn < today ? null : workingDaysBetween(today, dueOn, await daysOff(act, holidayRegion));
}

/** The days on which a house behind the desk is away: the school holidays of its region. */
async function daysOff(act: Act, region: Topic["holidayRegion"]): Promise<DayOff> {
  if (region === null) return () => false;
  const holidays = await act.tx.select().from(schoolHoliday).where(eq(schoolHoliday.region, region));
  return (day) => holidays.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
}
