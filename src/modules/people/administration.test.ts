import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { demoPerson } from "./demo.ts";
import { nl } from "./messages.nl.ts";
import { peoplePaths } from "./paths.ts";
import { sessionCount } from "./testing.ts";

const house = openHouse();
const anke = "anke@schakel.example";
const bram = "bram@devuurtoren.example";
const idOf = (email: string) =>
  house.door.acts.asSystem("test", async (act) => (await demoPerson(act, email)).id);

async function gives(email: string, rol: string, tot = ""): Promise<number> {
  const browser = await house.as(anke);
  const id = await idOf(email);
  await browser.visits(peoplePaths.person(id));
  return (await browser.posts(peoplePaths.giveRole(id), { rol, tot })).status;
}

async function ends(email: string, role: string): Promise<number> {
  const id = await idOf(email);
  const { rows } = await house.door.engine.system.query(
    "select id from site_grant where person_id = $1 and role = $2 and until is null",
    [id, role],
  );
  const browser = await house.as(anke);
  return (await browser.posts(peoplePaths.endRole(id, rows[0].id))).status;
}

test("for anyone but an administrator these pages do not exist", async () => {
  for (const email of [bram, "marit@steunpunt.example", "yara@schakel.example"]) {
    const browser = await house.as(email);
    for (const path of [peoplePaths.people, peoplePaths.person(await idOf(bram))])
      expect((await browser.visits(path)).status).toBe(404);
    expect(
      (await browser.posts(peoplePaths.giveRole(await idOf(email)), { rol: "administrator" })).status,
    ).toBe(404);
  }
});

test("finds people by name, address or organisation", async () => {
  const browser = await house.as(anke);
  const finds = async (words: string) =>
    browser.reads(`${peoplePaths.people}?zoek=${encodeURIComponent(words)}`);
  for (const words of ["polder", "DEVUURTOREN.example", "Vmbo De"]) {
    const page = await finds(words);
    expect(page).toContain("Bram Polderman");
    expect(page).not.toContain("Samira Oualid");
  }
  expect(await finds("100%_\\")).toContain(nl.administration.none);
  expect(await browser.reads(`${peoplePaths.people}?rol=editor`)).toContain("Yara Lindeboom");
});

describe("roles", () => {
  test("a role that is given counts on the next request; one that ends, ends on the next request", async () => {
    const browser = await house.as(bram);
    const grants = async () => {
      const { rows } = await house.door.engine.system.query(
        "select count(*)::int as n from site_grant where person_id = $1 and until is null",
        [await idOf(bram)],
      );
      return rows[0].n;
    };
    expect(await gives(bram, "organiser")).toBe(200);
    expect(await gives(bram, "organiser")).toBe(200);
    expect(await grants()).toBe(1);
    expect((await browser.visits("/mijn")).status).toBe(200);
    expect(await ends(bram, "organiser")).toBe(200);
    expect(await grants()).toBe(0);
    const told = (await house.mailsTo(bram)).map(({ subject }) => subject);
    const given = nl.letters.roleGiven(nl.roles.organiser).subject;
    expect(told.filter((subject) => subject === given)).toHaveLength(1);
    expect(told).toContain(nl.letters.roleEnded(nl.roles.organiser).subject);
  });

  test("a new administrator signs in anew, and all administrators hear of it", async () => {
    const before = await house.as(bram);
    await gives(bram, "administrator");
    expect((await before.asks("/mijn")).status).toBe(303);
    expect((await house.mailsTo(anke)).map(({ subject }) => subject)).toContain(
      nl.letters.newAdministrator.subject,
    );
    const after = await house.as(bram);
    expect((await after.visits(peoplePaths.people)).status).toBe(200);

    await ends(bram, "administrator");
    expect((await after.visits(peoplePaths.people)).status).toBe(404);
    expect((await after.visits("/mijn")).status).toBe(200);
  });

  test("with a last day it ends by itself when that day is over", async () => {
    expect(await gives(bram, "administrator", "2027-01-11")).toBe(422);
    expect(await gives(bram, "administrator", "2027-01-12")).toBe(200);
    const browser = await house.as(bram);
    expect((await browser.visits(peoplePaths.people)).status).toBe(200);
    house.clock.moveTo(new Date("2027-01-12T22:59:59Z"));
    await house
      .as(bram)
      .then((fresh) => fresh.visits(peoplePaths.people).then(({ status }) => expect(status).toBe(200)));
    const late = await house.as(bram);
    house.clock.moveTo(new Date("2027-01-12T23:00:00Z"));
    expect((await late.visits(peoplePaths.people)).status).toBe(404);
  });

  test("the last administrator stays one", async () => {
    expect(await ends(anke, "administrator")).toBe(409);
  });

  test("mistakes come back as the form, filled in", async () => {
    expect(await gives(bram, "emperor")).toBe(422);
    expect(await gives(bram, "")).toBe(422);
    expect(await gives(bram, "editor", "gisteren")).toBe(422);
  });
});

test("an administrator ends someone's sessions", async () => {
  const teun = "teun@jeugdhulpoever.example";
  const [one, two] = [await house.as(teun), await house.as(teun)];
  const browser = await house.as(anke);
  expect(await browser.reads(peoplePaths.person(await idOf(teun)))).toContain(
    nl.administration.endSessionsSure(2),
  );
  const done = await browser.posts(peoplePaths.endSessionsOf(await idOf(teun)));
  expect(done.html).toContain(nl.administration.done.beeindigd);
  expect(await sessionCount(house, teun)).toBe(0);
  for (const gone of [one, two]) expect((await gone.asks("/mijn")).status).toBe(303);
});
