import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { type OpenCollection, type OpenPage, openCollection, thingFields } from "#platform/open-data";
import { articleSectors, kindInAddress, kinds } from "./kinds.ts";
import { newsPaths } from "./paths.ts";
import { articleCard, byline } from "./schema.ts";

const kindNames = kinds.map((kind) => kindInAddress[kind]);

const Article = z.object({
  ...thingFields,
  soort: z.enum(kindNames),
  titel: z.string(),
  samenvatting: z.string(),
  tekst: z.string().meta({ description: "Markdown." }),
  schrijver: z.object({ naam: z.string(), functie: z.string(), belang: z.string() }).nullable(),
  sectoren: z.array(z.enum(articleSectors)).meta({ description: "Leeg is: voor iedereen." }),
  gebied: z.string().meta({ description: "Leeg is: het hele land." }),
  bron: z.object({ naam: z.string(), adres: z.string() }).nullable(),
  verwijzing: z.string().meta({ description: "Waar de video of publicatie staat; leeg als er geen is." }),
  geplaatstOp: z.iso.datetime(),
  geldtTot: z.iso.date().nullable().meta({ description: "Na deze dag is het geen nieuws meer." }),
});

/** News, columns, look-backs, publications and videos, also those that have expired: the day says so. */
export const articles: OpenCollection = openCollection({
  name: "nieuws",
  title: "Nieuws",
  about:
    "Nieuwsberichten, columns, terugblikken, publicaties en video's. Wat het laatst is geplaatst, staat voorop.",
  thing: Article,
  filters: z.object({
    soort: z.enum(kindNames).optional().meta({ description: "Alleen van deze soort." }),
    sector: z
      .enum(articleSectors)
      .optional()
      .meta({ description: "Alleen wat voor deze sector is, of voor iedereen." }),
  }),
  keepUntil: ["news/"],
  list: (act, { soort, sector }, { after, most }) =>
    articlesWhere(
      act,
      and(
        soort === undefined
          ? undefined
          : eq(articleCard.kind, kinds.find((kind) => kindInAddress[kind] === soort)!),
        sector === undefined
          ? undefined
          : sql`(${articleCard.sectors} = '{}' or ${articleCard.sectors} @> array[${sector}]::text[])`,
        after === undefined
          ? undefined
          : sql`(${articleCard.publishedAt}, ${articleCard.articleId}) < (select c.published_at, c.article_id from article_card c where c.slug = ${after})`,
      ),
      most,
    ),
  one: async (act, id) => (await articlesWhere(act, eq(articleCard.slug, id), 1))[0] ?? null,
});

async function articlesWhere(
  act: Act,
  where: SQL | undefined,
  most: number,
): Promise<readonly z.input<typeof Article>[]> {
  const rows = await act.tx
    .select({ card: articleCard, writer: byline })
    .from(articleCard)
    .leftJoin(byline, eq(byline.id, articleCard.bylineId))
    .where(where)
    .orderBy(desc(articleCard.publishedAt), desc(articleCard.articleId))
    .limit(most);
  return rows.map(({ card, writer }) => ({
    id: card.slug,
    adres: act.publicUrl + newsPaths.article(card.slug),
    gewijzigdOp: card.changedAt.toISOString(),
    soort: kindInAddress[card.kind],
    titel: card.title,
    samenvatting: card.summary,
    tekst: card.body,
    schrijver: writer && { naam: writer.name, functie: writer.role, belang: writer.interest },
    sectoren: articleSectors.filter((sector) => card.sectors.includes(sector)),
    gebied: card.areaName,
    bron: card.sourceName === "" ? null : { naam: card.sourceName, adres: card.sourceUrl },
    verwijzing: card.link,
    geplaatstOp: card.publishedAt.toISOString(),
    geldtTot: card.expiresOn,
  }));
}

/** The list of news, and every article. */
export async function pages(act: Act): Promise<readonly OpenPage[]> {
  const cards = await act.tx
    .select({ slug: articleCard.slug, changedAt: articleCard.changedAt })
    .from(articleCard)
    .orderBy(asc(articleCard.articleId));
  return [
    { path: newsPaths.list },
    ...cards.map(({ slug, changedAt }) => ({ path: newsPaths.article(slug), changedAt })),
  ];
}
