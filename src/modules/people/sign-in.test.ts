import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { peoplePaths } from "./paths.ts";
import { asks, sessionCount } from "./testing.ts";

const house = openHouse();
const wrong = (code: string): string => (code === "000000" ? "000001" : "000000");
const origin = { origin: "http://localhost:3000" };

describe("with the code", () => {
  test("a newcomer comes in, is asked for a name and goes on to where they were going", async () => {
    const noor = house.visitor();
    const { code } = await asks(house, noor, "Noor@School.example", "/agenda");
    const welcome = await noor.posts(peoplePaths.code, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(welcome.path).toBe("/welkom?naar=%2Fagenda");
    expect((await noor.posts(peoplePaths.welcome, { naam: "Noor Veenstra" })).path).toBe("/agenda");
    expect(await noor.reads("/mijn")).toContain("Noor");
  });

  test("someone with a name goes straight on", async () => {
    const bram = house.visitor();
    const { code } = await asks(house, bram, "bram@devuurtoren.example", "/mijn/profiel");
    expect((await bram.posts(peoplePaths.code, { code })).path).toBe("/mijn/profiel");
  });

  test("only in the browser that asked", async () => {
    const { code } = await asks(house, house.visitor(), "yara@schakel.example");
    const thief = house.visitor();
    await asks(house, thief, "thief@elders.example");
    expect((await thief.posts(peoplePaths.code, { code })).status).toBe(422);
    expect(await sessionCount(house, "yara@schakel.example")).toBe(0);
  });

  test("once, and never after ten minutes", async () => {
    const lotte = house.visitor();
    const first = await asks(house, lotte, "lotte@gemeentewaterrijk.example");
    await lotte.posts(peoplePaths.code, first);
    await lotte.posts(peoplePaths.signOut);
    const second = await asks(house, lotte, "lotte@gemeentewaterrijk.example");
    expect((await lotte.posts(peoplePaths.code, { code: first.code })).status).toBe(422);
    await house.wait(10 * 60_000);
    expect((await lotte.posts(peoplePaths.code, { code: second.code })).status).toBe(410);
    expect(await sessionCount(house, "lotte@gemeentewaterrijk.example")).toBe(0);
  });

  test("five wrong tries close it, also for the right code", async () => {
    const teun = house.visitor();
    const { code } = await asks(house, teun, "teun@jeugdhulpoever.example");
    const said: string[] = [];
    for (let n = 0; n < 5; n++) said.push((await teun.posts(peoplePaths.code, { code: wrong(code) })).html);
    expect(said[0]).toContain(nl.code.wrong(4));
    expect(said[4]).toContain(nl.code.wrong(0));
    expect((await teun.posts(peoplePaths.code, { code })).status).toBe(410);
    expect(await sessionCount(house, "teun@jeugdhulpoever.example")).toBe(0);
  });

  test("something that is no code costs no try and loses nothing", async () => {
    const samira = house.visitor();
    const { code } = await asks(house, samira, "samira@dewaterlelie.example");
    for (let n = 0; n < 6; n++)
      expect((await samira.posts(peoplePaths.code, { code: "12" })).html).toContain(nl.code.missing);
    expect((await samira.posts(peoplePaths.code, { code })).path).toBe("/mijn");
  });

  test("a second mail leaves the first one good", async () => {
    const piet = house.visitor();
    const first = await asks(house, piet, "tweede@elders.example");
    await piet.visits(peoplePaths.code);
    expect((await piet.posts(peoplePaths.again)).html).toContain(nl.code.tooSoon);
    await house.wait(30_000);
    const again = await piet.posts(peoplePaths.again);
    expect(again.html).toContain(nl.code.sentAgain);
    expect(await house.mailsTo("tweede@elders.example")).toHaveLength(2);
    expect((await piet.posts(peoplePaths.code, { code: first.code })).path).toBe(peoplePaths.welcome);
  });
});

describe("with the link", () => {
  test("scanners may open it as often as they like; the button works once, where it was asked", async () => {
    const marit = house.visitor();
    const { link } = await asks(house, marit, "marit@steunpunt.example");
    const scanner = house.visitor();
    for (let n = 0; n < 20; n++) {
      const method = n % 2 === 0 ? "HEAD" : "GET";
      expect((await scanner.asks(link, { method })).status).toBe(200);
    }
    expect(await sessionCount(house, "marit@steunpunt.example")).toBe(0);
    const page = await marit.visits(link);
    expect(page.html).not.toContain(nl.link.number);
    expect((await marit.posts(link)).path).toBe("/mijn");
    expect(await sessionCount(house, "marit@steunpunt.example")).toBe(1);
    expect((await scanner.visits(link)).status).toBe(410);
  });

  test("another browser needs the number that the first one shows", async () => {
    const [desk, phone] = [house.visitor(), house.visitor()];
    const { link } = await asks(house, desk, "anke@schakel.example");
    const shown = await desk.reads(peoplePaths.code);
    const number = /<strong>(\d{3} \d{3})<\/strong>/.exec(shown)![1]!;
    expect(await phone.reads(link)).toContain(nl.link.number);
    expect((await phone.posts(link)).html).toContain(nl.link.numberMissing);
    expect((await phone.posts(link, { getal: wrong(number.replace(" ", "")) })).html).toContain(
      nl.link.numberWrong(4),
    );
    expect((await phone.posts(link, { getal: number })).path).toBe("/mijn");
    expect((await desk.visits(peoplePaths.code)).status).toBe(410);
  });

  test("guessing the number ends after five tries", async () => {
    const { link } = await asks(house, house.visitor(), "gast@elders.example");
    const bot = house.visitor();
    const statuses: number[] = [];
    for (let n = 0; n < 7; n++) statuses.push((await bot.posts(link, { getal: `00000${n}` })).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 410, 410]);
  });

  test("it starts with the address people use, whatever a request claims", async () => {
    const browser = house.visitor();
    await browser.asks(peoplePaths.signIn, {
      method: "POST",
      body: new URLSearchParams({ email: "host@elders.example" }),
      headers: { ...origin, host: "evil.example", "x-forwarded-host": "evil.example" },
    });
    const [mail] = await house.mailsTo("host@elders.example");
    expect(mail!.text + mail!.html).not.toContain("evil.example");
    expect(mail!.text).toContain("http://localhost:3000/inloggen/link/");
  });
});

test("known and unknown addresses get the same answers", async () => {
  const seen: string[] = [];
  for (const email of ["lotte@gemeentewaterrijk.example", "lotte@gemeentewaterrijk.invalid"]) {
    const browser = house.visitor();
    await browser.visits(peoplePaths.signIn);
    const answer = await browser.asks(peoplePaths.signIn, {
      method: "POST",
      body: new URLSearchParams({ email }),
      headers: origin,
    });
    const headers = [...answer.headers]
      .filter(([name]) => !["x-request-id", "set-cookie"].includes(name))
      .map((header) => header.join(": "));
    const page = (await browser.reads(peoplePaths.code))
      .replaceAll(email, "…")
      .replace(/<strong>\d{3} \d{3}/, "…")
      .replace(/[0-9a-f-]{36}/g, "…");
    seen.push([answer.status, ...headers, page].join("\n"));
  }
  expect(seen[0]).toBe(seen[1]);
});

test("signing in gives a new key, and the old one opens nothing any more", async () => {
  const browser = await house.as("bram@devuurtoren.example");
  const before = await sessionCount(house, "bram@devuurtoren.example");
  const key = async () => (await browser.asks("/mijn/sessies")).status;
  expect(await key()).toBe(200);
  await browser.posts(peoplePaths.practise, { email: "yara@schakel.example" });
  expect(await sessionCount(house, "bram@devuurtoren.example")).toBe(before - 1);
  expect(await browser.reads("/mijn")).toContain("Yara");
});

test("a key that was set before signing in is worth nothing", async () => {
  const answer = await house
    .visitor()
    .asks("/mijn", { headers: { cookie: "schakel_sessie=chosen-by-someone-else" } });
  expect(answer.headers.get("location")).toBe("/inloggen?naar=%2Fmijn");
});

test.each(["//evil.example", "/\\evil.example", "/%2fevil.example", "https://evil.example"])(
  "never leads to %s",
  async (next) => {
    const browser = await house.as("bram@devuurtoren.example");
    const answer = await browser.asks(`${peoplePaths.signIn}?naar=${encodeURIComponent(next)}`);
    expect(answer.headers.get("location")).toBe("/mijn");
  },
);

test("an address that cannot be one comes back filled in", async () => {
  const answer = await house.visitor().posts(peoplePaths.signIn, { email: "noor at school" });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain(nl.signIn.emailWrong);
  expect(answer.html).toContain('value="noor at school"');
});

test("the same form posted twice sends one mail", async () => {
  const browser = house.visitor();
  await browser.visits(peoplePaths.signIn);
  await browser.posts(peoplePaths.signIn, { email: "twee@elders.example" });
  const page = await house.visitor().reads(peoplePaths.signIn);
  expect(page).toContain(nl.signIn.submit);
  expect(await house.mailsTo("twee@elders.example")).toHaveLength(1);
  const sleutel = "3f0a3bb6-7c1d-4a40-9f7e-6b3a5f7c2d10";
  for (let n = 0; n < 2; n++)
    await browser.posts(peoplePaths.signIn, { email: "drie@elders.example", sleutel });
  expect(await house.mailsTo("drie@elders.example")).toHaveLength(1);
});

test("a mailbox is not flooded from one address", async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 12; n++)
    statuses.push((await house.visitor().posts(peoplePaths.signIn, { email: "vol@elders.example" })).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  expect(await house.mailsTo("vol@elders.example")).toHaveLength(10);
});

test("what was forgotten after a day is forgotten", async () => {
  await asks(house, house.visitor(), "weg@elders.example");
  await house.wait(26 * 60 * 60_000);
  const { rows } = await house.door.engine.system.query(
    "select from sign_in where email = 'weg@elders.example'",
  );
  expect(rows).toHaveLength(0);
});
