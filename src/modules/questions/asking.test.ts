import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { deskOf, wish } from "./a-desk.ts";
import { letterWords, words } from "./messages.ts";
import { questionPaths as paths } from "./paths.ts";

const house = openHouse();
const { rows, idOf, asks } = deskOf(house);
const t = words.nl;

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

  test("is not looked for in what is too long to be a question: that would keep everyone else waiting", async () => {
    const visitor = house.visitor();
    await visitor.visits(paths.ask);
    const long = { ...wish("Onze Fleur (9) komt niet meer naar school. ".repeat(100)), rol: "parent" };
    for (const fields of [long, { ...long, herschrijf: "ja" }]) {
      const { status, html } = await visitor.posts(paths.ask, fields);
      expect(status).toBe(422);
      expect(html).toContain("Er passen 4000 tekens.");
      expect(html).not.toContain("Onderwijsconsulenten");
      expect(html).toContain("Onze Fleur (9)");
    }
  });

  test("is kept nowhere, not even by who replies", async () => {
    const kept = await rows(`select text from question union all select text from question_turn`);
    expect(kept.filter(({ text }) => String(text).includes("Fleur"))).toEqual([]);
    const [{ n }] = await rows("select sum(count)::int as n from question_tally where what = 'stopped'");
    expect(n).toBeGreaterThanOrEqual(3);
  });
});
