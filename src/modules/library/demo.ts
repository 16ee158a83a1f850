import { eq } from "drizzle-orm";
import { areaOf } from "#modules/areas";
import { addHomeArea } from "#modules/organisations";
import { demoExtra, demoPerson } from "#modules/people";
import type { Actor, Acts } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { answerReview, becomePeer } from "./commands/answer-review.ts";
import { tellBranch } from "./commands/branch.ts";
import { ageFrom } from "./commands/publish.ts";
import { submitExample } from "./commands/submit-example.ts";
import { startExample } from "./commands/write-example.ts";
import { classroom, goodEnough, older, openDoor, sameTable, weekly } from "./demo-texts.ts";
import { myReviews } from "./queries/reviews.ts";
import { type Answers, questions } from "./questions.ts";
import { exampleBranch, exampleCard } from "./schema.ts";
import type { Telling } from "./telling.ts";

const good = Object.fromEntries(
  questions.map((question) => [question, { yes: true, remark: "" }]),
) as Answers;

/** This chapter: what five regions share, who looked at it, who does it too, one that got old and one that is still being written. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const actorOf = async (email: string): Promise<Actor> =>
    acts.asSystem("tell the demo story", async (act) => ({
      kind: "person",
      id: (await demoPerson(act, email)).id,
      grants: new Set(),
    }));
  const [samira, bram, lotte, joris, teun] = await Promise.all(
    [
      "samira@dewaterlelie.example",
      "bram@devuurtoren.example",
      "lotte@gemeentewaterrijk.example",
      "joris@swvrietlanden.example",
      "teun@jeugdhulpoever.example",
    ].map(actorOf),
  );
  const nora = await someoneFrom(acts, "Kolkwerf");
  const places = new Map<string, { readonly areaId: string; readonly areaName: string }>();
  const at = async (name: string) => {
    const known = places.get(name);
    if (known) return known;
    const found = await acts.act(samira!, (act) => areaOf(act, name, "nl"));
    if (found.found !== "one") throw new Error(`the demo country has no ${name}`);
    places.set(name, { areaId: found.id, areaName: found.name });
    return places.get(name)!;
  };
  for (const peer of [samira!, bram!, nora, lotte!]) await acts.act(peer, becomePeer);
  const written: Record<string, string> = {};
  for (const [writer, told, place, peers] of [
    [samira!, weekly, "Waterrijk", [bram!, nora]],
    [lotte!, sameTable, "Waterrijk", [bram!, nora]],
    [bram!, goodEnough, "Duinkust", [samira!, lotte!]],
    [nora, openDoor, "Kolkwerf", [samira!, lotte!]],
    [joris!, classroom, "Súdermeer", [bram!, nora]],
    [teun!, older, "Waterrijk", [bram!, nora]],
  ] as const) {
    written[told.title] = await published(acts, writer, { ...told, ...(await at(place)) }, peers);
  }
  for (const [who, title, place, since, changed] of [
    [
      bram!,
      weekly.title,
      "Duinkust",
      2025,
      "Zonder intakeformulier. De mentor belt op maandag, dat is alles.",
    ],
    [
      nora,
      weekly.title,
      "Kolkwerf",
      2026,
      "Alleen op de drie kleinste scholen, en de gemeente betaalt alles.",
    ],
    [lotte!, openDoor.title, "Waterrijk", 2026, "Niets, behalve dat wij om half negen beginnen."],
  ] as const) {
    const slug = await slugOf(acts, written[title]!);
    const parents = await acts.act(who, (act) =>
      act.tx
        .select({ id: exampleBranch.id })
        .from(exampleBranch)
        .where(eq(exampleBranch.exampleId, written[title]!)),
    );
    const branch = { ...(await at(place)), since, changed, parentId: parents[0]?.id ?? null };
    await acts.act(who, (act) => tellBranch(act, slug, branch));
  }
  await grewOld(acts, written[older.title]!);
  const here = await at("Waterrijk");
  await acts.act(samira!, (act) => startExample(act, { ...begun, ...here }));
}

const begun: Partial<Telling> = {
  title: "Samen op de fiets naar het wijkteam",
  occasion: "De weg naar het wijkteam was ver, en vooral: onbekend.",
};

/** Writes, sends, and lets the peers look. Returns the id of the example. */
async function published(
  acts: Acts,
  writer: Actor,
  telling: Telling,
  peers: readonly Actor[],
): Promise<string> {
  const id = await acts.act(writer, async (act) => {
    const made = await startExample(act, telling);
    await submitExample(act, made, { harmless: [], changed: "" }, "nl");
    return made;
  });
  for (const peer of peers) {
    await acts.act(peer, async (act) => {
      for (const { id: review, exampleId } of await myReviews(act))
        if (exampleId === id) await answerReview(act, review, good);
    });
  }
  return id;
}

const slugOf = (acts: Acts, id: string): Promise<string> =>
  acts.asSystem("tell the demo story", async (act) => {
    const [card] = await act.tx
      .select({ slug: exampleCard.slug })
      .from(exampleCard)
      .where(eq(exampleCard.exampleId, id));
    return card!.slug;
  });

/** Nobody said for thirty months that it is right. */
const grewOld = (acts: Acts, id: string): Promise<void> =>
  acts.asSystem("tell the demo story", async (act) => {
    const then = new Date(act.now.getTime() - 30 * 30.5 * 86_400_000);
    await act.tx
      .update(exampleCard)
      .set({ ...ageFrom(isoDay(then)), publishedAt: then, changedAt: then, askedOn: isoDay(act.now) })
      .where(eq(exampleCard.exampleId, id));
  });

/** Someone in the background, who works far from the other people of the story. */
async function someoneFrom(acts: Acts, place: string): Promise<Actor> {
  const actor = await acts.asSystem("tell the demo story", async (act): Promise<Actor> => {
    const { id } = await demoExtra(act, {
      name: "Nora Zandstra",
      email: "nora@kindcentrumdekade.example",
      portrait: 6,
      functionTitle: "Directeur",
      organisationName: "Kindcentrum De Kade",
      organisationKind: "school",
      sector: "po",
      region: place,
    });
    return { kind: "person", id, grants: new Set() };
  });
  await acts.act(actor, async (act) => {
    const found = await areaOf(act, place, "nl");
    if (found.found === "one") await addHomeArea(act, found.id);
  });
  return actor;
}
