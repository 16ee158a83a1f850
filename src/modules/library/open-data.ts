import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { type OpenCollection, type OpenPage, openCollection, thingFields } from "#platform/open-data";
import { libraryPaths } from "./paths.ts";
import { definitionOf, definitionVersions } from "./queries/definition.ts";
import { type Card, exampleCard } from "./schema.ts";
import { type TextField, textFields } from "./telling.ts";

/** How the fields of running text are called outside. */
const fieldNames = {
  occasion: "aanleiding",
  aim: "doel",
  audience: "voorWie",
  partners: "partners",
  money: "geld",
  mandate: "mandaat",
  law: "wet",
  time: "tijd",
  approach: "werkwijze",
  notWorked: "watNietWerkte",
  results: "resultaten",
  contact: "contact",
} as const satisfies Record<TextField, string>;

type OutsideField = (typeof fieldNames)[TextField];

const evidenceNames = {
  described: "beschreven",
  theory: "goed-onderbouwd",
  indications: "eerste-aanwijzingen",
  research: "onderzocht",
} as const satisfies Record<Card["evidence"], string>;

const Example = z.object({
  ...thingFields,
  titel: z.string(),
  samenvatting: z.string(),
  termen: z
    .array(z.string())
    .meta({ description: "Termen van de gedeelde definitie, als “kant:term”; zie gedeelde-definitie." }),
  gebied: z.string(),
  leeftijdVanaf: z.int(),
  leeftijdTot: z.int(),
  bewijs: z
    .enum(Object.values(evidenceNames))
    .meta({ description: "Hoe zeker het is dat dit werkt, naar de ladder van het NJi." }),
  verhaal: z
    .object(
      Object.fromEntries(Object.values(fieldNames).map((name) => [name, z.string()])) as Record<
        OutsideField,
        z.ZodString
      >,
    )
    .meta({ description: "Platte tekst, per onderdeel." }),
  versie: z.int(),
  geplaatstOp: z.iso.datetime(),
  nagekekenOp: z.iso.date().meta({ description: "Wanneer de schrijver voor het laatst zei: dit klopt nog." }),
  inLijstTot: z.iso.date().meta({ description: "Na deze dag is het te lang niet nagekeken." }),
});

/** Practice examples, also those that were not checked for too long: the day says so. */
export const examples: OpenCollection = openCollection({
  name: "praktijkvoorbeelden",
  title: "Praktijkvoorbeelden",
  about:
    "Wat regio's, scholen en gemeenten samen deden, met wat ervoor nodig was en wat niet werkte. Wat het laatst is geplaatst, staat voorop.",
  thing: Example,
  filters: z.object({
    term: z.string().optional().meta({ description: "Een term van de gedeelde definitie, als “kant:term”." }),
  }),
  keepUntil: ["library/"],
  list: (act, { term }, { after, most }) =>
    examplesWhere(
      act,
      and(
        term === undefined ? undefined : sql`${exampleCard.tags} @> array[${term}]::text[]`,
        after === undefined
          ? undefined
          : sql`(${exampleCard.publishedAt}, ${exampleCard.slug}) < (select c.published_at, c.slug from example_card c where c.slug = ${after})`,
      ),
      most,
    ),
  one: async (act, id) => (await examplesWhere(act, eq(exampleCard.slug, id), 1))[0] ?? null,
});

async function examplesWhere(
  act: Act,
  where: SQL | undefined,
  most: number,
): Promise<readonly z.input<typeof Example>[]> {
  const cards = await act.tx
    .select()
    .from(exampleCard)
    .where(where)
    .orderBy(desc(exampleCard.publishedAt), desc(exampleCard.slug))
    .limit(most);
  return cards.map((card) => ({
    id: card.slug,
    adres: act.publicUrl + libraryPaths.example(card.slug),
    gewijzigdOp: card.changedAt.toISOString(),
    titel: card.title,
    samenvatting: card.summary,
    termen: card.tags,
    gebied: card.areaName,
    leeftijdVanaf: card.agesFrom,
    leeftijdTot: card.agesTo,
    bewijs: evidenceNames[card.evidence],
    verhaal: Object.fromEntries(
      textFields.map((field) => [fieldNames[field], card.content[field]]),
    ) as Record<OutsideField, string>,
    versie: card.version,
    geplaatstOp: card.publishedAt.toISOString(),
    nagekekenOp: card.checkedOn,
    inLijstTot: card.listedUntil,
  }));
}

/** The library, every example in it, and the versions of the shared definition. */
export async function pages(act: Act): Promise<readonly OpenPage[]> {
  const cards = await act.tx
    .select({ slug: exampleCard.slug, changedAt: exampleCard.changedAt })
    .from(exampleCard)
    .orderBy(asc(exampleCard.exampleId));
  return [
    { path: libraryPaths.list },
    { path: libraryPaths.definition },
    ...cards.map(({ slug, changedAt }) => ({ path: libraryPaths.example(slug), changedAt })),
    ...(await definitionVersions(act)).map(({ version, publishedOn }) => ({
      path: libraryPaths.definitionVersion(version),
      changedAt: new Date(publishedOn),
    })),
  ];
}

/** Titles of examples and where they are from, for who makes a slip while searching. */
export async function titles(act: Act): Promise<readonly string[]> {
  const cards = await act.tx
    .select({ title: exampleCard.title, areaName: exampleCard.areaName })
    .from(exampleCard);
  return cards.flatMap(({ title, areaName }) => [title, areaName]);
}

const Version = z.object({
  ...thingFields,
  toelichting: z.string(),
  inGebruik: z.boolean(),
  kanten: z.array(
    z.object({
      kant: z.string(),
      naam: z.string(),
      termen: z.array(
        z.object({ term: z.string().meta({ description: "Als “kant:term”." }), naam: z.string() }),
      ),
    }),
  ),
});

/** The shared definition by which examples are described, version by version. */
export const definitions: OpenCollection = openCollection({
  name: "gedeelde-definitie",
  title: "Gedeelde definitie",
  about:
    "De termen waarmee jeugdhulp op school wordt beschreven, per versie. De nieuwste versie staat voorop.",
  thing: Version,
  filters: z.object({}),
  keepUntil: ["library/"],
  async list(act, _filters, { after, most }) {
    const versions = (await definitionVersions(act)).map(({ version }) => version);
    const from = after === undefined ? 0 : versions.indexOf(after) + 1 || versions.length;
    const asked = versions.slice(from, from + most);
    return Promise.all(asked.map((version) => versionOf(act, version)));
  },
  async one(act, id) {
    const known = await definitionVersions(act);
    return known.some(({ version }) => version === id) ? versionOf(act, id) : null;
  },
});

async function versionOf(act: Act, asked: string): Promise<z.input<typeof Version>> {
  const { version, publishedOn, note, current, facets } = await definitionOf(act, asked);
  return {
    id: version,
    adres: act.publicUrl + libraryPaths.definitionVersion(version),
    gewijzigdOp: new Date(publishedOn).toISOString(),
    toelichting: note.nl,
    inGebruik: current,
    kanten: facets.map(({ facet, words, terms }) => ({
      kant: facet,
      naam: words.nl,
      termen: terms.map(({ tag, words: { nl } }) => ({ term: tag, naam: nl })),
    })),
  };
}
