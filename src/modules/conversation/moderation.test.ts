import { describe, expect, test } from "vitest";
import { type Browser, openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import {
  archive,
  begin,
  group,
  groupId,
  joris,
  lotte,
  one,
  personId,
  postId,
  reply,
  samira,
  teun,
} from "./samples.ts";

const house = openHouse();
const marit = "marit@steunpunt.example";
const t = nl.moderation;
const watchAll = "/leergemeenschappen/jeugdhulp-in-de-school-2027/toezicht";

/** Goes to a page with a form, and sends it. */
async function does(browser: Browser, path: string, fields: Readonly<Record<string, string>>, from = path) {
  await browser.visits(from);
  return browser.posts(path, fields);
}

const at = async (thread: string, number: number, what: string) =>
  `${group}/berichten/${await postId(house, thread, number)}/${what}`;

const measureOf = async (thread: string) =>
  `/maatregelen/${(await one<{ id: string }>(house, "select id from measure where thread_id = $1 order by taken_at desc, id limit 1", [thread.split("/").at(-1)])).id}`;

async function hiddenReply(titel: string) {
  const thread = await begin(await house.as(samira), titel, "Wie weet dit?");
  await reply(await house.as(teun), thread, "Een scherp antwoord over iemand.");
  const done = await does(await house.as(joris), await at(thread, 1, "verberging"), {
    reden: "Dit gaat over iemand.",
  });
  expect(done.html).toContain(nl.done.verborgen);
  return { thread, measure: await measureOf(thread) };
}

describe("a report", () => {
  test("reaches who facilitates without who reported; once, with a reason, never of one's own words", async () => {
    const thread = await begin(await house.as(samira), "Iets om te melden", "Wat ik vind.");
    const path = await at(thread, 0, "melding");
    const reporter = await house.as(teun);
    expect((await does(reporter, path, { reden: " " })).html).toContain(t.reasonMissing);
    expect((await does(reporter, path, { reden: "Hier is een kind te herkennen." })).html).toContain(
      nl.done.gemeld,
    );
    await does(reporter, path, { reden: "Nog eens." });
    const mails = (await house.mailsTo(joris)).filter(({ subject }) => subject === t.letter.reported.subject);
    expect(mails.length).toBe(1);
    expect(JSON.stringify(mails)).not.toMatch(/Teun|Samira|herkennen|Iets om te melden|hulp-regelen/);
    expect((await (await house.as(samira)).visits(path)).status, "one's own words").toBe(409);

    const leader = await house.as(joris);
    expect(await leader.reads("/mijn")).toContain(t.task.reports(1));
    const page = await leader.reads(`${group}/toezicht`);
    expect(page).toContain("Hier is een kind te herkennen.");
    expect(page.split("<main")[1]).not.toContain("Teun Wierdsma, ");
    expect((await (await house.as(teun)).visits(`${group}/toezicht`)).status).toBe(403);
    const action = /action="([^"]+\/toezicht\/[^"]+)"/.exec(page)![1]!;
    expect((await leader.posts(action, {})).html).toContain(nl.done.blijft);
    expect(await leader.reads(`${group}/toezicht`)).toContain(t.watch.noReports);
    const { rows } = await house.door.engine.system.query(
      "select actor from house.audit_entry where what = 'conversation/post-reported'",
    );
    expect(rows.every(({ actor }) => actor === null)).toBe(true);
  });

  test("of the words of who facilitates goes to who organises, without those words", async () => {
    const thread = await begin(await house.as(joris), "Van de begeleider", "Mijn strenge woord.");
    await does(await house.as(teun), await at(thread, 0, "melding"), { reden: "Dit was te hard." });
    const organiser = await house.as(marit);
    expect(await organiser.reads("/mijn")).toContain(t.task.aboutLeader);
    const page = await organiser.reads(watchAll);
    expect([page.includes("Dit was te hard."), page.includes("strenge")]).toEqual([true, false]);
    const own = await (await house.as(joris)).reads(`${group}/toezicht`);
    expect(own).toContain(t.watch.aboutLeader);
    const action = /action="([^"]+\/toezicht\/[^"]+)"/.exec(page)![1]!;
    expect((await organiser.posts(action, {})).html).toContain(nl.done.gezien);
    expect((await (await house.as(joris)).visits(watchAll)).status).toBe(404);
  });
});

describe("a hidden post", () => {
  test("is read by its writer and who facilitates only, with the reason for its writer; and comes back as it was", async () => {
    const { thread, measure } = await hiddenReply("Verborgen en terug");
    const reader = await (await house.as(samira)).reads(thread);
    expect([reader.includes("scherp antwoord"), reader.includes(t.hidden), reader.includes(measure)]).toEqual(
      [false, true, false],
    );
    expect(reader).toContain(nl.list.replies(0));
    const writer = await house.as(teun);
    const own = await writer.reads(thread);
    for (const word of ["scherp antwoord", t.hiddenYours, measure]) expect(own).toContain(word);
    expect(await writer.reads(measure)).toContain("Dit gaat over iemand.");
    expect(await writer.reads("/mijn/berichten")).toContain("scherp antwoord");
    const mail = (await house.mailsTo(teun)).find(({ subject }) => subject === t.letter.taken.subject);
    expect(mail?.text).toContain(measure);
    expect(JSON.stringify(mail)).not.toMatch(/Joris|iemand\.|scherp|Verborgen en/);
    expect((await (await house.as(samira)).visits(measure)).status).toBe(404);
    expect((await writer.visits(await at(thread, 1, "wijzigen"))).status).toBe(409);

    const leader = await house.as(joris);
    expect((await does(leader, `${measure}/opheffing`, {}, measure)).html).toContain(t.page.ended);
    const back = await (await house.as(samira)).reads(thread);
    expect([back.includes("scherp antwoord"), back.includes(nl.list.replies(1))]).toEqual([true, true]);
  });

  test("is decided on by an organiser who did not hide it, after one appeal; reversed at once", async () => {
    const { thread, measure } = await hiddenReply("Bezwaar");
    const [writer, organiser] = [await house.as(teun), await house.as(marit)];
    expect(await organiser.reads(measure), "before an appeal not a word").not.toContain("scherp antwoord");
    expect((await does(writer, `${measure}/bezwaar`, { bezwaar: " " }, measure)).status).toBe(422);
    expect(
      (await does(writer, `${measure}/bezwaar`, { bezwaar: "Het was niet zo bedoeld." }, measure)).html,
    ).toContain(t.page.done.bezwaar);
    const got = async (email: string, subject: string) =>
      (await house.mailsTo(email)).some((mail) => mail.subject === subject);
    expect(await got(marit, t.letter.appealed.subject)).toBe(true);
    expect(
      (await does(await house.as(joris), measure, { besluit: "upheld", reden: "Nee." }, measure)).status,
    ).toBe(403);
    const page = await organiser.reads(measure);
    for (const word of ["scherp antwoord", "Het was niet zo bedoeld.", t.page.question])
      expect(page).toContain(word);
    expect(await organiser.reads(watchAll)).toContain(measure);
    expect((await does(organiser, measure, { besluit: "reversed", reden: " " }, measure)).status).toBe(422);
    await does(organiser, measure, { besluit: "reversed", reden: "Dit mag gezegd worden." }, measure);
    expect(await (await house.as(samira)).reads(thread)).toContain("scherp antwoord");
    for (const email of [teun, joris]) expect(await got(email, t.letter.decided.subject), email).toBe(true);
    expect(await writer.reads(measure)).toContain("Dit mag gezegd worden.");
    expect((await writer.posts(`${measure}/bezwaar`, { bezwaar: "Nog eens." })).status).toBe(404);
  });

  test("can still be taken away by its writer", async () => {
    const { thread, measure } = await hiddenReply("Weg ermee");
    const own = await at(thread, 1, "verwijdering");
    const writer = await house.as(teun);
    expect((await writer.visits(own)).html).toContain("scherp antwoord");
    await writer.posts(own);
    expect(
      await one(
        house,
        "select count(*)::int as n from hidden_words where text like '%scherp%' and post_id not in (select id from post where hidden_at is not null)",
      ),
    ).toEqual({ n: 0 });
    expect((await (await house.as(joris)).visits(measure)).status, "the log stays").toBe(200);
    expect(await (await house.as(samira)).reads(thread)).toContain(nl.list.replies(0));
  });

  test("the tables keep its words, its file and how it was from the group, whatever the code forgets", async () => {
    const { thread } = await hiddenReply("Voor de tafels");
    const id = await postId(house, thread, 1);
    await house.door.engine.system.query(
      "insert into attachment (post_id, group_id, name, stored_as, content_type, bytes, added_at) select id, group_id, 'x.txt', 'hidden-' || id, 'text/plain', 1, now() from post where id = $1",
      [id],
    );
    const reads = async (email: string) => {
      const person = await personId(house, email);
      const client = await house.door.engine.web.connect();
      try {
        await client.query("begin");
        await client.query(
          "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true)",
          [person],
        );
        const { rows } = await client.query(
          "select (select count(*)::int from hidden_words where post_id = $1) as words, (select count(*)::int from attachment where post_id = $1) as files, (select count(*)::int from measure where post_id = $1) as why",
          [id],
        );
        return rows[0];
      } finally {
        await client.query("rollback");
        client.release();
      }
    };
    expect(await reads(samira)).toEqual({ words: 0, files: 0, why: 0 });
    expect(await reads(lotte)).toEqual({ words: 0, files: 0, why: 0 });
    expect(await reads(marit)).toEqual({ words: 0, files: 0, why: 1 });
    for (const email of [teun, joris])
      expect(await reads(email), email).toEqual({ words: 1, files: 1, why: 1 });
  });
});

describe("a conversation", () => {
  test("that is closed is read and not added to; open again it goes on", async () => {
    const thread = await begin(await house.as(samira), "Dit loopt uit de hand", "Nou.");
    const reader = await house.as(teun);
    await reader.visits(thread);
    const leader = await house.as(joris);
    await does(leader, `${thread}/sluiting`, { reden: "Het is klaar." });
    const late = await reader.posts(`${thread}/reacties`, { tekst: "Nog één ding" });
    expect([late.status, late.html.includes("Nog één ding")]).toEqual([409, true]);
    const page = await reader.reads(thread);
    expect([page.includes(t.closedTitle), page.includes("Het is klaar.")]).toEqual([true, false]);
    expect(await reader.reads(group)).toContain(t.closedBadge);
    const measure = await measureOf(thread);
    expect(await (await house.as(samira)).reads(measure)).toContain("Het is klaar.");
    await does(leader, `${measure}/opheffing`, {}, measure);
    expect((await reply(reader, thread, "Toch nog één ding")).status).toBe(200);
  });

  test("that fits elsewhere goes there while nobody else wrote; who began it reads on, and nobody else of this group", async () => {
    const thread = await begin(await house.as(samira), "Hoort elders", "Vroeg helpen, hoe?");
    const leader = await house.as(joris);
    const to = await groupId(house, "/themagroepen/samen-vroeg-helpen-2027");
    await does(leader, `${thread}/verplaatsing`, { groep: to, reden: "Daar weten ze dit." });
    for (const email of [teun, joris])
      expect((await (await house.as(email)).visits(thread)).status, email).toBe(404);
    const there = await house.as(lotte);
    const now = thread.replace(group, "/themagroepen/samen-vroeg-helpen-2027");
    await reply(there, now, "Zo doen wij dat.");
    const id = thread.split("/").at(-1)!;
    const asker = await house.as(samira);
    const page = await asker.reads(`/nieuws/${id}`);
    for (const word of ["Zo doen wij dat.", "Vroeg helpen, hoe?"]) expect(page).toContain(word);
    expect((await house.mailsTo(samira)).some(({ text }) => text.includes(`/nieuws/${id}`))).toBe(true);
    expect((await (await house.as(teun)).visits(`/mijn/gesprekken/${id}`)).status).toBe(404);
    const measure = await measureOf(thread);
    expect((await does(leader, `${measure}/opheffing`, {}, measure)).status, "others wrote there").toBe(409);
  });

  test("in which others wrote stays with the people they wrote it for; and what is no theme is no place", async () => {
    const thread = await begin(await house.as(samira), "Blijft hier", "Nou.");
    await reply(await house.as(teun), thread, "Voor deze groep.");
    const leader = await house.as(joris);
    const to = await groupId(house, "/themagroepen/samen-vroeg-helpen-2027");
    expect((await does(leader, `${thread}/verplaatsing`, { groep: to, reden: "x" })).status).toBe(409);
    const empty = await begin(await house.as(samira), "Ook hier", "Nou.");
    const away = await groupId(house, archive);
    expect((await does(leader, `${empty}/verplaatsing`, { groep: away, reden: "x" })).status).toBe(404);
    expect((await does(leader, `${empty}/verplaatsing`, { groep: "", reden: "x" })).html).toContain(
      t.movePage.choose,
    );
  });
});
