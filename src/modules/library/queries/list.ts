import { and, arrayOverlaps, asc, count, desc, gt, inArray, lte, type SQL, sql } from "drizzle-orm";
import { synonyms } from "#modules/vocabulary";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { readQuery, stems } from "#platform/search";
import { type Card, exampleCard } from "../schema.ts";
import { type Definition, definitionOf } from "./definition.ts";

/** In which order examples stand; "best" only when words were asked for. */
export const orders = ["best", "new", "title"] as const;
export type Order = (typeof orders)[number];

/** What someone wants to see of the library. */
export interface ListQuestion {
  /** As it was typed. */
  readonly words: string;
  /** Tags of the definition; several of one facet are "or", facets are "and". */
  readonly tags: readonly string[];
  /** Ids of areas; nothing chosen is everywhere. */
  readonly areas: readonly string[];
  /** Also what was not checked for so long that it left the list. */
  readonly old: boolean;
  readonly order: Order;
  /** From 1. */
  readonly page: number;
}

/** A choice with how many examples it leaves, next to what was chosen on other sides. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

export type ListedCard = Pick<
  Card,
  | "exampleId"
  | "slug"
  | "title"
  | "summary"
  | "tags"
  | "areaName"
  | "agesFrom"
  | "agesTo"
  | "evidence"
  | "checkedOn"
  | "listedUntil"
  | "publishedAt"
  | "changedAt"
>;

export interface ListAnswer {
  readonly cards: readonly ListedCard[];
  readonly total: number;
  readonly pages: number;
  readonly definition: Definition;
  /** By facet; a choice that would leave nothing is not in here. */
  readonly facets: ReadonlyMap<string, readonly Choice[]>;
  readonly areas: readonly (Choice & { readonly name: string })[];
  /** How many more there are that were not checked for too long. */
  readonly hidden: number;
}

export const pageSize = 20;
const mostAreas = 60;

/** Examples that answer a question, with how many each further choice leaves. What is public is the same for everyone. */
export async function listExamples(act: Act, question: ListQuestion): Promise<ListAnswer> {
  const definition = await definitionOf(act);
  const where = conditionsOf(question, isoDay(act.now));
  const all = and(...Object.values(where));
  const [cards, [total], [hidden], facets, areas] = await Promise.all([
    act.tx
      .select(listedColumns)
      .from(exampleCard)
      .where(all)
      .orderBy(...inOrder(question))
      .limit(pageSize)
      .offset((question.page - 1) * pageSize),
    act.tx.select({ count: count() }).from(exampleCard).where(all),
    act.tx
      .select({ count: count() })
      .from(exampleCard)
      .where(and(...Object.values({ ...where, age: lte(exampleCard.listedUntil, isoDay(act.now)) }))),
    countTags(act, where),
    countAreas(act, where),
  ]);
  return {
    cards,
    total: total?.count ?? 0,
    pages: Math.ceil((total?.count ?? 0) / pageSize),
    definition,
    facets,
    areas,
    hidden: question.old ? 0 : (hidden?.count ?? 0),
  };
}

/** The newest that may stand in a list by themselves, for pages that show a few. */
export const newestExamples = (act: Act, most: number): Promise<readonly ListedCard[]> =>
  act.tx
    .select(listedColumns)
    .from(exampleCard)
    .where(gt(exampleCard.listedUntil, isoDay(act.now)))
    .orderBy(desc(exampleCard.publishedAt), asc(exampleCard.exampleId))
    .limit(most);

/** Examples by their ids, in no order, with where they are from; what was taken back is not there. */
export const examplesByIds = (
  act: Act,
  ids: readonly string[],
): Promise<readonly (ListedCard & { readonly areaId: string | null })[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : act.tx
        .select({ ...listedColumns, areaId: exampleCard.areaId })
        .from(exampleCard)
        .where(inArray(exampleCard.exampleId, [...ids]))
        .then((found) => found);

/** What a question asks, by side: "age", "words", "areas", and the facets of the definition. */
type Conditions = Readonly<Record<string, SQL | undefined>>;

function conditionsOf({ words, tags, areas, old }: ListQuestion, today: string): Conditions {
  const query = readQuery(words, synonyms);
  const byFacet = Map.groupBy(tags, (tag) => tag.split(":")[0]!);
  return {
    age: old ? undefined : gt(exampleCard.listedUntil, today),
    words: query ? sql`${exampleCard}.words @@ ${stems(query)}` : undefined,
    areas: areas.length > 0 ? inArray(exampleCard.areaId, [...areas]) : undefined,
    ...Object.fromEntries(
      [...byFacet].map(([facet, chosen]) => [facet, arrayOverlaps(exampleCard.tags, chosen)]),
    ),
  };
}

function inOrder({ order, words }: ListQuestion): SQL[] {
  const query = readQuery(words, synonyms);
  if (order === "title") return [asc(exampleCard.title), asc(exampleCard.exampleId)];
  return [
    ...(order === "best" && query ? [sql`ts_rank(${exampleCard}.words, ${stems(query)}) desc`] : []),
    desc(exampleCard.publishedAt),
    asc(exampleCard.exampleId),
  ];
}

/** Per facet what each choice leaves: counted with all that was chosen on other sides, so that a second choice of one facet adds. */
async function countTags(act: Act, where: Conditions): Promise<ReadonlyMap<string, readonly Choice[]>> {
  const chosen = Object.keys(where).filter((side) => !["age", "words", "areas"].includes(side));
  const counts = await Promise.all([
    tagsAmong(act, where, null),
    ...chosen.map((facet) => tagsAmong(act, { ...where, [facet]: undefined }, facet)),
  ]);
  const [others, ...own] = counts;
  const facets = Map.groupBy(others!, ({ value }) => value.split(":")[0]!);
  for (const [i, facet] of chosen.entries()) facets.set(facet, [...own[i]!]);
  return facets;
}

/** @param facet only its tags, or null for all */
async function tagsAmong(act: Act, where: Conditions, facet: string | null): Promise<readonly Choice[]> {
  const among = and(...Object.values(where)) ?? sql`true`;
  const { rows } = await act.tx.execute<{ value: string; count: number }>(sql`
    select tag as value, count(*)::int as count from ${exampleCard}, unnest(${exampleCard.tags}) as tag
    where ${among} ${facet === null ? sql`` : sql`and starts_with(tag, ${`${facet}:`})`} group by tag`);
  return rows;
}

const countAreas = (act: Act, where: Conditions): Promise<ListAnswer["areas"]> =>
  act.tx
    .select({
      value: sql<string>`${exampleCard.areaId}`,
      name: sql<string>`min(${exampleCard.areaName})`,
      count: count(),
    })
    .from(exampleCard)
    .where(and(...Object.values({ ...where, areas: sql`${exampleCard.areaId} is not null` })))
    .groupBy(exampleCard.areaId)
    .orderBy(desc(count()), asc(sql`min(${exampleCard.areaName})`))
    .limit(mostAreas);

export const listedColumns = {
  exampleId: exampleCard.exampleId,
  slug: exampleCard.slug,
  title: exampleCard.title,
  summary: exampleCard.summary,
  tags: exampleCard.tags,
  areaName: exampleCard.areaName,
  agesFrom: exampleCard.agesFrom,
  agesTo: exampleCard.agesTo,
  evidence: exampleCard.evidence,
  checkedOn: exampleCard.checkedOn,
  listedUntil: exampleCard.listedUntil,
  publishedAt: exampleCard.publishedAt,
  changedAt: exampleCard.changedAt,
};

/** Up to three examples side by side, in the order of the address; what is not (any more) public is left out. */
export async function toCompare(act: Act, slugs: readonly string[]): Promise<readonly Card[]> {
  if (slugs.length === 0) return [];
  const found = await act.tx
    .select()
    .from(exampleCard)
    .where(inArray(exampleCard.slug, [...slugs]));
  return slugs.flatMap((slug) => found.find((card) => card.slug === slug) ?? []);
}

/** Examples that are most like one: as many tags as possible the same, and still in the list. */
export async function alike(
  act: Act,
  { exampleId, tags }: Card,
  most: number,
): Promise<readonly ListedCard[]> {
  if (tags.length === 0) return [];
  return act.tx
    .select(listedColumns)
    .from(exampleCard)
    .where(
      and(
        gt(exampleCard.listedUntil, isoDay(act.now)),
        arrayOverlaps(exampleCard.tags, tags),
        sql`${exampleCard.exampleId} <> ${exampleId}`,
      ),
    )
    .orderBy(
      sql`(select count(*) from unnest(${exampleCard.tags}) as tag where tag = any (${sql.param(tags)}::text[])) desc`,
      desc(exampleCard.publishedAt),
    )
    .limit(most);
}
