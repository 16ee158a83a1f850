import { describe, expect, test } from "vitest";
import { type Browser, openHouse } from "#testing";
import { deskWords, letterWords, words } from "./messages.ts";
import { questionPaths as paths } from "./paths.ts";

const house = openHouse();
const t = words.nl;
const desk = deskWords.nl;

const joris = "joris@swvrietlanden.example";
const marit = "marit@steunpunt.example";
const hadewych = "hadewych@onderwijsraad.example";
/** Each question has a mailbox of its own: the clock stands still, so nothing else tells mails apart. */
let asked = 0;
const nextAsker = () => `wilke${++asked}@deschakelschool.example`;

const practice = "werken-in-school";
const law = "wetten-en-regels";
const wish = (text: string, topic = practice, email = nextAsker()) => ({
  tekst: text,
  onderwerp: topic,
  over: "algemeen",
  rol: "support",
  sector: "po",
  regio: "Waterrijk",
  plaatsen: "ja",
  naam: "Wilke Oosterbaan",
  email,
  gezien: "ja",
});

const rows = async (question: string, values: readonly unknown[] = []) =>
  (await house.door.engine.system.query(question, [...values])).rows;
const idOf = async (text: string): Promise<string> =>
  (await rows("select id from question where text = $1", [text]))[0]?.id;
/** The path behind the link of a mail with this subject. */
async function linkTo(email: string, subject: string, about = ""): Promise<string> {
  const mail = (await house.mailsTo(email)).find(
    (each) => each.subject === subject && each.text.includes(about),
  );
  return /https?:\/\/[^/\s]+(\/\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
}
/** Asks without an account. @returns the path of the question's own page, its id and the mailbox of who asked */
async function asks(text: string, topic = practice): Promise<{ own: string; id: string; email: string }> {
  const visitor = house.visitor();
  await visitor.visits(paths.ask);
  const email = nextAsker();
  const answer = await visitor.posts(paths.ask, wish(text, topic, email));
  expect(answer.path).toBe(paths.asked);
  const title = topic === law ? "Wetten en regels" : "Werken in school";
  return { own: await linkTo(email, letterWords.nl.subjects.received(title)), id: await idOf(text), email };
}
/** The code of the newest sign-in mail; the clock goes on first, so that there is a newest. */
async function codeFor(email: string, begin: () => Promise<unknown>): Promise<string> {
  await house.wait(60_000);
  await begin();
  const mail = (await house.mailsTo(email)).find(({ text }) => text.includes("/inloggen/link/"));
  return /^\d{6}$/m.exec(mail?.text.replace(/^(\d{3}) (\d{3})$/m, "$1$2") ?? "")?.[0] ?? "";
}
const answers = async (browser: Browser, id: string, fields: Record<string, string>) => {
  await browser.visits(paths.question(id));
  return browser.posts(paths.answering(id), fields);
};

describe("asking", () => {
  test("without an account: a mail with a key, and nothing of the question in it", async () => {
    const { own, email } = await asks("Wie nodigt de ouders uit voor het overleg?");
    const [mail] = await house.mailsTo(email);
    expect(mail?.subject).toBe(letterWords.nl.subjects.received("Werken in school"));
    expect(mail?.text).not.toContain("ouders uit");
    // Tuesday 12 January and five working days.
    expect(mail?.text).toContain("dinsdag 19 januari 2027");
    const page = await house.visitor().reads(own);
    expect(page).toContain("Wie nodigt de ouders uit");
    expect(page).toContain(t.own.states.open);
    expect(page).toContain("Steunpunt Waterrijk");
    expect(
      (await house.visitor().visits(own.replace(/.$/, (last) => (last === "A" ? "B" : "A")))).status,
    ).toBe(404);
  });

  test("what is missing gets a word, and nothing typed is lost", async () => {
    const visitor = house.visitor();
    await visitor.visits(paths.ask);
    const { status, html } = await visitor.posts(paths.ask, {
      ...wish("Mag dit?"),
      ...{ onderwerp: "", email: "wilke@" },
    });
    expect(status).toBe(422);
    for (const words of [t.ask.topicMissing, t.ask.emailWrong, "Mag dit?", "Wilke Oosterbaan"])
      expect(html).toContain(words);
  });

  test("sent twice is asked once", async () => {
    const visitor = house.visitor();
    await visitor.visits(paths.ask);
    const fields = {
      ...wish("Wat is een zorgplicht eigenlijk?"),
      sleutel: "6b6f8a2e-0000-4000-8000-0000000000aa",
    };
    for (let n = 0; n < 2; n++) expect((await visitor.posts(paths.ask, fields)).path).toBe(paths.asked);
    const [{ n }] = await rows("select count(*)::int as n from question where text = $1", [fields.tekst]);
    expect(n).toBe(1);
  });

  test("who is signed in asks with the mailbox of the account, and finds the question at home", async () => {
    const bram = await house.as("bram@devuurtoren.example");
    await bram.visits(paths.ask);
    await bram.posts(paths.ask, { ...wish("Wie betaalt een tolk?"), email: "ander@elders.example" });
    const home = await bram.reads("/mijn");
    const id = await idOf("Wie betaalt een tolk?");
    expect(home).toContain(paths.mine(id));
    expect((await bram.visits(paths.mine(id))).html).toContain("Wie betaalt een tolk?");
    const samira = await house.as("samira@dewaterlelie.example");
    expect((await samira.visits(paths.mine(id))).status).toBe(404);
  });
});

describe("answers that are there already", () => {
  const typed = "Mag onze school zelf jeugdhulp regelen voor leerlingen?";

  test("are offered while typing, and before the first send", async () => {
    const visitor = house.visitor();
    const looked = await visitor.posts(paths.ask, { tekst: typed, kijk: "ja" });
    expect(looked.status).toBe(200);
    expect(looked.html).toContain("De gemeente beslist over jeugdhulp");
    const first = await visitor.posts(paths.ask, { ...wish(typed), gezien: "" });
    expect(first.html).toContain(t.ask.maybeFirst);
    expect(await idOf(typed)).toBeUndefined();
    expect((await visitor.posts(paths.ask, wish(typed))).path).toBe(paths.asked);
  });

  test("that helped: nothing is sent, and it is counted", async () => {
    const visitor = house.visitor();
    await visitor.posts(paths.ask, { tekst: "Wat is mandaat aan tafel precies?", kijk: "ja" });
    const { html, path } = await visitor.posts(paths.ask, {
      ...wish("Wat is mandaat aan tafel precies?"),
      geholpen: "wat-is-mandaat-aan-tafel",
    });
    expect(path).toContain("wat-is-mandaat-aan-tafel");
    expect(html).toContain(t.answer.helpedDone);
    expect(await idOf("Wat is mandaat aan tafel precies?")).toBeUndefined();
    const [{ n }] = await rows("select sum(count)::int as n from question_tally where what = 'helped'");
    expect(n).toBe(1);
  });

  test("that have lapsed say so and are not offered", async () => {
    const page = await house.visitor().reads(paths.answer("wie-betaalt-begeleiding-in-de-klas"));
    expect(page).toContain("Let op: dit antwoord gold tot en met");
    const { html } = await house
      .visitor()
      .posts(paths.ask, { tekst: "Wie betaalt begeleiding in de klas?", kijk: "ja" });
    expect(html).not.toContain("Regionale afspraak");
    expect(html).toContain(t.ask.maybeNone);
  });

  test("are found by who searches the site, in other words too", async () => {
    expect(await house.visitor().reads("/zoeken?zoek=jeugdzorg+regelen")).toContain(
      "mag-de-school-zelf-jeugdhulp-regelen",
    );
  });
});

describe("a question about one child", () => {
  test.each([
    ["said so", { over: "kind" }, "Over één kind kunnen onze experts niets zeggen"],
    ["seen", { tekst: "Onze Fleur (9) komt niet meer naar school, wat nu?" }, "Fleur (9)"],
  ])("is stopped when it is %s: whose desk it is, and nothing kept", async (_, fields, words) => {
    const before = (await rows("select count(*)::int as n from question"))[0].n;
    const visitor = house.visitor();
    await visitor.visits(paths.ask);
    const { status, html } = await visitor.posts(paths.ask, { ...wish("Ze komt niet meer."), ...fields });
    expect(status).toBe(422);
    expect(html).toContain(words);
    expect(html).toContain("Onderwijsconsulenten");
    expect((await rows("select count(*)::int as n from question"))[0].n).toBe(before);
  });

  test("leads a parent to the support point, and can be made general", async () => {
    const visitor = house.visitor();
    await visitor.visits(paths.ask);
    const fields = { ...wish("Onze Fleur (9) komt niet meer naar school."), rol: "parent" };
    expect((await visitor.posts(paths.ask, fields)).html).toContain("ouder- en jeugdsteunpunt");
    const { html } = await visitor.posts(paths.ask, { ...fields, herschrijf: "ja" });
    expect(html).toContain(t.stop.rewritten);
    expect(html).not.toContain("Fleur");
  });

  test("is kept nowhere, not even by who replies", async () => {
    const kept = await rows(`select text from question union all select text from question_turn`);
    expect(kept.filter(({ text }) => String(text).includes("Fleur"))).toEqual([]);
    const [{ n }] = await rows("select sum(count)::int as n from question_tally where what = 'stopped'");
    expect(n).toBeGreaterThanOrEqual(3);
  });
});

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

describe("an answer for everyone", () => {
  test("is published after its asker agreed, and who received it hears of a new version", async () => {
    const { own, id, email } = await asks("Onze directeur vraagt: wie tekent het plan?");
    const expert = await house.as(joris);
    await answers(expert, id, { soort: "answer", tekst: "De ouders tekenen." });
    const general = {
      ...{ titel: "Wie tekent het ondersteuningsplan?", tekst: "De ouders tekenen het." },
      geldig: "2027-12-31",
    };
    await expert.visits(paths.question(id));
    expect((await expert.posts(paths.general(id), { ...general, geldig: "2020-01-01" })).status).toBe(422);
    await expert.posts(paths.general(id), general);
    const address = paths.answer("wie-tekent-het-ondersteuningsplan");
    expect((await house.visitor().visits(address)).status).toBe(404);
    expect(await house.visitor().reads(own)).toContain(t.own.offerTitle);

    const visitor = house.visitor();
    await visitor.visits(own);
    await visitor.posts(`${own}/plaatsing`, { mag: "ja" });
    const page = await house.visitor().reads(address);
    expect(page).toContain("De ouders tekenen het.");
    expect(page).not.toContain("directeur");

    const [{ id: answer }] = await rows("select id from general_answer where question_id = $1", [id]);
    await expert.visits(paths.revision(answer));
    await expert.posts(paths.revision(answer), { ...general, tekst: "De ouders en de school tekenen het." });
    const changed = async () =>
      (await house.mailsTo(email)).filter(({ subject }) => subject === letterWords.nl.subjects.changed(""))
        .length;
    expect(await changed()).toBe(1);
    await house.wait(86_400_000);
    expect(await changed()).toBe(1);
    expect(await house.visitor().reads(address)).toContain("de school tekenen het");
  });

  test("that its asker refused appears nowhere", async () => {
    const { own, id } = await asks("Wie bewaart de sleutel van het lokaal?");
    const expert = await house.as(joris);
    await answers(expert, id, { soort: "answer", tekst: "De conciërge." });
    await expert.visits(paths.question(id));
    await expert.posts(paths.general(id), {
      titel: "Wie bewaart de sleutel?",
      tekst: "De conciërge.",
      geldig: "2027-12-31",
    });
    const visitor = house.visitor();
    await visitor.visits(own);
    await visitor.posts(`${own}/plaatsing`, { mag: "nee" });
    expect((await visitor.visits(paths.answer("wie-bewaart-de-sleutel"))).status).toBe(404);
    expect(
      (await visitor.posts(paths.ask, { tekst: "Wie bewaart de sleutel van het lokaal?", kijk: "ja" })).html,
    ).not.toContain("conciërge");
  });

  test("two that say the same become one: the old address leads on", async () => {
    const coordinator = await house.as(marit);
    const [one, other] = await rows(
      "select id, slug from general_answer where slug in ('wat-is-mandaat-aan-tafel', 'wie-maakt-het-verslag-van-een-mdo') order by slug",
    );
    await coordinator.visits(paths.revision(other.id));
    await coordinator.posts(paths.merge(other.id), { blijft: one.id });
    expect((await house.visitor().visits(paths.answer(other.slug))).path).toBe(paths.answer(one.slug));
  });
});

describe("setting the desk up", () => {
  test("a school holiday of the region of a house is no working day for it", async () => {
    let times = 0;
    const due = async (topic: string) => {
      const { id } = await asks(`Hoe lang duurt dit, keer ${++times}?`, topic);
      return (await rows("select due_on::text as day from question where id = $1", [id]))[0].day;
    };
    const [before, other] = [await due(law), await due(practice)];
    const administrator = await house.as("anke@schakel.example");
    await administrator.visits(paths.setup);
    const wrong = await administrator.posts(paths.setupHoliday, {
      ...{ vakantieregio: "north", vakantie: "Voorjaarsvakantie", eerste: before, laatste: "2020-01-01" },
    });
    expect([wrong.status, wrong.html.includes(desk.setup.holidayWrong)]).toEqual([422, true]);
    const week = new Date(Date.parse(before) + 6 * 86_400_000).toISOString().slice(0, 10);
    await administrator.posts(paths.setupHoliday, {
      ...{ vakantieregio: "north", vakantie: "Voorjaarsvakantie", eerste: before, laatste: week },
    });
    expect((await due(law)) > week).toBe(true);
    expect(await due(practice)).toBe(other);
  });

  test("a new topic can be asked about, and its coordinator runs the pool and keeps it", async () => {
    const administrator = await house.as("anke@schakel.example");
    // Who sets the desk up is not behind it: nothing on this page leads there.
    expect((await administrator.visits(paths.setup)).html).not.toContain(`href="${paths.desk}"`);
    const fields = {
      naamNl: "Ouders en jongeren",
      naamEn: "Parents and young people",
      huis: "Steunpunt Waterrijk",
    };
    expect((await administrator.posts(paths.setup, { ...fields, termijn: "99" })).html).toContain(
      desk.setup.termWrong,
    );
    await administrator.posts(paths.setup, { ...fields, termijn: "5" });
    const [topic] = await rows("select id, slug from question_topic where title_nl = 'Ouders en jongeren'");
    await administrator.posts(paths.setupCoordinator, { onderwerp: topic.id, naam: "Marit", email: marit });
    expect(await house.visitor().reads(paths.ask)).toContain("Ouders en jongeren");
    expect((await administrator.visits(paths.topic(topic.slug))).status).toBe(404);

    const coordinator = await house.as(marit);
    await coordinator.visits(paths.topic(topic.slug));
    await coordinator.posts(paths.pool(topic.slug), { naam: "Joris Baantjer", email: joris, taak: "expert" });
    const [me] = await rows("select id from question_expert where email = $1 and topic_id = $2", [
      marit,
      topic.id,
    ]);
    expect((await coordinator.posts(paths.poolEnd(topic.slug), { expert: me.id })).status).toBe(409);
    // Nor by adding oneself again as something else.
    const less = { naam: "Marit Hoekzema", email: marit, taak: "expert" };
    expect((await coordinator.posts(paths.pool(topic.slug), less)).status).toBe(409);
    const expert = await house.as(joris);
    await expert.visits(paths.topic(topic.slug));
    expect(
      (await expert.posts(paths.pool(topic.slug), { naam: "Ik", email: joris, taak: "coordinator" })).status,
    ).toBe(403);
  });
});

describe("the radar", () => {
  test("five alike from three regions within a month: the coordinator hears once, and settles it", async () => {
    const many = async () =>
      (await house.mailsTo(marit)).filter(
        ({ subject }) => subject === letterWords.nl.radarSubject("Geld en afspraken"),
      );
    for (const [n, region] of [
      "Waterrijk",
      "Duinkust",
      "waterrijk",
      "Duinkust",
      "Rietveen",
      "Rietveen",
    ].entries()) {
      const visitor = house.visitor();
      await visitor.visits(paths.ask);
      const text = `Wie betaalt het leerlingenvervoer naar de dagbehandeling${"?".repeat(n + 1)}`;
      await visitor.posts(paths.ask, { ...wish(text, "geld-en-afspraken"), regio: region });
      expect((await many()).length, `after ${n + 1}`).toBe(n < 4 ? 0 : 1);
    }
    const coordinator = await house.as(marit);
    const page = await coordinator.reads(paths.topic("geld-en-afspraken"));
    expect(page).toContain("6 vragen die op elkaar lijken, uit Duinkust, Rietveen, Waterrijk");
    expect((await many())[0]?.text).not.toContain("leerlingenvervoer");
    const settled = await coordinator.posts(paths.radar("geld-en-afspraken"), { besluit: "meeting" });
    expect(settled.html).toContain(desk.topic.done.signaal);
    expect(settled.html).not.toContain("6 vragen die");
  });
});

describe("a private word", () => {
  const secret = "zilvermeeuwkwartier";

  test("is in no mail, public page, search, suggestion or export of another, nor in the log of what happened", async () => {
    const { own, id } = await asks(`Wie regelt hulp in het ${secret}?`);
    await answers(await house.as(joris), id, { soort: "answer", tekst: `Het team van het ${secret}.` });
    const pages = [
      "/",
      paths.answers,
      `${paths.answers}?zoek=${secret}`,
      `/zoeken?zoek=${secret}`,
      "/mijn",
      "/mijn/gegevens",
    ];
    for (const browser of [
      house.visitor(),
      await house.as("samira@dewaterlelie.example"),
      await house.as("lotte@gemeentewaterrijk.example"),
    ]) {
      for (const page of pages)
        expect(
          (await browser.reads(page)).replaceAll(`value="${secret}"`, "").replaceAll(`zoek=${secret}`, ""),
          page,
        ).not.toContain(secret);
      expect(
        (await browser.posts(paths.ask, { tekst: "Wie regelt hulp in het kwartier?", kijk: "ja" })).html,
      ).not.toContain(secret);
      expect((await browser.visits(paths.question(id))).html).not.toContain(secret);
    }
    const outside = await rows(
      `select subject || body_text || body_html as words from house.outgoing_mail
       union all select what || coalesce(reason, '') from house.audit_entry`,
    );
    expect(outside.filter(({ words }) => String(words).includes(secret))).toEqual([]);
    // Control: it is there for who asked.
    expect(await house.visitor().reads(own)).toContain(secret);
  });

  test("goes with the question", async () => {
    const { own, id } = await asks(`Nog iets over het ${secret}`);
    const visitor = house.visitor();
    await visitor.visits(own);
    expect((await visitor.posts(`${own}/intrekking`)).html).toContain(t.own.withdrawn);
    expect((await visitor.visits(own)).status).toBe(404);
    expect(await rows("select from question where id = $1", [id])).toEqual([]);
  });

  test("nobody asks the tables for it either", async () => {
    const { id } = await asks("Wat staat er in de tabel?");
    const seen = async (email: string): Promise<readonly number[]> => {
      const [person] = await rows("select id from person where email = $1", [email]);
      const client = await house.door.engine.web.connect();
      try {
        await client.query(
          `begin; select set_config('role', 'schakel_app', true), set_config('house.actor', '${person?.id ?? ""}', true)`,
        );
        const counts = [];
        for (const where of [
          "question where id",
          "question_asker where question_id",
          "question_turn where question_id",
        ])
          counts.push((await client.query(`select from ${where} = $1`, [id])).rowCount ?? 0);
        return counts;
      } finally {
        await client.query("rollback");
        client.release();
      }
    };
    await answers(await house.as(joris), id, { soort: "note", tekst: "Eerst nakijken." });
    expect(await seen("samira@dewaterlelie.example")).toEqual([0, 0, 0]);
    expect(await seen("lotte@gemeentewaterrijk.example")).toEqual([0, 0, 0]);
    expect(await seen(joris)).toEqual([1, 1, 1]);
  });
});

/** Signs in someone who has no account yet, through the real page. */
async function signIn(email: string): Promise<Browser> {
  const browser = house.visitor();
  await browser.visits("/inloggen");
  const code = await codeFor(email, () => browser.posts("/inloggen", { email }));
  await browser.posts("/inloggen/code", { code });
  return browser;
}
