import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { type OpenCollection, type OpenPage, openCollection, thingFields } from "#platform/open-data";
import { questionPaths } from "./paths.ts";
import { generalAnswer, topic } from "./schema.ts";

const Answer = z.object({
  ...thingFields,
  vraag: z.string(),
  antwoord: z.string().meta({ description: "Platte tekst." }),
  onderwerp: z.string(),
  van: z.string().meta({ description: "De organisatie die antwoordt." }),
  wet: z.string().meta({ description: "Leeg als er geen wet bij hoort." }),
  bron: z.object({ titel: z.string(), adres: z.string() }).nullable(),
  geldigTot: z.iso.date().meta({ description: "Na deze dag kan het antwoord verouderd zijn." }),
  versie: z.int(),
});

/** Published answers of experts. Who asked is nowhere in them. */
export const answers: OpenCollection = openCollection({
  name: "antwoorden",
  title: "Antwoorden",
  about: "Vragen uit de praktijk met het antwoord van een expert. Wat het laatst is veranderd, staat voorop.",
  thing: Answer,
  filters: z.object({
    onderwerp: z.string().optional().meta({ description: "De naam van een onderwerp, precies zo." }),
  }),
  keepUntil: ["questions/"],
  list: (act, { onderwerp }, { after, most }) =>
    answersWhere(
      act,
      and(
        onderwerp === undefined ? undefined : eq(topic.titleNl, onderwerp),
        after === undefined
          ? undefined
          : sql`(${generalAnswer.changedAt}, ${generalAnswer.slug}) < (select a.changed_at, a.slug from general_answer a where a.slug = ${after})`,
      ),
      most,
    ),
  one: async (act, id) => (await answersWhere(act, eq(generalAnswer.slug, id), 1))[0] ?? null,
});

/** The page of questions and answers, where one asks, and every published answer. */
export async function pages(act: Act): Promise<readonly OpenPage[]> {
  const rows = await act.tx
    .select({ slug: generalAnswer.slug, changedAt: generalAnswer.changedAt })
    .from(generalAnswer)
    .where(eq(generalAnswer.state, "published"))
    .orderBy(asc(generalAnswer.id));
  return [
    { path: questionPaths.answers },
    { path: questionPaths.ask },
    ...rows.map(({ slug, changedAt }) => ({ path: questionPaths.answer(slug), changedAt })),
  ];
}

/** Titles of published answers, for who makes a slip while searching. */
export async function titles(act: Act): Promise<readonly string[]> {
  const rows = await act.tx
    .select({ title: generalAnswer.title })
    .from(generalAnswer)
    .where(eq(generalAnswer.state, "published"));
  return rows.map(({ title }) => title);
}

async function answersWhere(
  act: Act,
  where: SQL | undefined,
  most: number,
): Promise<readonly z.input<typeof Answer>[]> {
  const rows = await act.tx
    .select({ answer: generalAnswer, topic })
    .from(generalAnswer)
    .innerJoin(topic, eq(topic.id, generalAnswer.topicId))
    .where(and(eq(generalAnswer.state, "published"), where))
    .orderBy(desc(generalAnswer.changedAt), desc(generalAnswer.slug))
    .limit(most);
  return rows.map(({ answer, topic: { titleNl, house } }) => ({
    id: answer.slug,
    adres: act.publicUrl + questionPaths.answer(answer.slug),
    gewijzigdOp: answer.changedAt.toISOString(),
    vraag: answer.title,
    antwoord: answer.text,
    onderwerp: titleNl,
    van: house,
    wet: answer.law,
    bron:
      answer.sourceTitle === "" && answer.sourceUrl === ""
        ? null
        : { titel: answer.sourceTitle, adres: answer.sourceUrl },
    geldigTot: answer.validUntil,
    versie: answer.version,
  }));
}
