import { and, asc, desc, eq, gte, inArray, sql } from "drizzle-orm";
import { synonyms } from "#modules/vocabulary";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isSlug } from "#platform/ids";
import { isoDay, type Locale } from "#platform/locale";
import type { HouseModule } from "#platform/module";
import { type Found, passageOf, pieces, readQuery, stems } from "#platform/search";
import { words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import { type GeneralAnswer, generalAnswer, type Topic, topic } from "../schema.ts";

/** How many answers are offered while someone types: more is a list to study, not help. */
const mostSuggested = 5;

/**
 * Published answers that could save someone their question, best first. What has lapsed is not offered. Of what is typed nothing is kept.
 */
export async function suggestions(act: Act, typed: string): Promise<readonly GeneralAnswer[]> {
  const query = readQuery(typed, synonyms);
  if (!query) return [];
  // A question is longer than what someone searches for; its first words carry other words for the same.
  const text = [typed.slice(0, 1000), ...query.ways.slice(1)].join(" ");
  const { rows } = await act.tx.execute<{ id: string }>(
    sql`select id from questions_suggest(${text}, ${isoDay(act.now)}::date, ${mostSuggested})`,
  );
  const found = await answersById(
    act,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id }) => found.find((each) => each.id === id) ?? []);
}

async function answersById(act: Act, ids: readonly string[]): Promise<readonly GeneralAnswer[]> {
  if (ids.length === 0) return [];
  return act.tx
    .select()
    .from(generalAnswer)
    .where(inArray(generalAnswer.id, [...ids]));
}

/**
 * A published answer by its address. What went up in another is that other.
 *
 * @throws house/not-found
 */
export async function answerAt(
  act: Act,
  slug: string,
): Promise<{ readonly answer: GeneralAnswer; readonly topic: Topic }> {
  const [found] = isSlug(slug)
    ? await act.tx
        .select({ answer: generalAnswer, topic })
        .from(generalAnswer)
        .innerJoin(topic, eq(topic.id, generalAnswer.topicId))
        .where(and(eq(generalAnswer.slug, slug), inArray(generalAnswer.state, ["published", "merged"])))
    : [];
  if (!found) throw notFound();
  if (found.answer.mergedInto === null) return found;
  const [into] = await answersById(act, [found.answer.mergedInto]);
  if (!into) throw notFound();
  return answerAt(act, into.slug);
}

/** Whether an answer still holds: law and money change each school year. */
export const lapsed = ({ validUntil }: Pick<GeneralAnswer, "validUntil">, now: Date): boolean =>
  validUntil < isoDay(now);

/** Published answers for who searches the site; what has lapsed is left out. */
export const search: NonNullable<HouseModule["search"]> = async (act, query, locale) => {
  const rows = await act.tx
    .select({
      slug: generalAnswer.slug,
      title: generalAnswer.title,
      changedAt: generalAnswer.changedAt,
      house: topic.house,
      passage: passageOf(sql`${generalAnswer.text}`, query),
    })
    .from(generalAnswer)
    .innerJoin(topic, eq(topic.id, generalAnswer.topicId))
    .where(
      and(
        inArray(generalAnswer.id, sql`(select questions_find(${stems(query)}, ${candidates}))`),
        eq(generalAnswer.state, "published"),
        gte(generalAnswer.validUntil, isoDay(act.now)),
      ),
    )
    .orderBy(desc(sql`ts_rank_cd(general_answer.words, ${stems(query)})`), asc(generalAnswer.id))
    .limit(20);
  return rows.map((row) => asFound(row, locale));
};

/** Of how many answers with the words the best are chosen. */
const candidates = 200;

function asFound(
  row: {
    readonly slug: string;
    readonly title: string;
    readonly house: string;
    readonly passage: string;
    readonly changedAt: Date;
  },
  locale: Locale,
): Found {
  return {
    kind: words[locale].search.kind,
    title: row.title,
    href: questionPaths.answer(row.slug),
    where: row.house,
    passage: pieces(row.passage),
    at: row.changedAt,
  };
}
