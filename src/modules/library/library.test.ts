import { beforeAll, describe, expect, test } from "vitest";
import type { Act, Actor } from "#platform/acts";
import { openHouse } from "#testing";
import { answerReview } from "./commands/answer-review.ts";
import { confirmToken } from "./confirm-token.ts";
import { openDoor, weekly } from "./demo-texts.ts";
import { library } from "./index.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { nl } from "./messages.nl.ts";
import { libraryPaths as paths } from "./paths.ts";
import { type Answers, questions } from "./questions.ts";
import { steps } from "./telling.ts";

const house = openHouse();
const samira = "samira@dewaterlelie.example";
const bram = "bram@devuurtoren.example";
const nora = "nora@kindcentrumdekade.example";
const lotte = "lotte@gemeentewaterrijk.example";
const yara = "yara@schakel.example";
const day = 86_400_000;

const rows = async (question: string, ...values: unknown[]) =>
  (await house.door.engine.system.query(question, values)).rows;
type As = Awaited<ReturnType<typeof house.as>>;
const yes = Object.fromEntries(questions.map((question) => [question, "ja"]));
const allGood = Object.fromEntries(
  questions.map((question) => [question, { yes: true, remark: "" }]),
) as Answers;

/** Someone of the story as an actor, for who is in the background and cannot sign in, and for what only their own act shows. */
async function actorOf(email: string): Promise<Actor> {
  const [{ id, grants }] = await rows(
    "select p.id, array(select role from site_grant g where g.person_id = p.id and g.until is null) as grants from person p where p.email = $1",
    email,
  );
  return { kind: "person", id, grants: new Set(grants) };
}
const asThem = async <Result>(email: string, step: (act: Act) => Promise<Result>) =>
  house.door.acts.act(await actorOf(email), step);
const waitsFor = async (email: string) =>
  (await asThem(email, (act) => library.today!(act, "nl"))).map(({ title }) => title);
const mailsAbout = async (email: string, subject: string) =>
  (await house.mailsTo(email)).filter((mail) => mail.subject === subject);
const saysYes = (email: string, review: string) => asThem(email, (act) => answerReview(act, review, allGood));

/** Fills in all five steps, as a browser would post them. Returns the id. */
async function written(
  browser: As,
  title: string,
  change: Readonly<Record<string, string>> = {},
): Promise<string> {
  await browser.visits(paths.mine);
  const begun = await browser.posts(paths.mine);
  const id = begun.path.split("/")[3]!;
  const telling = { ...weekly, title, areaName: "Waterrijk", agesFrom: "4", agesTo: "12", ...change };
  for (const step of steps) {
    const own: Record<string, string | readonly string[]> = {};
    for (const name of step.texts) own[name] = telling[name];
    if (step.id === "verhaal") Object.assign(own, { title, summary: telling.summary });
    if (step.id === "voor-wie")
      Object.assign(own, { areaName: telling.areaName, agesFrom: telling.agesFrom, agesTo: telling.agesTo });
    if (step.id === "resultaat") own.evidence = telling.evidence;
    own.tags = weekly.tags;
    const came = await browser.posts(paths.step(id, step.id), own);
    expect(came.status).toBe(200);
  }
  return id;
}

const agreed = { agree: "on", unrecognisable: "on", images: "on" };

/** Sends it; the two peers of the story say yes five times. Returns its address. */
async function shown(title: string): Promise<{ id: string; slug: string }> {
  const browser = await house.as(samira);
  const id = await written(browser, title);
  await browser.visits(paths.check(id));
  const sent = await browser.posts(paths.check(id), agreed);
  expect(sent.html).toContain(deskNl.manage.done.opgestuurd);
  for (const [email, review] of await seats(id)) await saysYes(email, review);
  const [{ slug }] = await rows("select slug from example where id = $1", id);
  return { id, slug };
}

const seats = async (id: string): Promise<[string, string][]> =>
  (
    await rows(
      `select p.email, r.id from example_review r join person p on p.id = r.person_id join example e on e.id = r.example_id
       where r.example_id = $1 and r.round = e.round and r.answered_at is null and r.released_at is null order by p.email`,
      id,
    )
  ).map(({ email, id: review }) => [email, review]);

describe("telling an example", () => {
  test("can stop after any step, loses nothing that is wrong, and asks at the end for what is missing", async () => {
    const browser = await house.as(samira);
    await browser.visits(paths.mine);
    const id = (await browser.posts(paths.mine)).path.split("/")[3]!;
    const stopped = await browser.posts(paths.step(id, "verhaal"), {
      title: "Half een verhaal",
      occasion: "Het begon op een maandag.",
      stop: "ja",
    });
    expect(stopped.html).toContain(deskNl.mine.done.bewaard);
    expect(await browser.reads(paths.step(id, "verhaal"))).toContain("Het begon op een maandag.");
    const wrong = await browser.posts(paths.step(id, "voor-wie"), {
      audience: "Alle kinderen",
      areaName: "Nergenshuizen",
      agesFrom: "elf",
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain(deskNl.form.agesWrong);
    expect(wrong.html).toContain("Alle kinderen");
    const place = await browser.posts(paths.step(id, "voor-wie"), { areaName: "Nergenshuizen" });
    expect([place.status, place.html.includes(deskNl.form.placeUnknown)]).toEqual([422, true]);
    const check = await browser.reads(paths.check(id));
    expect(check).toContain(deskNl.check.mend(nl.fields.money));
    expect(check).not.toContain(deskNl.check.send);
    // Whoever posts all the same is told that it is not ready.
    expect((await browser.posts(paths.check(id), agreed)).status).toBe(409);
    expect((await browser.posts(paths.discard(id))).html).toContain(deskNl.mine.done.weg);
    expect((await browser.visits(paths.manage(id))).status).toBe(404);
  });

  test("needs three agreements, and every sign of a child mended or called harmless", async () => {
    const browser = await house.as(samira);
    const id = await written(browser, "Over een kind", {
      results: "Daan (9) uit groep 6 ging weer naar school.",
    });
    expect(await browser.reads(paths.step(id, "verhaal"))).toContain("Daan (9)");
    await browser.visits(paths.check(id));
    const refused = await browser.posts(paths.check(id), { agree: "on" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(deskNl.check.seenMissing);
    expect(refused.html).toContain(deskNl.check.unrecognisableMissing);
    const seen = /name="harmless"[^>]* value="([^"]+)"/.exec(refused.html)![1]!;
    const sent = await browser.posts(paths.check(id), { ...agreed, harmless: seen });
    expect(sent.html).toContain(deskNl.manage.done.opgestuurd);
  });
});

describe("peers", () => {
  let id = "";
  let asked: [string, string][] = [];
  beforeAll(async () => {
    const browser = await house.as(samira);
    id = await written(browser, "Kijk er even naar");
    await browser.visits(paths.check(id));
    await browser.posts(paths.check(id), agreed);
    asked = await seats(id);
  });

  test("are two, from other regions and other organisations, and hear of it by mail", async () => {
    expect(asked.map(([email]) => email)).toEqual([bram, nora]);
    const [mail] = await mailsAbout(bram, deskNl.letters.asked.subject("Kijk er even naar"));
    expect(mail!.text).toContain(paths.review(asked[0]![1]));
  });

  test("alone see it while they look; its writer cannot change it meanwhile", async () => {
    const [[, review]] = asked as [[string, string]];
    expect((await (await house.as(bram)).visits(paths.review(review))).html).toContain(weekly.notWorked);
    for (const other of [lotte, samira, yara])
      expect((await (await house.as(other)).visits(paths.review(review))).status).toBe(404);
    const writer = await house.as(samira);
    expect((await writer.posts(paths.step(id, "verhaal"), { title: "Iets anders" })).status).toBe(403);
    // Also past the program: the table itself shows it to nobody else, and lets nobody write.
    const [{ id: lotteId }] = await rows("select id from person where email = $1", lotte);
    const client = await house.door.engine.web.connect();
    await client.query("begin");
    await client.query(
      "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true)",
      [lotteId],
    );
    expect((await client.query("select from example where id = $1", [id])).rowCount).toBe(0);
    expect((await client.query("select from example_review where example_id = $1", [id])).rowCount).toBe(0);
    expect((await client.query("update example set draft = '{}' where id = $1", [id])).rowCount).toBe(0);
    await client.query("rollback");
    client.release();
  });

  test("who says no to a question says what could be better, and the writer reads it without a name", async () => {
    const [[, review], [, other]] = asked as [[string, string], [string, string]];
    const peer = await house.as(bram);
    const empty = await peer.posts(paths.review(review), { ...yes, honest: "nee", clear: "" });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain(deskNl.review.answerMissing(1));
    expect(empty.html).toContain(deskNl.review.remarkMissing(3));
    await peer.posts(paths.review(review), {
      ...yes,
      honest: "nee",
      "honest-remark": "Wat ging er mis in mei?",
    });
    expect(await rows("select state from example where id = $1", id)).toEqual([{ state: "asked" }]);
    await saysYes(nora, other);
    const writer = await house.as(samira);
    const page = await writer.reads(paths.manage(id));
    expect(page).toContain("Wat ging er mis in mei?");
    expect(page).toContain(deskNl.manage.from("Duinkust"));
    expect(page).not.toContain("Bram Polderman");
    expect(await waitsFor(samira)).toContain(deskNl.today.returned);
    expect(await mailsAbout(samira, deskNl.letters.returned.subject("Kijk er even naar"))).toHaveLength(1);
    expect((await peer.visits(paths.review(review))).status).toBe(404);
  });

  test("are replaced when they say no or let two weeks go by; where nobody is left an editor looks", async () => {
    const writer = await house.as(samira);
    await writer.visits(paths.check(id));
    await writer.posts(paths.check(id), agreed);
    const again = await seats(id);
    expect(again.map(([email]) => email)).toEqual([bram, nora]);
    await (await house.as(bram)).posts(paths.declineReview(again[0]![1]));
    expect(await writer.reads(paths.manage(id))).toContain(deskNl.manage.askedNobody);
    await house.wait(11 * day);
    expect(await mailsAbout(nora, deskNl.letters.remind.subject("Kijk er even naar"))).toHaveLength(1);
    await house.wait(4 * day);
    await expect(saysYes(nora, again[1]![1])).rejects.toThrow("house/not-found");
    const editor = await house.as(yara);
    expect(await waitsFor(yara)).toContain(deskNl.today.unlooked);
    await editor.visits(paths.peers);
    const taken = await editor.posts(paths.takeReview(id));
    expect(taken.html).toContain(weekly.notWorked);
    expect((await (await house.as(lotte)).posts(paths.takeReview(id))).status).toBe(403);
  });
});

describe("what is public", () => {
  let slug = "";
  let id = "";
  beforeAll(async () => {
    ({ id, slug } = await shown("De brug over de sloot"));
  });

  test("is found by everyone: page, list, search, feed; its writer and peers are nowhere named", async () => {
    const visitor = house.visitor();
    const page = await visitor.reads(paths.example(slug));
    expect(page).toContain(weekly.money);
    expect(page.indexOf(nl.page.conditions)).toBeLessThan(page.indexOf(nl.page.story));
    expect(page).toContain(nl.page.looked);
    for (const name of ["Samira", "Bram", "Nora"]) expect(page).not.toContain(name);
    expect(await visitor.reads(paths.list)).toContain("De brug over de sloot");
    expect(await visitor.reads("/zoeken?zoek=brug+sloot")).toContain(paths.example(slug));
    expect(await visitor.reads(paths.feed)).toContain("<title>De brug over de sloot</title>");
    expect(await visitor.reads(paths.print(slug))).toContain(nl.print.back);
    expect((await house.mailsTo(samira)).some(({ subject }) => subject.includes("De brug"))).toBe(true);
  });

  test("has a next version at once, that says what changed and that peers did not see it", async () => {
    const writer = await house.as(samira);
    await writer.visits(paths.manage(id));
    await writer.posts(paths.revise(id));
    await writer.posts(paths.step(id, "voorwaarden"), {
      ...{ money: "Nu 10.000 euro.", mandate: weekly.mandate, law: weekly.law, time: weekly.time },
      tags: weekly.tags,
    });
    expect(await house.visitor().reads(paths.example(slug))).not.toContain("Nu 10.000 euro.");
    await writer.visits(paths.check(id));
    expect((await writer.posts(paths.check(id), agreed)).html).toContain(deskNl.check.changedMissing);
    await writer.posts(paths.check(id), { ...agreed, changed: "Het bedrag klopte niet meer." });
    const page = await house.visitor().reads(paths.example(slug));
    for (const text of ["Nu 10.000 euro.", "Het bedrag klopte niet meer.", nl.page.lookedEarlier(1)])
      expect(page).toContain(text);
    const first = await house.visitor().reads(paths.version(slug, 1));
    expect(first).toContain(weekly.money);
    await writer.visits(paths.manage(id));
    await writer.posts(paths.hideVersion(id), { number: "1" });
    expect((await house.visitor().visits(paths.version(slug, 1))).status).toBe(404);
    expect((await house.visitor().visits(paths.version(slug, 2))).status).toBe(200);
  });

  test("grows branches: where it is done too and what changed, without names, tied to an example of its own", async () => {
    const member = await house.as(lotte);
    await member.visits(paths.example(slug));
    const tell = (fields: Record<string, string>) => member.posts(paths.branch(slug), fields);
    const wrong = await tell({ place: "Nergenshuizen", since: "2025", changed: "Alleen op vrijdag." });
    expect([wrong.status, wrong.html.includes("Alleen op vrijdag.")]).toEqual([422, true]);
    expect((await tell({ place: "Duinkust", since: "2999", changed: "x" })).html).toContain(
      nl.family.sinceWrong,
    );
    const child = await tell({ place: "Duinkust", since: "2025", changed: "Emma (8) uit groep 5 kwam ook." });
    expect([child.status, child.html.includes("Emma (8)")]).toEqual([422, true]);
    const told = await tell({ place: "Duinkust", since: "2025", changed: "Alleen op vrijdag." });
    expect(told.html).toContain(nl.family.done.verteld);
    const [{ id: branch }] = await rows("select id from example_branch where example_id = $1", id);
    const other = await house.as(bram);
    await other.visits(paths.example(slug));
    await other.posts(paths.branch(slug), {
      place: "Kolkwerf",
      since: "2026",
      changed: "Op vrijdag en dinsdag.",
      parent: branch,
    });
    const tree = await house.visitor().reads(paths.example(slug));
    expect(tree.indexOf("Alleen op vrijdag.")).toBeLessThan(tree.indexOf("Op vrijdag en dinsdag."));
    expect(tree).not.toContain("Lotte");
    // Someone else cannot take it away or go on with it; who told it can.
    expect((await other.posts(paths.removeBranch(slug), { branch })).status).toBe(404);
    expect((await other.posts(paths.grow(slug), { branch })).status).toBe(404);
    const grown = await member.posts(paths.grow(slug), { branch });
    expect(grown.html).toContain(deskNl.form.labels.title);
    const client = await house.door.engine.web.connect();
    await client.query(
      "begin; select set_config('role', 'schakel_app', true), set_config('house.actor', '', true)",
    );
    await expect(client.query("select person_id from example_branch")).rejects.toThrow(/permission denied/);
    await client.query("rollback");
    client.release();
    await member.visits(paths.example(slug));
    await member.posts(paths.removeBranch(slug), { branch });
    const left = await house.visitor().reads(paths.example(slug));
    expect(left).not.toContain("Alleen op vrijdag.");
    expect(left).toContain("Op vrijdag en dinsdag.");
  });

  test("tells its age: asked at 24 months, confirmed by a press on a link, gone from the list at 27", async () => {
    const { id: other, slug: old } = await shown("Oud worden kan mooi zijn");
    const [{ review_by: term }] = await rows(
      "select review_by::text from example_card where example_id = $1",
      other,
    );
    await house.wait(731 * day);
    const mail = await mailsAbout(samira, deskNl.letters.stillRight.subject("Oud worden kan mooi zijn"));
    expect(mail).toHaveLength(1);
    const link = /https?:\/\/[^\s]+?(\/klopt-nog\/\S+)/.exec(mail[0]!.text)![1]!;
    // Looking alone confirms nothing; a link that was made up does not exist.
    const visitor = house.visitor();
    expect(await visitor.reads(link)).toContain(deskNl.confirm.yes);
    expect(await rows("select review_by::text from example_card where example_id = $1", other)).toEqual([
      { review_by: term },
    ]);
    const forged = confirmToken("another secret", { exampleId: other, reviewBy: term });
    expect((await visitor.visits(paths.confirm(forged))).status).toBe(404);
    expect((await visitor.posts(link)).html).toContain(deskNl.confirm.doneText);
    expect((await visitor.posts(link)).html).toContain(deskNl.confirm.spent);
    // The other one of this file was asked too and nobody answered.
    await house.wait(70 * day);
    await house.wait(25 * day);
    const list = await visitor.reads(paths.list);
    expect(list).toContain("Oud worden kan mooi zijn");
    expect(list).not.toContain("De brug over de sloot");
    expect(await visitor.reads(`${paths.list}?ook-oud=ja`)).toContain("De brug over de sloot");
    expect(await visitor.reads(paths.example(slug))).toContain(nl.stale);
    expect(await visitor.reads(paths.example(old))).not.toContain(nl.stale);
    // Asked at the term and once more before it left: never more.
    const asked = await mailsAbout(samira, deskNl.letters.stillRight.subject("De brug over de sloot"));
    expect(asked.length).toBe(2);
  }, 60_000);

  test("is taken back for good by who wrote it or an editor: 410 with words, and nothing of the text is kept", async () => {
    const gone = await shown("Dit gaat weer weg");
    const other = await house.as(lotte);
    expect((await other.posts(paths.takeBack(gone.id), { why: "person" })).status).toBe(404);
    const editor = await house.as(yara);
    await editor.visits(paths.example(gone.slug));
    await editor.posts(paths.takeBack(gone.id), { why: "person" });
    const page = await house.visitor().visits(paths.example(gone.slug));
    expect(page.status).toBe(410);
    expect(page.html).toContain(nl.gone.why.person);
    expect(page.html).not.toContain("Dit gaat weer weg");
    expect(await house.visitor().reads("/zoeken?zoek=%22gaat+weer+weg%22")).not.toContain(
      paths.example(gone.slug),
    );
    const left = await rows(
      "select (select count(*)::int from example_version where example_id = $1) as versions, (select count(*)::int from example_review where example_id = $1) as reviews, draft from example where id = $1",
      gone.id,
    );
    expect(left).toEqual([{ versions: 0, reviews: 0, draft: null }]);
  });
});

describe("the list", () => {
  test("narrows by the words of the definition: the address says what it shows, counts are right, no choice is empty", async () => {
    const visitor = house.visitor();
    const page = await visitor.reads(
      `${paths.list}?soort-school=voortgezet-onderwijs&wie-betaalt-het=gemengd&ook-oud=ja`,
    );
    const expected = await rows(
      "select title from example_card where tags && '{setting:vo}' and tags && '{funding:mixed}'",
    );
    expect(page).toContain(nl.list.found(expected.length));
    for (const { title } of expected) expect(page).toContain(title);
    // Each choice that can be ticked leaves as many as it says.
    const ticks = [
      ...page.matchAll(/name="([a-z-]+)" value="([a-z0-9-]+)"(?: checked)?\/>.*?<small>.*?<\/span>(\d+)/g),
    ];
    expect(ticks.length).toBeGreaterThan(5);
    for (const [, name, value, count] of ticks.slice(0, 12)) {
      if (name === "soort-school" || name === "wie-betaalt-het") continue;
      const narrowed = await visitor.reads(
        `${paths.list}?soort-school=voortgezet-onderwijs&wie-betaalt-het=gemengd&ook-oud=ja&${name}=${value}`,
      );
      expect(narrowed).toContain(nl.list.found(Number(count)));
    }
    expect(page).not.toMatch(/<\/span>0<\/small>/);
    const none = await visitor.reads(`${paths.list}?zoek=zeepaardje`);
    expect(none).toContain(nl.list.none);
  });

  test("follows a new version of the definition: what was called otherwise is found under its new word, and the old version stays readable", async () => {
    const sql = (text: string) => house.door.engine.owner.query(text);
    await sql(`
      begin;
      insert into definition_version (version, published_on, note_nl, note_en) values ('9.0', '2030-01-01', 'x', 'x');
      insert into definition_facet select '9.0', facet, position, nl, en, filters from definition_facet where version = '0.1';
      insert into definition_term (version, facet, term, position, nl, en, replaces)
        select '9.0', facet, term, position, nl, en, '{}' from definition_term where version = '0.1' and not (facet = 'setting' and term = 'early');
      insert into definition_term values ('9.0', 'setting', 'kindcentrum', 9, 'Kindcentrum', 'Children''s centre', '{setting:early}');
      call library_adopt_definition('9.0');
      commit`);
    house.door.pages.heard(null);
    const visitor = house.visitor();
    const page = await visitor.reads(`${paths.list}?soort-school=kindcentrum&ook-oud=ja`);
    expect(page).toContain(openDoor.title);
    expect(page).toContain(nl.list.found(1));
    expect(await visitor.reads(paths.definitionVersion("0.1"))).toContain(nl.definition.former);
    expect(await visitor.reads(paths.definition)).toContain("Kindcentrum");
    await sql(
      "begin; call library_adopt_definition('0.1'); delete from definition_version where version = '9.0'; commit",
    );
  });

  test("lays two or three side by side, never more", async () => {
    const slugs = (await rows("select slug from example_card order by slug limit 4")).map(({ slug }) => slug);
    const ask = (some: readonly string[]) =>
      house.visitor().reads(`${paths.compare}?${some.map((slug) => `v=${slug}`).join("&")}`);
    expect(await ask(slugs.slice(0, 1))).toContain(nl.compare.few);
    const four = await ask(slugs);
    expect(four).toContain(nl.compare.many);
    expect(four).toContain(paths.example(slugs[2]!));
    expect(four).not.toContain(paths.example(slugs[3]!));
  });
});

test("who leaves takes along what was never public; what is public stays without a writer", async () => {
  const me = await house.as(samira);
  const mine = await me.reads("/mijn/gegevens");
  expect(mine).not.toBe("");
  const [{ id: personId }] = await rows("select id from person where email = $1", samira);
  const handed = await house.door.acts.asSystem("a test", (act) =>
    library.privacy!.handOver(act, personId, "nl"),
  );
  expect(JSON.stringify(handed[nl.privacy.wrote])).toContain("De brug over de sloot");
  await house.door.acts.asSystem("a test", (act) => library.privacy!.erase(act, personId));
  const left = await rows(
    "select (select count(*)::int from example where owner_id = $1) as owned, (select count(*)::int from example_card where title = 'De brug over de sloot') as public",
    personId,
  );
  expect(left).toEqual([{ owned: 0, public: 1 }]);
});
