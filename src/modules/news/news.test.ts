import sharp from "sharp";
import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { stories } from "./demo-texts.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { nl } from "./messages.nl.ts";
import { newsPaths as paths } from "./paths.ts";
import { makePicture } from "./pictures.ts";

const house = openHouse();
const yara = "yara@schakel.example";
const anke = "anke@schakel.example";
const day = 86_400_000;

type As = Awaited<ReturnType<typeof house.as>>;
const rows = async (question: string, ...values: unknown[]) =>
  (await house.door.engine.system.query(question, values)).rows;

const said = {
  kind: "news",
  title: "De gang is open",
  summary: "Ouders kunnen nu binnenlopen.",
  body: "## Wat er verandert\n\nElke ochtend staat de deur open.",
};

/** Writes a piece as an editor would, and lays it before a second one. Returns its id. */
async function laidBefore(
  browser: As,
  change: Readonly<Record<string, string | File>> = {},
): Promise<string> {
  const id = await written(browser, change);
  await browser.visits(paths.look(id));
  const came = await browser.posts(paths.ask(id));
  expect(came.html).toContain(deskNl.done.voorgelegd);
  return id;
}

async function written(browser: As, change: Readonly<Record<string, string | File>> = {}): Promise<string> {
  await browser.visits(paths.desk);
  const begun = await browser.posts(paths.desk, { kind: "news" });
  const id = begun.path.split("/")[2]!;
  const kept = await browser.sends(paths.edit(id), { ...said, ...change });
  expect(kept.status).toBe(200);
  expect(kept.html).toContain(deskNl.done.bewaard);
  return id;
}

/** The second pair of eyes says yes. Returns the address it came out on. */
async function approved(id: string): Promise<string> {
  const other = await house.as(anke);
  await other.visits(paths.look(id));
  await other.posts(paths.approve(id));
  const [row] = await rows("select slug from article where id = $1", id);
  return row.slug;
}

test("the story of the demo stands in the news, the newest first, and what is over does not", async () => {
  const page = await house.visitor().reads(paths.list);
  const titles = stories.filter(({ daysAgo, over }) => daysAgo > 0 && !over).map(({ title }) => title);
  const places = titles.map((title) => page.indexOf(title.replaceAll("'", "&#39;")));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
  expect(page).not.toContain(stories.find(({ over }) => over)!.title);
  expect(page).toContain(nl.list.oldHidden(1));
  expect(await house.visitor().reads(`${paths.list}?ook-voorbij=ja`)).toContain(
    stories.find(({ over }) => over)!.title,
  );
});

test("nothing comes out before another editor agreed, and every change asks for it again", async () => {
  const browser = await house.as(yara);
  const id = await laidBefore(browser, { title: "Vier ogen" });
  const own = await browser.posts(paths.approve(id));
  expect(own.status).toBe(409);
  expect(await house.visitor().reads(paths.list)).not.toContain("Vier ogen");

  await browser.visits(paths.edit(id));
  await browser.sends(paths.edit(id), { ...said, title: "Vier ogen zien meer" });
  const other = await house.as(anke);
  await other.visits(paths.look(id));
  expect((await other.posts(paths.approve(id))).status).toBe(409);

  await browser.visits(paths.look(id));
  await browser.posts(paths.ask(id));
  const slug = await approved(id);
  const page = await house.visitor().reads(paths.article(slug));
  expect(page).toContain("Vier ogen zien meer");
  expect(page).toContain("<h2>Wat er verandert</h2>");
});

test("what comes back says why, to who wrote it", async () => {
  const browser = await house.as(yara);
  const id = await laidBefore(browser, { title: "Nog niet goed" });
  const other = await house.as(anke);
  await other.visits(paths.look(id));
  expect((await other.posts(paths.giveBack(id), { remark: " " })).html).toContain(deskNl.look.remarkMissing);
  await other.posts(paths.giveBack(id), { remark: "Wie zegt dit?" });
  expect(await browser.reads(paths.edit(id))).toContain("Wie zegt dit?");
});

test("what is planned comes out at its time, and not when it was changed meanwhile", async () => {
  const browser = await house.as(yara);
  const on = new Date(house.clock.now().getTime() + 2 * day).toISOString().slice(0, 10);
  const stays = await laidBefore(browser, { title: "Komt vanzelf", day: on, time: "09:00" });
  const changes = await laidBefore(browser, { title: "Komt niet vanzelf", day: on, time: "09:00" });
  const other = await house.as(anke);
  for (const id of [stays, changes]) {
    await other.visits(paths.look(id));
    expect((await other.posts(paths.approve(id))).html).toContain(deskNl.done.gepland);
  }
  expect(await house.visitor().reads(paths.list)).not.toContain("Komt vanzelf");
  await browser.visits(paths.edit(changes));
  await browser.sends(paths.edit(changes), { ...said, title: "Komt niet vanzelf", day: on, time: "09:00" });
  await house.wait(3 * day);
  const page = await house.visitor().reads(paths.list);
  expect(page).toContain("Komt vanzelf");
  expect(page).not.toContain("Komt niet vanzelf");
  const [card] = await rows("select published_at from article_card where title = 'Komt vanzelf'");
  expect(card.published_at.toISOString().slice(0, 10)).toBe(on);
});

test("what was mended says so; what is taken back answers 410 and is kept nowhere", async () => {
  const browser = await house.as(yara);
  const id = await laidBefore(browser, { title: "Vier dagen" });
  const slug = await approved(id);
  await browser.visits(paths.look(id));
  await browser.posts(paths.revise(id));
  await browser.sends(paths.edit(id), {
    ...said,
    ...{ title: "Vijf dagen", correction: "Er stond vier dagen. Het zijn er vijf." },
  });
  await browser.visits(paths.look(id));
  await browser.posts(paths.ask(id));
  expect(await house.visitor().reads(paths.article(slug))).toContain("Vier dagen");
  await approved(id);
  const page = await house.visitor().reads(paths.article(slug));
  expect(page).toContain("Vijf dagen");
  expect(page).toContain("Er stond vier dagen. Het zijn er vijf.");

  await browser.visits(paths.look(id));
  expect((await browser.posts(paths.takeBack(id), { why: "" })).html).toContain(deskNl.edit.whyMissing);
  await browser.posts(paths.takeBack(id), { why: "Een naam klopte niet." });
  const gone = await house.visitor().visits(paths.article(slug));
  expect(gone.status).toBe(410);
  expect(gone.html).toContain("Een naam klopte niet.");
  const kept = await rows(
    "select 1 from article_card where title like 'Vijf dagen%' union all select 1 from article where draft::text like '%Vijf dagen%'",
  );
  expect(kept).toEqual([]);
});

test("one article stands on several pages as the same row", async () => {
  const [{ id: community, slug: there }] = await rows(
    "select id, slug from community where state = 'open' order by year desc limit 1",
  );
  const browser = await house.as(yara);
  const id = await laidBefore(browser, { title: "Op drie plekken", front: "on", communities: community });
  const slug = await approved(id);
  for (const page of ["/", paths.list, `/leergemeenschappen/${there}`])
    expect(await house.visitor().reads(page)).toContain(paths.article(slug));
  expect(await rows("select 1 from article_card where title = 'Op drie plekken'")).toHaveLength(1);
});

test("what is over leaves the lists and says so; what is old says how old", async () => {
  const browser = await house.as(yara);
  const until = new Date(house.clock.now().getTime() + 5 * day).toISOString().slice(0, 10);
  const slug = await approved(await laidBefore(browser, { title: "Tot vrijdag", expiresOn: until }));
  await house.wait(7 * day);
  expect(await house.visitor().reads(paths.list)).not.toContain("Tot vrijdag");
  expect(await house.visitor().reads(paths.article(slug))).toContain("Dit bericht gold tot en met");
  const old = stories.find(({ daysAgo }) => daysAgo === 900)!;
  const [{ slug: oldSlug }] = await rows("select slug from article_card where title = $1", old.title);
  expect(await house.visitor().reads(paths.article(oldSlug))).toContain(nl.page.oldText);
});

test("a picture needs a description, and keeps nothing of what a camera wrote", async () => {
  const photo = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: "#a33" } })
    .withExif({ IFD0: { Artist: "Geheim" }, IFD3: { GPSLatitude: "52/1 5/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const image = new File([new Uint8Array(photo)], "IMG_0001.jpg");
  const browser = await house.as(yara);
  const id = await written(browser, { title: "Met beeld" });
  await browser.visits(paths.edit(id));
  const without = await browser.sends(paths.edit(id), { ...said, title: "Met beeld", image });
  expect(without.status).toBe(422);
  expect(without.html).toContain(deskNl.edit.altMissing);
  expect(without.html).toContain("Elke ochtend staat de deur open.");

  // It need not be chosen again: the page that came back carries it.
  const imageId = /name="imageId" value="([\w-]+)"/.exec(without.html)![1]!;
  await browser.sends(paths.edit(id), { ...said, title: "Met beeld", imageId, imageAlt: "Een rode deur" });
  await browser.visits(paths.look(id));
  await browser.posts(paths.ask(id));
  const hidden = /\/actueel\/beeld\/[\w-]+\/\d+\.webp/.exec(await browser.reads(paths.look(id)))![0];
  expect((await house.visitor().visits(hidden)).status).toBe(404);

  const page = await house.visitor().reads(paths.article(await approved(id)));
  expect(page).toContain('alt="Een rode deur"');
  for (const address of new Set(page.match(/\/actueel\/beeld\/[\w-]+\/\d+\.(avif|webp)/g))) {
    const answer = await house.visitor().asks(address);
    expect(answer.status).toBe(200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { exif, width, height } = await sharp(bytes).metadata();
    expect(exif).toBeUndefined();
    expect(bytes.includes("Geheim")).toBe(false);
    // Turned upright: the camera was held on its side.
    expect(height).toBeGreaterThan(width);
  }
});

test("what is no picture, or a drawing that can carry script, is refused", async () => {
  for (const wrong of ["<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", ""])
    expect(await makePicture(Buffer.from(wrong))).toBeNull();
});

test("a column has a writer, with what they do and their interest, and a page of their own", async () => {
  const browser = await house.as(yara);
  const id = await written(browser, { title: "Zonder naam", kind: "column" });
  expect(await browser.reads(paths.look(id))).toContain(deskNl.look.missings.byline);
  expect((await browser.posts(paths.ask(id))).status).toBe(409);
  const page = await house.visitor().reads(paths.byline("koen-averink"));
  expect(page).toContain("Nauw betrokken bij de werkagenda");
  expect(page).toContain("Tellen is nog geen weten");
});

test("the address of a list says what it shows, with counts that are right and no empty choices", async () => {
  const page = await house.visitor().reads(`${paths.list}?soort=column&sector=vo`);
  expect(page).toContain("Tellen is nog geen weten");
  expect(page).not.toContain("Handreiking");
  const [{ count }] = await rows(
    "select count(*)::int from article_card where kind = 'column' and expires_on is null",
  );
  expect(page).toContain(nl.list.found(count));
  await rows("delete from article_card where kind = 'video'");
  expect(await house.visitor().reads(`${paths.list}?zoek=bellen`)).not.toContain(">Video<");
  const feed = await house.visitor().asks(`${paths.feed}?soort=column`);
  expect(feed.headers.get("content-type")).toContain("application/atom+xml");
  expect(await feed.text()).toContain("Wie belt er eigenlijk?");
});

test("words that could tell of a child are stopped with nothing typed lost", async () => {
  const browser = await house.as(yara);
  const id = await written(browser);
  await browser.visits(paths.edit(id));
  const body = "Het burgerservicenummer is 111222333 en dat hoort hier niet.";
  const stopped = await browser.sends(paths.edit(id), { ...said, body });
  expect(stopped.status).toBe(422);
  expect(stopped.html).toContain(body);
});

test("the desk does not exist for who is no editor", async () => {
  const samira = await house.as("samira@dewaterlelie.example");
  const [{ id }] = await rows("select id from article where stage is not null limit 1");
  for (const path of [paths.desk, paths.bylines, paths.edit(id), paths.look(id)])
    expect((await samira.visits(path)).status).toBe(404);
  expect((await samira.posts(paths.approve(id))).status).toBe(404);
  expect((await samira.posts(paths.takeBack(id), { why: "zomaar" })).status).toBe(404);
  await expect(
    house.door.acts.act({ kind: "visitor" }, (act) => act.tx.execute("select * from article")),
  ).rejects.toThrow();
});
