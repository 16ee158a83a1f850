import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { deskOf, hadewych, joris, law, marit } from "./a-desk.ts";
import { deskWords, letterWords, words } from "./messages.ts";
import { questionPaths as paths } from "./paths.ts";

const house = openHouse();
const { rows, linkTo, codeFor, asks, answers, signIn } = deskOf(house);
const t = words.nl;
const desk = deskWords.nl;

describe("answering", () => {
  test("from question to rating: asked back, answered, reopened once, rated", async () => {
    const { own, id, email } = await asks("Hoe vaak hoort een mdo bij elkaar te komen?");
    const expert = await house.as(joris);
    const visitor = house.visitor();
    expect(await expert.reads(paths.desk)).toContain(paths.question(id));

    await answers(expert, id, { soort: "askBack", tekst: "Om welk soort school gaat het?" });
    expect(await linkTo(email, letterWords.nl.subjects.askedBack(""))).toBe(own);
    expect(await visitor.reads(own)).toContain("Om welk soort school gaat het?");
    await visitor.posts(own.concat("/reactie"), { reactie: "Een basisschool." });

    await answers(expert, id, { soort: "answer", tekst: "Elke zes weken.", bron: "Handreiking mdo" });
    expect(await visitor.reads(own)).toContain("Elke zes weken.");
    expect(await visitor.reads(own)).toContain("Joris Baantjer, Steunpunt Waterrijk");

    expect((await visitor.posts(`${own}/heropening`, { heropening: "Ook in de zomer?" })).html).toContain(
      t.own.done.heropening,
    );
    await answers(expert, id, { soort: "answer", tekst: "Nee, dan niet." });
    await visitor.visits(own);
    expect((await visitor.posts(`${own}/heropening`, { heropening: "En in de herfst?" })).status).toBe(409);
    expect((await visitor.posts(`${own}/waardering`, { waardering: "helped" })).html).toContain(
      t.own.done.waardering,
    );
    expect(await expert.reads(paths.question(id))).toContain(t.own.ratings.helped);
  });

  test("a reply about one child goes no further", async () => {
    const { own, id } = await asks("Wie schrijft het plan op?");
    await answers(await house.as(joris), id, { soort: "askBack", tekst: "Waar staat het nu?" });
    const visitor = house.visitor();
    await visitor.visits(own);
    const { status, html } = await visitor.posts(`${own}/reactie`, { reactie: "Bij Fleur (9) thuis." });
    expect(status).toBe(422);
    expect(html).toContain("Bij Fleur (9) thuis.</textarea>");
    expect(await rows("select from question_turn where text like '%Fleur%'")).toEqual([]);
  });

  test("an expert with a mail only: the link opens nothing, a code does", async () => {
    const { id } = await asks("Welke termijn geldt voor een beschikking?", law);
    const call = await linkTo(hadewych, letterWords.nl.calls.answer("Wetten en regels"), id);
    for (const mail of await house.mailsTo(hadewych)) expect(mail.text).not.toContain("beschikking");
    const browser = house.visitor();
    const opened = await browser.visits(call);
    expect(opened.html).not.toContain("beschikking");
    expect(opened.html).toContain("h…@onderwijsraad.example");
    const code = await codeFor(hadewych, () => browser.posts(call));
    const inside = await browser.posts("/inloggen/code", { code });
    expect([inside.path, inside.html.includes("Welke termijn geldt voor een beschikking?")]).toEqual([
      paths.question(id),
      true,
    ]);
    // Signed in, the link leads straight to the question.
    expect((await browser.visits(call)).path).toBe(paths.question(id));
  });

  test("a legal answer waits for a second reader, who is someone else", async () => {
    const { own, id } = await asks("Mag een gemeente een wachtlijst hebben?", law);
    const [writer, reader] = [await signIn(hadewych), await house.as(marit)];
    const { path } = await answers(writer, id, {
      ...{ soort: "answer", tekst: "Dat mag niet zomaar.", wet: "Jeugdwet art. 2.3" },
      bronadres: "https://wetten.example/jeugdwet",
    });
    expect(path).toContain("nalezen");
    expect(await house.visitor().reads(own)).not.toContain("Dat mag niet zomaar.");
    expect((await writer.posts(paths.reading(id), { oordeel: "akkoord" })).status).toBe(403);

    await reader.visits(paths.question(id));
    expect((await reader.posts(paths.reading(id), { oordeel: "terug" })).status).toBe(422);
    await reader.posts(paths.reading(id), { oordeel: "terug", terug: "Noem ook het lid." });
    await answers(writer, id, {
      soort: "answer",
      tekst: "Nee, zie het eerste lid.",
      wet: "Jeugdwet art. 2.3 lid 1",
    });
    await reader.posts(paths.reading(id), { oordeel: "akkoord" });
    const page = await house.visitor().reads(own);
    expect(page).toContain("Nee, zie het eerste lid.");
    expect(page).toContain(t.own.readBy("Marit Hoekzema"));
    expect(page).not.toContain("Dat mag niet zomaar.");
    expect(page).not.toContain("Noem ook het lid.");
  });

  test("a colleague who was first: a warning, nothing sent, nothing lost", async () => {
    const { id } = await asks("Wie mag bij het dossier?");
    const [one, other] = [await house.as(joris), await house.as(marit)];
    await one.visits(paths.question(id));
    expect(await other.reads(paths.question(id))).toContain(desk.page.looking("Joris Baantjer"));
    await one.posts(paths.answering(id), { soort: "note", tekst: "Ik zoek het uit." });
    const late = await other.posts(paths.answering(id), { soort: "answer", tekst: "Iedereen aan tafel." });
    expect(late.status).toBe(422);
    expect(late.html).toContain(desk.page.meanwhile);
    expect(late.html).toContain("Iedereen aan tafel.");
    expect(await rows("select from question_turn where text = 'Iedereen aan tafel.'")).toEqual([]);
  });

  test("a coordinator gives a question to someone by name, or to another house", async () => {
    const { id } = await asks("Wie is de contactpersoon?");
    const coordinator = await house.as(marit);
    const [to] = await rows("select id from question_expert where email = $1", [joris]);
    await coordinator.visits(paths.question(id));
    await coordinator.posts(paths.handover(id), { aan: `expert:${to.id}` });
    expect(await coordinator.reads(paths.question(id))).toContain("Joris Baantjer");
    const [money] = await rows("select id from question_topic where slug = 'geld-en-afspraken'");
    const expert = await house.as(joris);
    await expert.visits(paths.question(id));
    await expert.posts(paths.handover(id), { aan: `topic:${money.id}` });
    expect((await expert.visits(paths.question(id))).status).toBe(404);
    expect(
      await linkTo("lotte@gemeentewaterrijk.example", letterWords.nl.calls.answer("Geld en afspraken"), id),
    ).not.toBe("");
  });

  test("standard texts are put in without script", async () => {
    const { id } = await asks("Hoe begin ik?");
    const [text] = await rows("select id from standard_text limit 1");
    const { html } = await answers(await house.as(joris), id, { tekst: "Beste vrager.", standaard: text.id });
    expect(html).toContain("Beste vrager.\n\nHartelijk dank");
  });

  test("a lapsed promise is told to who coordinates, once", async () => {
    await asks("Komt hier nog antwoord op?");
    const late = async () =>
      (await house.mailsTo(marit)).filter(
        ({ subject }) => subject === letterWords.nl.calls.late("Werken in school"),
      ).length;
    const before = await late();
    await house.wait(8 * 86_400_000);
    const after = await late();
    expect(after).toBeGreaterThan(before);
    await house.wait(86_400_000);
    expect(await late()).toBe(after);
  });
});
