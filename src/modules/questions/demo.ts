import { demoPerson } from "#modules/people";
import type { Act, Actor, Acts } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { answer } from "./commands/answer.ts";
import { type Ask, ask } from "./commands/ask.ts";
import { offer, settleOffer } from "./commands/publish.ts";
import {
  addExpert,
  addTopic,
  appointCoordinator,
  keepStandardText,
  type NewTopic,
} from "./commands/set-up.ts";
import { generalAnswer, type Topic } from "./schema.ts";

/**
 * This chapter: three houses behind one desk. Marit coordinates, Joris and Lotte answer, and a lawyer who has no account yet gets her mail.
 * Some answers stand on the site, one of them has lapsed; Bram's question waits, and Samira's was answered.
 */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const actorOf = (email: string, ...grants: string[]): Promise<Actor & { kind: "person" }> =>
    acts.asSystem("tell the demo story", async (act) => ({
      kind: "person",
      id: (await demoPerson(act, email)).id,
      grants: new Set(grants),
    }));
  const [anke, marit, joris, samira, bram] = [
    await actorOf("anke@schakel.example", "administrator"),
    await actorOf("marit@steunpunt.example"),
    await actorOf("joris@swvrietlanden.example"),
    await actorOf("samira@dewaterlelie.example"),
    await actorOf("bram@devuurtoren.example"),
  ];
  const opened = await acts.act(anke, (act) => setTheDeskUp(act));
  await acts.act(marit, async (act) => {
    for (const [topic, pool] of [
      [opened.law, [lawyer]],
      [opened.money, [lotte]],
      [opened.practice, [jorisAsExpert]],
    ] as const)
      for (const who of pool) await addExpert(act, topic.slug, { ...who, role: "expert" });
    await keepStandardText(act, opened.practice.slug, {
      title: "Groet",
      text: "Hartelijk dank voor je vraag. Laat het weten als iets nog niet duidelijk is.",
    });
  });
  await acts.asSystem("tell the demo story", (house) => writeAnswers(house, opened));

  await acts.act(bram, (act) =>
    ask(act, {
      ...asBram(bram.id),
      topicId: opened.practice.id,
      text: "Hoe spreken we af wie er belt als een leerling drie dagen niet op school is? Nu wachten mentor en jeugdteam op elkaar.",
    }),
  );
  const bySamira = await acts.act(samira, (act) =>
    ask(act, {
      ...asSamira(samira.id),
      topicId: opened.practice.id,
      text: "Wie maakt het verslag van een mdo, en wie krijgt het te lezen?",
    }),
  );
  await acts.act(joris, (act) =>
    answer(act, bySamira, {
      ...{ kind: "answer", law: "", sourceTitle: "Handreiking mdo", sourceUrl: "", seen: 0 },
      text: "Bij ons maakt wie het overleg voorzit het verslag, dezelfde dag nog. Ouders lezen het eerst en zeggen of het klopt. Daarna krijgen alleen de mensen aan tafel het.",
    }),
  );
  await acts.act(joris, (act) =>
    offer(act, bySamira, {
      ...{
        title: "Wie maakt het verslag van een mdo?",
        law: "",
        sourceTitle: "Handreiking mdo",
        sourceUrl: "",
      },
      text: "Wie het overleg voorzit, maakt het verslag, het liefst dezelfde dag. Ouders lezen het eerst en zeggen of het klopt. Daarna krijgen alleen de mensen aan tafel het.",
      validUntil: inYears(1, act.now),
    }),
  );
  await acts.act(samira, (act) => settleOffer(act, bySamira, true));
}

interface Opened {
  readonly law: Topic;
  readonly money: Topic;
  readonly practice: Topic;
}

async function setTheDeskUp(act: Act): Promise<Opened> {
  const opened = {
    law: await addTopic(act, lawTopic),
    money: await addTopic(act, moneyTopic),
    practice: await addTopic(act, practiceTopic),
  };
  for (const { id } of Object.values(opened))
    await appointCoordinator(act, id, { name: "Marit Hoekzema", email: "marit@steunpunt.example" });
  return opened;
}

const usual = { secondReader: false, holidayRegion: null } as const;
const lawTopic: NewTopic = {
  ...{ ...usual, titleNl: "Wetten en regels", titleEn: "Laws and rules" },
  ...{ house: "Raad voor het onderwijs Waterrijk", termDays: 7, secondReader: true, holidayRegion: "north" },
};
const moneyTopic: NewTopic = {
  ...{ ...usual, titleNl: "Geld en afspraken", titleEn: "Money and agreements" },
  ...{ house: "Gemeenten van Waterrijk", termDays: 5 },
};
const practiceTopic: NewTopic = {
  ...{ ...usual, titleNl: "Werken in school", titleEn: "Working in the school" },
  ...{ house: "Steunpunt Waterrijk", termDays: 5 },
};
const lawyer = { name: "Hadewych Roosenboom", email: "hadewych@onderwijsraad.example" };
const lotte = { name: "Lotte Vermaat", email: "lotte@gemeentewaterrijk.example" };
const jorisAsExpert = { name: "Joris Baantjer", email: "joris@swvrietlanden.example" };

const asBram = (personId: string): Omit<Ask, "topicId" | "text"> => ({
  ...{ personId, email: "bram@devuurtoren.example", name: "Bram Polderman", language: "nl", shown: true },
  ...{ sector: "vo", role: "teacher", region: "Duinkust", mayPublish: true },
});
const asSamira = (personId: string): Omit<Ask, "topicId" | "text"> => ({
  ...{ personId, email: "samira@dewaterlelie.example", name: "Samira Oualid", language: "nl", shown: true },
  ...{ sector: "po", role: "support", region: "Waterrijk", mayPublish: true },
});

const inYears = (years: number, now: Date): string =>
  isoDay(new Date(now.getTime() + years * 365 * 86_400_000));

/** What stood on the site of the desk before anyone asked here. */
async function writeAnswers(house: Act, { law, money, practice }: Opened): Promise<void> {
  const rest = { state: "published", changedAt: house.now } as const;
  await house.tx.insert(generalAnswer).values([
    {
      ...{ ...rest, topicId: law.id, slug: "mag-de-school-zelf-jeugdhulp-regelen" },
      title: "Mag de school zelf jeugdhulp regelen?",
      text: "Nee. De gemeente beslist over jeugdhulp. De school kan wel met het jeugdteam afspreken dat een jeugdprofessional op school kleine vragen zelf oppakt, zonder beschikking.",
      ...{ law: "Jeugdwet art. 2.3", validUntil: inYears(1, house.now) },
    },
    {
      ...{ ...rest, topicId: practice.id, slug: "wat-is-mandaat-aan-tafel" },
      title: "Wat is mandaat aan tafel?",
      text: "Dat wie namens de gemeente of het samenwerkingsverband aan tafel zit, zelf mag beslissen over hulp tot een afgesproken grens. Zo hoeft een gezin niet te wachten op een volgend overleg.",
      ...{ validUntil: inYears(1, house.now) },
    },
    {
      ...{ ...rest, topicId: money.id, slug: "wie-betaalt-begeleiding-in-de-klas" },
      title: "Wie betaalt begeleiding in de klas?",
      text: "Gaat het om leren, dan betaalt de school of het samenwerkingsverband. Gaat het om opgroeien of gedrag buiten de les, dan betaalt de gemeente. Bij twijfel verdelen zij de kosten en zoeken later uit wie het was.",
      ...{ law: "", sourceTitle: "Regionale afspraak", validUntil: inYears(-1, house.now) },
    },
  ]);
}
