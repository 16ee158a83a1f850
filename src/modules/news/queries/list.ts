import {
  and,
  arrayContains,
  arrayOverlaps,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { synonyms } from "#modules/vocabulary";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { readQuery, stems } from "#platform/search";
import type { Kind } from "../kinds.ts";
import { type ArticleCard, articleCard, byline } from "../schema.ts";

/** What someone wants to see of the news. */
export interface NewsQuestion {
  /** As it was typed. */
  readonly words: string;
  readonly kinds: readonly Kind[];
  /** Of education; what is for all sectors is found with each of them. */
  readonly sectors: readonly string[];
  /** Also what has expired. */
  readonly old: boolean;
  /** From 1. */
  readonly page: number;
}

export const allNews: NewsQuestion = { words: "", kinds: [], sectors: [], old: false, page: 1 };

/** A choice with how many articles it leaves, next to what was chosen on other sides. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

export type ListedArticle = Pick<
  ArticleCard,
  "articleId" | "slug" | "kind" | "title" | "summary" | "sectors" | "areaId" | "areaName" | "expiresOn"
> &
  Pick<ArticleCard, "publishedAt" | "changedAt"> & { readonly author: string | null };

export interface NewsAnswer {
  readonly articles: readonly ListedArticle[];
  readonly total: number;
  readonly pages: number;
  readonly kinds: readonly Choice[];
  readonly sectors: readonly Choice[];
  /** How many more there are that have expired. */
  readonly hidden: number;
}

export const pageSize = 20;

/** Articles that answer a question, the newest first, with how many each further choice leaves. */
export async function listNews(act: Act, question: NewsQuestion): Promise<NewsAnswer> {
  const where = conditionsOf(question, isoDay(act.now));
  const all = together(where);
  const [articles, [total], [hidden], kinds, sectors] = await Promise.all([
    listed(act, all)
      .limit(pageSize)
      .offset((question.page - 1) * pageSize),
    act.tx.select({ count: count() }).from(articleCard).where(all),
    act.tx
      .select({ count: count() })
      .from(articleCard)
      .where(together({ ...where, age: lt(articleCard.expiresOn, isoDay(act.now)) })),
    act.tx
      .select({ value: sql<string>`${articleCard.kind}`, count: count() })
      .from(articleCard)
      .where(together({ ...where, kinds: undefined }))
      .groupBy(articleCard.kind),
    sectorsAmong(act, together({ ...where, sectors: undefined })),
  ]);
  return {
    ...{ articles, kinds, sectors, total: total?.count ?? 0 },
    pages: Math.ceil((total?.count ?? 0) / pageSize),
    hidden: question.old ? 0 : (hidden?.count ?? 0),
  };
}

/** The newest for the start page: chosen by an editor to stand there, and not expired. */
export const frontNews = (act: Act, most: number): Promise<readonly ListedArticle[]> =>
  listed(act, and(eq(articleCard.front, true), current(isoDay(act.now)))).limit(most);

/** The newest that stand with these learning communities. */
export const newsOfCommunities = (act: Act, ids: readonly string[], most: number) =>
  act.tx
    .select({ ...listedColumns, communities: articleCard.communities })
    .from(articleCard)
    .leftJoin(byline, eq(byline.id, articleCard.bylineId))
    .where(and(arrayOverlaps(articleCard.communities, [...ids]), current(isoDay(act.now))))
    .orderBy(...newestFirst)
    .limit(most);

/** What came out after a moment and has not expired, for who puts a letter together. @param most of them, the newest */
export const newsSince = (act: Act, since: Date, most: number): Promise<readonly ListedArticle[]> =>
  listed(act, and(gt(articleCard.publishedAt, since), current(isoDay(act.now)))).limit(most);

/** Articles by their ids, in no order; what was taken back is not there. */
export const newsByIds = (act: Act, ids: readonly string[]): Promise<readonly ListedArticle[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : listed(act, inArray(articleCard.articleId, [...ids])).then((found) => found);

const listedColumns = {
  articleId: articleCard.articleId,
  slug: articleCard.slug,
  kind: articleCard.kind,
  title: articleCard.title,
  summary: articleCard.summary,
  sectors: articleCard.sectors,
  areaId: articleCard.areaId,
  areaName: articleCard.areaName,
  expiresOn: articleCard.expiresOn,
  publishedAt: articleCard.publishedAt,
  changedAt: articleCard.changedAt,
  author: byline.name,
};
const newestFirst = [desc(articleCard.publishedAt), desc(articleCard.articleId)];

const listed = (act: Act, where: SQL | undefined) =>
  act.tx
    .select(listedColumns)
    .from(articleCard)
    .leftJoin(byline, eq(byline.id, articleCard.bylineId))
    .where(where)
    .orderBy(...newestFirst);

/** Not expired on a day. */
const current = (today: string): SQL | undefined =>
  or(isNull(articleCard.expiresOn), gte(articleCard.expiresOn, today));

type Conditions = Readonly<Record<"age" | "words" | "kinds" | "sectors", SQL | undefined>>;
const together = (where: Conditions): SQL | undefined => and(...Object.values(where));

function conditionsOf({ words, kinds, sectors, old }: NewsQuestion, today: string): Conditions {
  const query = readQuery(words, synonyms);
  return {
    age: old ? undefined : current(today),
    words: query ? sql`${articleCard}.words @@ ${stems(query)}` : undefined,
    kinds: kinds.length > 0 ? inArray(articleCard.kind, [...kinds]) : undefined,
    sectors:
      sectors.length > 0
        ? or(
            arrayOverlaps(articleCard.sectors, [...sectors]),
            arrayContains(sql`'{}'::text[]`, articleCard.sectors),
          )
        : undefined,
  };
}

/** Per sector how many articles are for it; one for nobody in particular counts for each. */
async function sectorsAmong(act: Act, where: SQL | undefined): Promise<readonly Choice[]> {
  const { rows } = await act.tx.execute<{ value: string; count: number }>(sql`
    select sector as value, count(*)::int as count from ${articleCard},
      unnest(case when ${articleCard.sectors} = '{}' then '{po,vo,so,mbo}'::text[] else ${articleCard.sectors} end) as sector
    where ${where ?? sql`true`} group by sector`);
  return rows;
}
