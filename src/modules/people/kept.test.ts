import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { draftOf, forgetDraft, longestDraft } from "./commands/drafts.ts";
import { demoPerson } from "./demo.ts";
import { nl } from "./messages.nl.ts";
import { draftUrl, peoplePaths } from "./paths.ts";

const house = openHouse();
const lotte = "lotte@gemeentewaterrijk.example";
const text = "Een lang verhaal\nover twee regels, dat nergens mag verdwijnen.";
const profile = {
  naam: "Lotte Vermaat",
  helpt: text,
  portret: "3",
  taal: "nl",
  soort: "municipality",
  sector: "other",
};

/** Someone whose session ends while they write. */
async function cutOff() {
  const browser = await house.as(lotte);
  await browser.visits(peoplePaths.profile);
  await house.door.engine.system.query(
    "delete from session where person_id = (select id from person where email = $1)",
    [lotte],
  );
  return browser;
}

test("a text that arrives after the session ended comes back after signing in, and arrives", async () => {
  const browser = await cutOff();
  const stopped = await browser.posts(peoplePaths.profile, profile);
  expect(stopped.html).toContain(nl.signIn.keptForm);
  const back = await browser.posts(peoplePaths.practise, { email: lotte });
  expect(back.path).toBe(peoplePaths.keptForm);
  expect(back.html).toContain(text);
  const action = /action="(\/mijn\/profiel[^"]*)"/.exec(back.html)![1]!;
  const done = await browser.posts(action, { naam: profile.naam, helpt: text });
  expect(done.html).toContain(nl.account.done.bewaard);
  expect(await browser.reads(peoplePaths.profile)).toContain("nergens mag verdwijnen");
  expect((await browser.visits(peoplePaths.keptForm)).path).toBe("/mijn");
});

test("it stays when the form has to be mended first", async () => {
  const browser = await cutOff();
  await browser.posts(peoplePaths.profile, { ...profile, naam: "" });
  const back = await browser.posts(peoplePaths.practise, { email: lotte });
  const action = /action="(\/mijn\/profiel[^"]*)"/.exec(back.html)![1]!;
  const refused = await browser.posts(action, { helpt: text });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain(text);
  expect(await browser.reads(peoplePaths.keptForm)).toContain(text);
});

test("its writer can throw it away", async () => {
  const browser = await cutOff();
  await browser.posts(peoplePaths.profile, profile);
  await browser.posts(peoplePaths.practise, { email: lotte });
  await browser.posts(peoplePaths.dropKeptForm);
  expect((await browser.visits(peoplePaths.keptForm)).path).toBe("/mijn");
});

test("whoever signs in next in the same browser does not see it; its writer still does", async () => {
  const browser = await cutOff();
  await browser.posts(peoplePaths.profile, profile);
  const next = await browser.posts(peoplePaths.practise, { email: "teun@jeugdhulpoever.example" });
  expect(next.html).not.toContain(text);
  expect((await browser.visits(peoplePaths.keptForm)).path).toBe("/mijn");
  await browser.posts(peoplePaths.dropKeptForm);
  await browser.posts(peoplePaths.claimKeptForm);
  expect((await browser.visits(peoplePaths.keptForm)).path).toBe("/mijn");
  await browser.posts(peoplePaths.practise, { email: lotte });
  expect(await browser.reads(peoplePaths.keptForm)).toContain(text);
});

test("what was sent when nobody had been signed in is shown only to who says to have written it", async () => {
  const browser = house.visitor();
  await browser.posts(peoplePaths.profile, profile);
  const asked = await browser.posts(peoplePaths.practise, { email: lotte, naar: peoplePaths.keptForm });
  expect(asked.html).toContain(nl.whose.title);
  expect(asked.html).not.toContain(text);
  const shown = await browser.posts(peoplePaths.claimKeptForm);
  expect(shown.html).toContain(text);
});

test("another browser finds nothing", async () => {
  const browser = await cutOff();
  await browser.posts(peoplePaths.profile, profile);
  expect((await (await house.as(lotte)).visits(peoplePaths.keptForm)).path).toBe("/mijn");
});

test("a draft is kept while someone writes, until it is placed", async () => {
  const browser = await house.as(lotte);
  const place = "conversation/reply/1";
  const keeps = async (field: string, typed: string) =>
    browser.asks(draftUrl(place), {
      method: "POST",
      body: new URLSearchParams({ [field]: typed }),
      headers: { origin: "http://localhost:3000" },
    });
  const mine = <Result>(story: Parameters<typeof house.door.acts.act<Result>>[1]) =>
    house.door.acts
      .asSystem("test", (act) => demoPerson(act, lotte))
      .then(({ id }) => house.door.acts.act({ kind: "person", id, grants: new Set() }, story));

  expect((await keeps("bericht", "Half")).status).toBe(204);
  expect((await keeps("bericht", text)).status).toBe(204);
  expect(await mine((act) => draftOf(act, place))).toBe(text);
  expect((await keeps("bericht", "x".repeat(longestDraft + 1))).status).toBe(422);
  expect(await mine((act) => draftOf(act, place))).toBe(text);
  await mine((act) => forgetDraft(act, place));
  expect(await mine((act) => draftOf(act, place))).toBe("");
});

test("without a session a draft is refused at once and leaves nothing behind", async () => {
  const answer = await house.visitor().asks(draftUrl("groep"), {
    method: "POST",
    body: new URLSearchParams({ tekst: text }),
    headers: { origin: "http://localhost:3000" },
  });
  expect(answer.status).toBe(401);
  expect(answer.headers.getSetCookie()).toEqual([]);
});
