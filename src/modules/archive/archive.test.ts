import { expect, test } from "vitest";
import { newsPaths } from "#modules/news";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { archivePaths as paths } from "./paths.ts";
import { agrees, anke, chooses, handsIn, type SamplePost, wxr, yara } from "./samples.ts";

const house = openHouse();
const rows = async (question: string, ...values: unknown[]) =>
  (await house.door.engine.system.query(question, values)).rows;

const two = (from: number): readonly SamplePost[] => [
  {
    id: from,
    title: `Terugblik ${from}`,
    content: `Het was goed.\n\n[gallery ids="1"]Lees ook <a href="https://www.oud.example/2017/12/stuk-${from + 1}/">het vervolg</a>.`,
    topics: ["Terugblik", "PO"],
  },
  {
    id: from + 1,
    title: `Vervolg ${from}`,
    content: "<p>En zo ging het verder.</p>",
    day: "2017-12-13 14:00:00",
  },
];

/** How many pieces of a file still hold what was read in them. */
const wordsLeft = async (id: string): Promise<number> =>
  (
    await rows(
      "select from archive_item where import_id = $1 and piece ?| array['summary', 'body', 'author']",
      id,
    )
  ).length;

test("an archive comes in with two editors, at its old day and from its old address", async () => {
  const [one, other] = [await house.as(yara), await house.as(anke)];
  const { id, html } = await handsIn(house, one, wxr(two(100)));
  expect(html).toContain(nl.one.readyText);
  expect(html).toContain(nl.notes.shortcode);
  expect(await rows("select from article_card where title like 'Terugblik 100'")).toHaveLength(0);

  expect(await chooses(house, one, id, "public")).toContain(nl.one.askedSelf);
  expect((await agrees(house, one, id)).status).toBe(409);
  expect(await rows("select from article_card where title = 'Terugblik 100'")).toHaveLength(0);
  expect((await agrees(house, other, id)).status).toBe(200);

  const reader = house.visitor();
  const came = await reader.asks("/2018/01/stuk-100/");
  expect([came.status, came.headers.get("location")]).toEqual([301, "/actueel/stuk-100"]);
  expect((await reader.asks("/?p=101")).headers.get("location")).toBe("/actueel/stuk-101");
  const page = await reader.reads("/actueel/stuk-100");
  expect(page).toContain("16 januari 2018");
  expect(page).not.toContain("[gallery");
  expect(page).toContain(`href="${house.door.config.publicUrl}/actueel/stuk-101"`);
  const [card] = await rows(
    "select kind, sectors, source_name, published_at from article_card where title = 'Terugblik 100'",
  );
  expect(card).toMatchObject({
    kind: "lookBack",
    sectors: ["po"],
    source_name: "Onderwijs en jeugd van toen",
  });
  expect(card.published_at.toISOString()).toBe("2018-01-16T08:00:00.000Z");
  expect(await wordsLeft(id)).toBe(0);
  expect(await one.reads(paths.one(id))).toContain("Terugblik 100");
});

test("the same file again changes nothing; what changed there is said anew, unless it was edited here", async () => {
  const [one, other] = [await house.as(yara), await house.as(anke)];
  const bring = async (posts: readonly SamplePost[]) => {
    const { id, html } = await handsIn(house, one, wxr(posts));
    await chooses(house, one, id, "public");
    await agrees(house, other, id);
    return { html, done: await one.reads(paths.one(id)) };
  };
  await bring(two(200));
  const before = await rows("select * from article_card where title like '% 200' order by slug");
  expect(before).toHaveLength(2);

  const { id, html } = await handsIn(house, one, wxr(two(200)));
  expect(html).toContain(nl.one.nothingNew);
  await one.posts(paths.choose(id), { "soort-0": "public" });
  await agrees(house, other, id);
  expect(await rows("select * from article_card where title like '% 200' order by slug")).toEqual(before);

  await house.door.engine.system.query(
    "update article_card set body = 'Hier beter gezegd.' where title = 'Vervolg 200'",
  );
  const changed = two(200).map((post) => ({ ...post, content: `${post.content}<p>Aangevuld.</p>` }));
  const third = await bring(changed);
  expect(third.html).toContain(nl.one.editedHere(1));
  const after = await rows("select body from article_card where title like '% 200' order by slug");
  expect(after[0].body).toContain("Aangevuld.");
  expect(after[1].body).toBe("Hier beter gezegd.");
});

test("drafts come to the desk, keep their day, and come out at their old address", async () => {
  const [one, other] = [await house.as(yara), await house.as(anke)];
  const { id } = await handsIn(
    house,
    one,
    wxr([{ id: 300, title: "Concept 300", content: "<p>Dit is de tekst.</p>" }]),
  );
  await chooses(house, one, id, "draft");
  const [draft] = await rows("select id, stage from article where draft ->> 'title' = 'Concept 300'");
  expect(draft.stage).toBe("writing");
  expect((await house.visitor().asks("/2018/01/stuk-300")).status).toBe(404);
  await one.visits(newsPaths.look(draft.id));
  await one.posts(newsPaths.ask(draft.id));
  await other.visits(newsPaths.look(draft.id));
  await other.posts(newsPaths.approve(draft.id));
  expect((await house.visitor().asks("/2018/01/stuk-300")).status).toBe(301);
  const [card] = await rows("select published_at from article_card where title = 'Concept 300'");
  expect(card.published_at.toISOString()).toBe("2018-01-16T08:00:00.000Z");
});

test("what was not public, has no day, or is about one child waits on the desk", async () => {
  const [one, other] = [await house.as(yara), await house.as(anke)];
  const { id, html } = await handsIn(
    house,
    one,
    wxr([
      { id: 400, title: "Concept van toen", content: "<p>Nog niet af.</p>", status: "draft" },
      {
        id: 401,
        title: "Zonder dag",
        content: "<p>Ooit geschreven.</p>",
        day: "2018-02-30 10:00:00",
        link: "https://www.oud.example/zonder-dag/",
      },
      {
        id: 402,
        title: "Denken in oplossingen",
        content: "<p>Op school krijgen zij voor elkaar dat de 6-jarige Fieke naar school kan.</p>",
      },
      { id: 403, title: "Gewoon", content: "<p>Een gewoon bericht.</p>" },
      {
        id: 404,
        title: "Bijlage",
        content: "",
        type: "attachment",
        attachment: "https://www.oud.example/wp-content/foto.jpg",
        parent: 403,
      },
      { id: 405, title: "Menu", content: "", type: "nav_menu_item" },
    ]).replace(/<pubDate>.*?<\/pubDate>/g, ""),
  );
  for (const said of [
    nl.holds["not-public"],
    nl.holds["no-date"],
    nl.holds.child,
    nl.leftOut.attachment,
    nl.leftOut.machinery,
  ])
    expect(html).toContain(said);
  expect(html).toContain("https://www.oud.example/wp-content/foto.jpg");
  await chooses(house, one, id, "public");
  await agrees(house, other, id);
  const out = await rows(
    "select title from article_card where title in ('Concept van toen', 'Zonder dag', 'Denken in oplossingen', 'Gewoon')",
  );
  expect(out.map(({ title }) => title)).toEqual(["Gewoon"]);
  const csv = await one.reads(paths.notes(id));
  expect(csv).toContain(nl.notes["picture-nameless"]);
});

test("what was thrown away or taken back here stays away", async () => {
  const [one, other] = [await house.as(yara), await house.as(anke)];
  const posts = [{ id: 500, title: "Teruggenomen bericht", content: "<p>Dit had niet gemoeten.</p>" }];
  const { id } = await handsIn(house, one, wxr(posts));
  await chooses(house, one, id, "public");
  await agrees(house, other, id);
  const [{ article_id: article }] = await rows(
    "select article_id from article_card where title = 'Teruggenomen bericht'",
  );
  await one.visits(newsPaths.look(article));
  await one.posts(newsPaths.takeBack(article), { why: "Er stond een naam in." });
  expect((await house.visitor().visits("/2018/01/stuk-500")).status).toBe(410);
  const again = await handsIn(house, one, wxr([{ ...posts[0]!, content: "<p>Anders.</p>" }]));
  await chooses(house, one, again.id, "public");
  await agrees(house, other, again.id);
  expect(await rows("select from article_card where title = 'Teruggenomen bericht'")).toHaveLength(0);
  expect(await one.reads(paths.one(again.id))).toContain(nl.outcomes["gone-here"]);
});

test("what was handed in and then left goes, with every word of it", async () => {
  const one = await house.as(yara);
  const { id } = await handsIn(house, one, wxr(two(900)));
  expect(await wordsLeft(id)).toBe(2);
  await one.posts(paths.cancel(id));
  await house.door.jobs.drain();
  expect(await wordsLeft(id)).toBe(0);
});

test.each([
  ["a zip", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "zip"],
  ["a document type", '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>', "doctype"],
  ["something else", "<rss><channel><title>x</title></channel></rss>", "not-wxr"],
  ["other letters", new Uint8Array([0x3c, 0xff, 0xfe, 0x80]), "not-utf8"],
  ["nothing in it", wxr([]), "empty"],
] as const)("a file with %s gets a sentence and brings nothing", async (_, text, why) => {
  const { html } = await handsIn(house, await house.as(yara), text);
  expect(html).toContain(nl.refusal({ why }));
});

test("a broken file says where", async () => {
  const broken = wxr(two(600)).replace("</content:encoded>", "");
  expect((await handsIn(house, await house.as(yara), broken)).html).toContain("Het gaat mis bij regel");
});

test("a form without a file says so; for who is no editor there is nothing", async () => {
  const one = await house.as(yara);
  await one.visits(paths.list);
  const empty = await one.sends(paths.list, {});
  expect(empty.status).toBe(422);
  expect(empty.html).toContain(nl.list.fileMissing);
  const samira = await house.as("samira@vlietstroom.example").catch(() => house.visitor());
  expect((await samira.asks(paths.list)).status).not.toBe(200);
});

test("what stops half-way goes on from where it was, each piece once", async () => {
  const one = await house.as(yara);
  const many = Array.from({ length: 250 }, (_, i) => ({
    id: 7_000 + i,
    title: `Half ${i}`,
    content: "<p>Tekst.</p>",
  }));
  const { id } = await handsIn(house, one, wxr(many));
  const engine = house.door.engine.owner;
  await engine.query(`create function break_off() returns trigger language plpgsql as $$ begin
    if new.draft ->> 'title' = 'Half 150' then raise exception 'stop'; end if; return new; end $$;
    create trigger break_off before update on article for each row execute function break_off()`);
  await chooses(house, one, id, "draft");
  expect(await one.reads(paths.one(id))).toContain(nl.one.failedText);
  expect(await rows("select from article where draft ->> 'title' like 'Half %'")).toHaveLength(100);
  await engine.query("drop trigger break_off on article");
  await one.visits(paths.one(id));
  await one.posts(paths.goOn(id));
  await house.door.jobs.drain();
  expect(await rows("select from article where draft ->> 'title' like 'Half %'")).toHaveLength(250);
  expect(await one.reads(paths.one(id))).toContain(nl.one.done);
});

test("a list that is pasted comes in piece by piece, at its days; what is no list comes back as it was typed", async () => {
  const [one, other] = [await house.as(yara), await house.as(anke)];
  await one.visits(paths.list);
  const empty = await one.posts(paths.paste, { tekst: "  " });
  expect([empty.status, empty.html.includes(nl.list.pasteMissing)]).toEqual([422, true]);
  const story = await one.posts(paths.paste, { tekst: "Gewoon een verhaal." });
  expect([story.status, story.html.includes("Gewoon een verhaal.")]).toEqual([422, true]);
  expect(story.html).toContain(nl.refusal({ why: "no-list" }));
  const { path } = await one.posts(paths.paste, {
    tekst:
      "- 12-03-2019 Geplakt in Oost\n  Het begon klein.\n- 01-02-2018 Geplakt in West\n  Het werd groot.",
  });
  await house.door.jobs.drain();
  const id = path.split("/")[2]!;
  await chooses(house, one, id, "public");
  await agrees(house, other, id);
  const came = await rows(
    "select title, published_at::date::text as day from article_card where title like 'Geplakt in%' order by published_at",
  );
  expect(came.map(({ title }) => title)).toEqual(["Geplakt in West", "Geplakt in Oost"]);
});

test("what is cut off never ends in half a character, and a character that cannot be kept goes", async () => {
  const one = await house.as(yara);
  const emoji = (before: number) => "a".repeat(before) + "😀".repeat(20);
  const list = `- 12-03-2019 ${emoji(148)}\n  ${emoji(238)}\u0000\n- 13-03-2019 Twee\n  [gallery x="${emoji(187)}"] Tekst.`;
  expect((await handsIn(house, one, list, "lijst.txt")).html).toContain(nl.one.readyText);
  const post = { id: 800, title: emoji(148), content: `<p>${emoji(239)}</p>`, topics: [emoji(3)] };
  expect((await handsIn(house, one, wxr([post]))).html).toContain(nl.one.readyText);
});

test("a second editor agrees with what they saw, not with what was chosen since; pressing twice is pressing once", async () => {
  const [one, other] = [await house.as(yara), await house.as(anke)];
  const { id } = await handsIn(house, one, wxr(two(820)));
  await chooses(house, one, id, "public");
  await other.visits(paths.one(id));
  await one.visits(paths.one(id));
  await one.posts(paths.choose(id), { "soort-0": "public", schrijvers: "ja" });
  const older = await other.posts(paths.approve(id));
  expect([older.status, older.html.includes(nl.one.chosenSince)]).toEqual([409, true]);
  await house.door.jobs.drain();
  expect(await rows("select from article_card where title like '% 820'")).toHaveLength(0);
  expect((await other.posts(paths.approve(id))).status).toBe(200);
  expect((await other.posts(paths.approve(id))).status).toBe(200);
  expect((await one.posts(paths.approve(id))).status).toBe(409);
  await house.door.jobs.drain();
  expect(await rows("select from article_card where title like '% 820'")).toHaveLength(2);
});

test("a choice that says nothing, something else, or brings nothing is asked again as it was typed", async () => {
  const one = await house.as(yara);
  const { id } = await handsIn(house, one, wxr(two(840)));
  const wrong: Record<string, string>[] = [
    {},
    { "soort-0": "alles" },
    { "soort-0": "skip", schrijvers: "ja" },
  ];
  for (const said of wrong) {
    await one.visits(paths.one(id));
    const { status, html } = await one.posts(paths.choose(id), said);
    expect([status, html.includes(nl.one.chooseOne)]).toEqual([422, true]);
    if ("schrijvers" in said)
      expect(html).toMatch(/<option[^>]* value="skip"[^>]* selected|selected[^>]* value="skip"/);
  }
  await chooses(house, one, id, "draft");
  expect((await one.posts(paths.choose(id), { "soort-0": "draft" })).status).toBe(200);
  await house.door.jobs.drain();
  expect(await rows("select from article where draft ->> 'title' like '% 840'")).toHaveLength(2);
});

test.each(["<b>Onze lijst</b>", "PKN en school"])(
  "a pasted list that begins with %s is a list",
  async (line) => {
    const one = await house.as(yara);
    await one.visits(paths.list);
    const tekst = `${line}\n- 12-03-2019 ${line} een\n  Tekst.\n- 13-03-2019 ${line} twee\n  Tekst.`;
    const { path } = await one.posts(paths.paste, { tekst });
    await house.door.jobs.drain();
    expect(await one.reads(path)).toContain(nl.one.readyText);
  },
);

test("a file that could not be read, and that nobody came back for, goes after a month with every word of it", async () => {
  const one = await house.as(yara);
  const { id } = await handsIn(house, one, wxr(two(960)));
  await house.door.engine.system.query("update archive_import set state = 'failed' where id = $1", [id]);
  await house.wait(31 * 86_400_000);
  await house.door.jobs.drain();
  expect(await wordsLeft(id)).toBe(0);
});
