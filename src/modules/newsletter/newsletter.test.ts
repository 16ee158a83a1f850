import { describe, expect, test } from "vitest";
import { type Browser, openHouse } from "#testing";
import { sendNext } from "./commands/send-issue.ts";
import { removeReader } from "./commands/subscribe.ts";
import { recurring } from "./jobs.ts";
import { deskWords, words } from "./messages.ts";
import { newsletterPaths as paths } from "./paths.ts";

const house = openHouse();
const nl = words.nl;
const day = 86_400_000;
const rows = async (text: string, values: unknown[] = []) =>
  (await house.door.engine.system.query(text, values)).rows;

const linkIn = (text: string): string => /https?:\/\/[^/\s]+(\/nieuwsbrief\/\S+)/.exec(text)?.[1] ?? "";

async function subscribed(email: string, fields: Record<string, string> = {}): Promise<void> {
  const visitor = house.visitor();
  await visitor.posts(paths.front, { email, ritme: "each", ...fields });
  const [mail] = await house.mailsTo(email);
  await visitor.posts(linkIn(mail!.text), {});
}

/** An editor ticks these items and sends at once. */
async function sent(subject: string, refs: readonly string[]): Promise<string> {
  const yara = await house.as("yara@schakel.example");
  const { path } = await yara.posts(paths.desk, {});
  const id = path.split("/").at(-1)!;
  await rows("update newsletter_issue set subject = $2 where id = $1", [id, subject]);
  for (const [position, ref] of refs.entries())
    await rows("insert into newsletter_item (issue_id, kind, item_id, position) values ($1, $2, $3, $4)", [
      id,
      ...ref.split(":"),
      position,
    ]);
  await yara.posts(paths.send(id), { wanneer: "nu" });
  await house.door.jobs.drain();
  return id;
}

/** Which words an editor has in front of them. */
const seenIn = (html: string): string => /name="gezien" value="([^"]+)"/.exec(html)?.[1] ?? "";
const seenOn = async (editor: Browser, id: string) => seenIn(await editor.reads(paths.edit(id)));

const news = async (): Promise<string> =>
  `news:${(await rows("select article_id as id from article_card where sectors = '{}' and area_id is null order by published_at desc limit 1"))[0].id}`;
const letters = async (email: string) =>
  (await house.mailsTo(email)).filter((mail) => "List-Unsubscribe" in mail.headers);

describe("asking for the newsletter", () => {
  test("nothing is sent to an address that did not say yes, and looking at the link confirms nothing", async () => {
    const visitor = house.visitor();
    await visitor.posts(paths.front, { email: "Een@lezer.example", ritme: "each" });
    const [mail] = await house.mailsTo("een@lezer.example");
    await visitor.reads(linkIn(mail!.text));
    await sent("Voor wie ja zei", [await news()]);
    expect(await letters("een@lezer.example")).toHaveLength(0);
    await visitor.posts(linkIn(mail!.text), {});
    await sent("Nu wel", [await news()]);
    expect(await letters("een@lezer.example")).toHaveLength(1);
  });

  test("a known address gets the same page as an unknown one, and its choices stay", async () => {
    await subscribed("twee@lezer.example", { soort: "news" });
    const answers: string[] = [];
    for (const email of ["twee@lezer.example", "onbekend@lezer.example"]) {
      const visitor = house.visitor();
      await visitor.posts(paths.front, { email, ritme: "month", soort: "answer" });
      answers.push(await visitor.reads(paths.asked));
      await visitor.posts(paths.link, { email });
    }
    expect(answers[0]).toBe(answers[1]);
    expect(
      await rows("select kinds, rhythm from newsletter_reader where email = 'twee@lezer.example'"),
    ).toEqual([{ kinds: ["news"], rhythm: "each" }]);
    const subjects = (await house.mailsTo("twee@lezer.example")).map(({ subject }) => subject);
    // One to confirm, when it was unknown; since then only the way to its choices.
    expect(subjects.sort()).toEqual(
      [nl.letters.confirm.subject, nl.letters.link.subject, nl.letters.link.subject].sort(),
    );
  });

  test("what is no address comes back filled in, with a word", async () => {
    const page = await house.visitor().posts(paths.front, { email: "geen adres", ritme: "month" });
    expect(JSON.stringify(page)).toContain("geen adres");
  });

  test("who never confirmed is forgotten after seven days", async () => {
    await house.visitor().posts(paths.front, { email: "vergeten@lezer.example", ritme: "each" });
    await house.wait(6 * day);
    expect(await rows("select from newsletter_reader where email = 'vergeten@lezer.example'")).toHaveLength(
      1,
    );
    await house.wait(3 * day);
    expect(await rows("select from newsletter_reader where email = 'vergeten@lezer.example'")).toHaveLength(
      0,
    );
  });

  test("a key of someone else's making opens nothing", async () => {
    const visitor = house.visitor();
    const [{ id }] = await rows("select id from newsletter_reader limit 1");
    for (const path of [paths.choices(`${id}.x`), paths.leave(`${id}.x`), paths.confirm(`${id}.x`)])
      expect((await visitor.visits(path)).status).toBe(404);
  });
});

describe("an issue", () => {
  test("is whole as plain text, fetches nothing, and leaves with one press, also the second time", async () => {
    await subscribed("drie@lezer.example");
    await sent("Heel", [await news()]);
    const [mail] = await letters("drie@lezer.example");
    const [item] = await rows(
      "select title, path from newsletter_item where path <> '' order by path limit 1",
    );
    expect(item.path).toMatch(/^\//);
    expect(mail!.text).toContain("/actueel/");
    expect(mail!.html).not.toMatch(/<img|<script|<link|src=|@import|url\(/i);
    expect(mail!.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const own = [...mail!.html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);
    expect(own.filter((href) => /keuzes|afmelding/.test(href))).toHaveLength(2);
    expect(own.filter((href) => href.includes("?"))).toEqual([]);
    const leave = linkIn(mail!.headers["List-Unsubscribe"]!.slice(1, -1));
    for (let n = 0; n < 2; n++) {
      const answer = await house.door.app.request(leave, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "List-Unsubscribe=One-Click",
      });
      expect(answer.status).toBe(200);
    }
    expect(await rows("select from newsletter_reader where email = 'drie@lezer.example'")).toHaveLength(0);
  });

  test("goes only to who asked for something in it", async () => {
    await subscribed("antwoorden@lezer.example", { soort: "answer" });
    await subscribed("mbo@lezer.example", { sector: "mbo" });
    const item = await news();
    await rows("update article_card set sectors = '{po}' where article_id = $1", [item.slice(5)]);
    const id = await sent("Alleen nieuws voor po", [item]);
    await rows("update article_card set sectors = '{}' where article_id = $1", [item.slice(5)]);
    expect(await letters("antwoorden@lezer.example")).toHaveLength(0);
    expect(await letters("mbo@lezer.example")).toHaveLength(0);
    const [{ counts }] = await rows("select counts from newsletter_issue where id = $1", [id]);
    expect(counts.nothing).toBeGreaterThanOrEqual(2);
  });

  test("reaches who reads once a month once a month, with what came since", async () => {
    await subscribed("maand@lezer.example", { ritme: "month" });
    const first = await news();
    await sent("Eerste", [first]);
    await house.wait(60_000);
    const meeting = `meeting:${(await rows("select id from event where visibility = 'public' and ends_at > $1 and cancelled_at is null order by starts_at desc limit 1", [house.clock.now()]))[0].id}`;
    await sent("Tweede", [meeting]);
    expect(await letters("maand@lezer.example")).toHaveLength(1);
    await house.wait(32 * day);
    await sent("Derde", [first]);
    const [mail, ...rest] = await letters("maand@lezer.example");
    expect(rest).toHaveLength(1);
    expect(mail!.text).toContain("/agenda/");
  });

  test("reads what is public at the moment of sending; sending on after a restart writes to nobody twice", async () => {
    const item = await news();
    const id = await sent("Eén keer", [item, "news:6b6f8a2e-0000-4000-8000-000000000404"]);
    expect(await rows("select from newsletter_item where issue_id = $1", [id])).toHaveLength(1);
    const before = (await letters("samira@dewaterlelie.example")).length;
    await rows("update newsletter_issue set state = 'sending' where id = $1", [id]);
    await house.door.acts.asSystem("go on in a test", (act) => sendNext(act, "x", id));
    await house.door.jobs.drain();
    expect(await letters("samira@dewaterlelie.example")).toHaveLength(before);
    // The control: without the mark in the database it is written again.
    await rows("update newsletter_issue set state = 'sending' where id = $1", [id]);
    await rows(
      "update newsletter_delivery set state = 'waiting', key = gen_random_uuid() where issue_id = $1",
      [id],
    );
    await house.door.acts.asSystem("go on in a test", (act) => sendNext(act, "x", id));
    await house.door.jobs.drain();
    expect(await letters("samira@dewaterlelie.example")).toHaveLength(before + 1);
  });

  test("stands in the archive for everyone once it went out, not before", async () => {
    const visitor = house.visitor();
    await sent("In het archief", [await news()]);
    expect(await visitor.reads(paths.front)).toContain("In het archief");
    const [{ slug }] = await rows("select slug from newsletter_issue where subject = 'In het archief'");
    expect(await visitor.reads(paths.issue(slug))).toContain("In het archief");
    expect(await visitor.reads(paths.front)).not.toContain("Wat komt er aan?");
  });

  test("is made by editors alone; a test goes to the editor alone", async () => {
    const [{ id }] = await rows("select id from newsletter_issue where state = 'writing' limit 1");
    const samira = await house.as("samira@dewaterlelie.example");
    expect((await samira.visits(paths.desk)).status).toBe(404);
    expect((await samira.visits(paths.edit(id))).status).toBe(404);
    const yara = await house.as("yara@schakel.example");
    const [ref] = [await news()];
    const gezien = await seenOn(yara, id);
    await yara.posts(paths.test(id), { gezien, subject: "Proef maar", intro: "**Dag**", items: ref! });
    const mail = (await house.mailsTo("yara@schakel.example")).find(
      ({ subject }) => subject === nl.letters.issue.test("Proef maar"),
    );
    expect(mail!.html).toContain("<strong>Dag</strong>");
    expect(
      (await letters("samira@dewaterlelie.example")).some(({ subject }) => subject.includes("Proef maar")),
    ).toBe(false);
  });
});

test("goes out as it stands on the page, and a moment that is gone brings everything back as it was typed", async () => {
  await subscribed("zoals@lezer.example");
  const yara = await house.as("yara@schakel.example");
  const id = (await yara.posts(paths.desk, {})).path.split("/").at(-1)!;
  const gezien = await seenOn(yara, id);
  const typed = { gezien, subject: "Wat er stond", intro: "Zo, en niet anders.", items: await news() };
  const back = await yara.posts(paths.send(id), {
    ...typed,
    wanneer: "moment",
    day: "2020-01-01",
    time: "10:00",
  });
  expect([back.status, back.html.includes("Zo, en niet anders.")]).toEqual([422, true]);
  await yara.posts(paths.send(id), { ...typed, wanneer: "nu" });
  await house.door.jobs.drain();
  const [letter] = await house
    .mailsTo("zoals@lezer.example")
    .then((mails) => mails.filter(({ subject }) => subject === "Wat er stond"));
  expect(letter!.text).toContain("Zo, en niet anders.");
  // Once it goes, nothing of it changes any more.
  expect((await yara.posts(paths.send(id), { ...typed, subject: "Anders", wanneer: "nu" })).status).toBe(409);
});

test("two editors at one issue: the second hears of the first, keeps what they typed, and may go on", async () => {
  const yara = await house.as("yara@schakel.example");
  const id = (await yara.posts(paths.desk, {})).path.split("/").at(-1)!;
  const gezien = await seenOn(yara, id);
  const items = await news();
  const first = { gezien, subject: "Van de een", intro: "Eerst.", items };
  const second = { gezien, subject: "Van de ander", intro: "Later getypt.", items };
  expect((await yara.posts(paths.edit(id), first)).status).toBe(200);
  // A second press with the same words is no other editor.
  expect((await yara.posts(paths.edit(id), first)).status).toBe(200);
  for (const path of [paths.edit(id), paths.test(id), paths.send(id)]) {
    const back = await yara.posts(path, { ...second, wanneer: "nu" });
    expect([back.status, back.html.includes("Later getypt.")]).toEqual([422, true]);
    expect(back.html).toContain(deskWords.nl.overtaken.title);
  }
  expect(await rows("select subject, state from newsletter_issue where id = $1", [id])).toEqual([
    { subject: "Van de een", state: "writing" },
  ]);
  const back = await yara.posts(paths.edit(id), second);
  await yara.posts(paths.edit(id), { ...second, gezien: seenIn(back.html) });
  expect((await rows("select subject from newsletter_issue where id = $1", [id]))[0].subject).toBe(
    "Van de ander",
  );
});

test("without a subject or a tick nothing goes out, and what was typed comes back", async () => {
  const yara = await house.as("yara@schakel.example");
  const id = (await yara.posts(paths.desk, {})).path.split("/").at(-1)!;
  const gezien = await seenOn(yara, id);
  const empty = { gezien, intro: "Al getypt.", wanneer: "nu" };
  const back = await yara.posts(paths.send(id), { ...empty, subject: "" });
  expect([back.status, back.html.includes("Al getypt.")]).toEqual([422, true]);
  expect(back.html).toContain(deskWords.nl.subjectMissing);
  const back2 = await yara.posts(paths.send(id), { ...empty, subject: "Wel een\r\nBcc: x@y.example" });
  expect([back2.status, back2.html.includes("Al getypt.")]).toEqual([422, true]);
  expect(back2.html).toContain(deskWords.nl.itemsMissing);
  // A subject is one line, whatever was pasted.
  await yara.posts(paths.edit(id), { ...empty, subject: "Twee\r\nregels" });
  expect((await rows("select subject from newsletter_issue where id = $1", [id]))[0].subject).toBe(
    "Twee regels",
  );
});

test("a mailbox that refuses for good gets no more; one that fails stops after three in a row", async () => {
  await subscribed("hard@lezer.example");
  await subscribed("zacht@lezer.example");
  const bounce = async (email: string, refused: boolean) => {
    await rows(
      `insert into house.outgoing_mail (recipient, subject, body_text, body_html, written_at, bulk_of, bulk_key, attempts, address_refused)
       select r.email, 'x', 'x', 'x', now(), 'newsletter', d.key, 40, $2 from newsletter_reader r
       join newsletter_delivery d on d.reader_id = r.id join newsletter_issue i on i.id = d.issue_id
       where r.email = $1 order by i.started_at desc, i.id limit 1`,
      [email, refused],
    );
    await house.wait(61_000);
  };
  await rows("delete from house.outgoing_mail");
  const stopped = async (email: string) =>
    (
      await rows("select stopped_at is not null as stopped from newsletter_reader where email = $1", [email])
    )[0].stopped;
  for (let n = 1; n <= 3; n++) {
    await sent(`Bounce ${n}`, [await news()]);
    await rows("delete from house.outgoing_mail");
    if (n === 1) await bounce("hard@lezer.example", true);
    await bounce("zacht@lezer.example", false);
    expect(await stopped("hard@lezer.example")).toBe(true);
    expect(await stopped("zacht@lezer.example")).toBe(n === 3);
  }
});

/** Public news for everyone, the newest first. */
const allNews = async (): Promise<readonly string[]> =>
  (
    await rows(
      "select article_id as id from article_card where sectors = '{}' and area_id is null order by published_at desc",
    )
  ).map(({ id }) => `news:${id}`);

test("who reads once a month misses nothing of two issues at one moment, gets it once, and nothing that was taken back since", async () => {
  await subscribed("samen@lezer.example", { ritme: "month" });
  const [one, two, three] = await allNews();
  const titleOf = async (ref: string) =>
    (await rows("select slug from article_card where article_id = $1", [ref.slice(5)]))[0].slug;
  const [second, third] = [await titleOf(two!), await titleOf(three!)];
  await sent("Tegelijk een", [one!]);
  await sent("Tegelijk twee", [two!, three!]);
  expect(await letters("samen@lezer.example")).toHaveLength(1);
  await rows("delete from article_card where article_id = $1", [three!.slice(5)]);
  for (const [subject, times] of [
    ["Maand later", 1],
    ["Nog een maand", 0],
  ] as const) {
    await house.wait(32 * day);
    await sent(subject, [one!]);
    const mail = (await letters("samen@lezer.example")).find((each) => each.subject === subject);
    expect(mail!.text.split(`/${second}`).length - 1).toBe(times);
    expect(mail!.text).not.toContain(`/${third}`);
  }
});

test("what is planned goes at its moment and not before; what is held does not go", async () => {
  await subscribed("gepland@lezer.example");
  // A browser that was away for days has to sign in again.
  const editor = () => house.as("yara@schakel.example");
  const id = (await (await editor()).posts(paths.desk, {})).path.split("/").at(-1)!;
  const plan = async (days: number) => {
    const yara = await editor();
    const moment = {
      day: new Date(house.clock.now().getTime() + days * day).toISOString().slice(0, 10),
      time: "09:00",
    };
    const typed = { gezien: await seenOn(yara, id), subject: "Straks", intro: "", items: await news() };
    await yara.posts(paths.send(id), { ...typed, wanneer: "moment", ...moment });
    expect(await rows("select state from newsletter_issue where id = $1", [id])).toEqual([
      { state: "planned" },
    ]);
    return yara;
  };
  const yara = await plan(1);
  await yara.posts(paths.hold(id), {});
  await house.wait(2 * day);
  expect(await letters("gepland@lezer.example")).toHaveLength(0);
  await plan(2);
  await house.wait(day);
  expect(await letters("gepland@lezer.example")).toHaveLength(0);
  await house.wait(2 * day);
  expect(await letters("gepland@lezer.example")).toHaveLength(1);
  // Once it went there is nothing to hold.
  expect((await (await editor()).posts(paths.hold(id), {})).status).toBe(409);
});

test("an issue of which nothing is public any more at its moment goes to nobody, and is back with the editors", async () => {
  const id = await sent("Alles is weg", ["news:6b6f8a2e-0000-4000-8000-000000000404"]);
  await rows(
    "update newsletter_issue set state = 'planned', send_at = now() - interval '1 day' where id = $1",
    [id],
  );
  await house.door.acts.asSystem("send in a test", (act) => sendNext(act, "x", id));
  expect(await rows("select state, slug from newsletter_issue where id = $1", [id])).toEqual([
    { state: "writing", slug: null },
  ]);
});

test("who chose a region gets what is for it and for everyone, not what is for another", async () => {
  const regions = await rows("select id from area where kind = 'youth_region' order by id limit 2");
  expect(regions).toHaveLength(2);
  await subscribed("regio@lezer.example", { regio: regions[0].id });
  const ref = await news();
  for (const [n, area] of regions.entries()) {
    await rows("update article_card set area_id = $2 where article_id = $1", [ref.slice(5), area.id]);
    await sent(`Regio ${n}`, [ref]);
  }
  await rows("update article_card set area_id = null where article_id = $1", [ref.slice(5)]);
  expect((await letters("regio@lezer.example")).map(({ subject }) => subject)).toEqual(["Regio 0"]);
});

test("one mailbox is asked five times an hour, whoever asks", async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 6; n++)
    statuses.push(
      (
        await house
          .visitor()
          .posts(n % 2 ? paths.link : paths.front, { email: "druk@lezer.example", ritme: "each" })
      ).status,
    );
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  expect(await house.mailsTo("druk@lezer.example")).toHaveLength(5);
});

test("an issue that waits for the mail server is looked after without a new job every minute", async () => {
  const id = await sent("Staat in de rij", [await news()]);
  await rows("update newsletter_issue set state = 'sending' where id = $1", [id]);
  await rows(
    `insert into house.outgoing_mail (recipient, subject, body_text, body_html, written_at, bulk_of, bulk_key, claimed_until)
     select 'x@x.example', 'x', 'x', 'x', now(), 'newsletter', gen_random_uuid(), now() + interval '1 day' from generate_series(1, 100)`,
  );
  // The queue is the owner's alone.
  const queued = async () =>
    (
      await house.door.engine.owner.query(
        "select from pgboss.job where data->>'job' = 'newsletter/send' and state < 'active'",
      )
    ).rowCount;
  const before = await queued();
  const { acts } = house.door;
  const lookAfter = recurring.find(({ job }) => job.name === "newsletter/look-after")!.job;
  for (let n = 0; n < 3; n++)
    await lookAfter.run({ acts, clock: house.clock, secret: "x", storage: undefined as never }, {});
  expect(await queued()).toBe(before);
  await rows("delete from house.outgoing_mail where recipient = 'x@x.example'");
});

test("who leaves, or whose account goes, takes back what still waited in the outbox", async () => {
  await subscribed("weg@lezer.example");
  await sent("Nog in de rij", [await news()]);
  const [reader] = await rows("select id from newsletter_reader where email = 'weg@lezer.example'");
  await rows(
    "update house.outgoing_mail set sent_at = null, handed_at = null, claimed_until = now() + interval '1 day' where recipient = 'weg@lezer.example' and bulk_of is not null",
  );
  await house.door.acts.asSystem("take a reader away in a test", (act) => removeReader(act, reader.id));
  expect(await letters("weg@lezer.example")).toHaveLength(0);
});
