import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { peoplePaths } from "./paths.ts";
import { sessionCount } from "./testing.ts";

const house = openHouse();
const hour = 60 * 60_000;
const bram = "bram@devuurtoren.example";

async function idsOf(email: string): Promise<string[]> {
  const { rows } = await house.door.engine.system.query(
    "select s.id from session s join person p on p.id = s.person_id where p.email = $1 order by s.started_at",
    [email],
  );
  return rows.map(({ id }) => id);
}

test("someone sees where they are signed in and ends one session; its next request is a visitor's", async () => {
  const [laptop, phone] = [await house.as(bram), await house.as(bram)];
  const [first] = await idsOf(bram);
  expect(await phone.reads(peoplePaths.sessions)).toContain(nl.sessions.here);
  const answer = await phone.posts(peoplePaths.endSession(first!));
  expect(answer.html).toContain(nl.account.done.beeindigd);
  expect((await laptop.asks("/mijn")).headers.get("location")).toBe("/inloggen?naar=%2Fmijn");
  expect((await phone.asks("/mijn")).status).toBe(200);
});

test("ends all others and stays", async () => {
  const others = [await house.as(bram), await house.as(bram)];
  const here = await house.as(bram);
  expect(await here.reads(peoplePaths.sessions)).toContain(nl.sessions.endOthersSure(3));
  await here.posts(peoplePaths.endOtherSessions);
  expect(await sessionCount(house, bram)).toBe(1);
  for (const other of others) expect((await other.asks("/mijn")).status).toBe(303);
  expect((await here.asks("/mijn")).status).toBe(200);
});

test("someone else's session cannot be ended, and nobody learns that it exists", async () => {
  await house.as("teun@jeugdhulpoever.example");
  const [theirs] = await idsOf("teun@jeugdhulpoever.example");
  const lotte = await house.as("lotte@gemeentewaterrijk.example");
  const real = await lotte.posts(peoplePaths.endSession(theirs!));
  const imagined = await lotte.posts(peoplePaths.endSession("00000000-0000-4000-8000-000000000000"));
  expect([real.status, real.path]).toEqual([imagined.status, imagined.path]);
  expect(await sessionCount(house, "teun@jeugdhulpoever.example")).toBe(1);
});

test("signing out ends the session and asks the browser to forget", async () => {
  const yara = await house.as("yara@schakel.example");
  const answer = await yara.asks(peoplePaths.signOut, {
    method: "POST",
    headers: { origin: "http://localhost:3000" },
  });
  expect(answer.headers.get("clear-site-data")).toContain("cache");
  expect(await sessionCount(house, "yara@schakel.example")).toBe(0);
  expect(await yara.reads(answer.headers.get("location")!)).toContain(nl.signIn.signedOut);
});

test("a link to sign out does nothing", async () => {
  const lotte = await house.as("lotte@gemeentewaterrijk.example");
  expect((await lotte.asks(peoplePaths.signOut)).status).toBe(405);
  expect((await lotte.asks("/mijn")).status).toBe(200);
});

test("a member stays signed in for a week without a visit, an administrator for eight hours", async () => {
  const [member, anke] = [
    await house.as("samira@dewaterlelie.example"),
    await house.as("anke@schakel.example"),
  ];
  await house.wait(9 * hour);
  expect((await anke.asks("/mijn")).status).toBe(303);
  await house.wait(6 * 24 * hour);
  expect((await member.asks("/mijn")).status).toBe(200);
  await house.wait(7 * 24 * hour + 1);
  expect((await member.asks("/mijn")).status).toBe(303);
  expect(await sessionCount(house, "samira@dewaterlelie.example")).toBe(0);
});

test("thirty days is the end, however often someone comes", async () => {
  const teun = await house.as("teun@jeugdhulpoever.example");
  for (let day = 0; day < 30; day += 5) {
    expect((await teun.asks("/mijn")).status).toBe(200);
    await house.wait(5 * 24 * hour);
  }
  expect((await teun.asks("/mijn")).status).toBe(303);
});
