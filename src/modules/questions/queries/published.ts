import { and, asc, count, desc, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isSlug } from "#platform/ids";
import { type GeneralAnswer, generalAnswer, type Topic, topic } from "../schema.ts";

/** A topic with published answers, the newest first, and how many there are of it in all. */
export interface Shelf {
  readonly topic: Topic;
  readonly answers: readonly GeneralAnswer[];
  readonly count: number;
}

/** How many answers of each topic stand beside the others, and how many on a page of one topic. */
const ofEach = 8;
const pageSize = 25;

/** Every topic with its newest answers; a topic without an answer is left out. */
export async function shelves(act: Act): Promise<readonly Shelf[]> {
  const counted = await act.tx
    .select({ topic, count: count() })
    .from(generalAnswer)
    .innerJoin(topic, eq(topic.id, generalAnswer.topicId))
    .where(eq(generalAnswer.state, "published"))
    .groupBy(topic.id)
    .orderBy(asc(topic.place), asc(topic.titleNl));
  const newest = act.tx
    .select()
    .from(generalAnswer)
    .where(ofTopic(sql`${topic.id}`))
    .orderBy(...newestFirst)
    .limit(ofEach)
    .as("newest");
  const answers = await act.tx
    .select({ answer: newest._.selectedFields })
    .from(topic)
    .innerJoinLateral(newest, sql`true`);
  const byTopic = Map.groupBy(answers, ({ answer }) => answer.topicId);
  return counted.map(({ topic, count }) => ({
    ...{ topic, count },
    answers: (byTopic.get(topic.id) ?? []).map(({ answer }) => answer),
  }));
}

/**
 * One page of the answers of one topic.
 *
 * @param page from 1
 * @throws house/not-found for a topic without answers, and for a page beyond the last
 */
export async function shelfOf(
  act: Act,
  slug: string,
  page: number,
): Promise<Shelf & { readonly pages: number }> {
  const [found] = isSlug(slug) ? await act.tx.select().from(topic).where(eq(topic.slug, slug)) : [];
  if (!found) throw notFound();
  const [total] = await act.tx.select({ count: count() }).from(generalAnswer).where(ofTopic(found.id));
  const pages = Math.ceil((total?.count ?? 0) / pageSize);
  if (page > pages) throw notFound();
  const answers = await act.tx
    .select()
    .from(generalAnswer)
    .where(ofTopic(found.id))
    .orderBy(...newestFirst)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { topic: found, answers, count: total?.count ?? 0, pages };
}

const ofTopic = (id: string | ReturnType<typeof sql>) =>
  and(eq(generalAnswer.topicId, id), eq(generalAnswer.state, "published"));
const newestFirst = [desc(generalAnswer.changedAt), asc(generalAnswer.id)] as const;
