import { describe, expect, test } from "vitest";
import { demoPerson, facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { type Browser, openHouse } from "#testing";
import { functionsOf, organisationPaths, organisations } from "./index.ts";
import { nl } from "./messages.nl.ts";

const house = openHouse();
const [anke, joris, samira, teun, bram] = [
  "anke@schakel.example",
  "joris@swvrietlanden.example",
  "samira@dewaterlelie.example",
  "teun@jeugdhulpoever.example",
  "bram@devuurtoren.example",
] as const;
const day = 86_400_000;

const asHouse = <Result>(story: (act: Act) => Promise<Result>) => house.door.acts.asSystem("a test", story);
const idOf = (email: string) => asHouse(async (act) => (await demoPerson(act, email)).id);
async function organisationId(name: string): Promise<string> {
  const { rows } = await house.door.engine.system.query("select id from organisation where name = $1", [
    name,
  ]);
  return rows[0].id;
}
const linkIn = (text: string): string => new URL(/http\S+\/uitnodigingen\/\S+/.exec(text)![0]).pathname;

/** Joris offers a function at his organisation. @returns the page of the invitation, as the mail tells it */
async function offered(to: string, functie: string): Promise<string> {
  const browser = await house.as(joris);
  const id = await organisationId("Swv Rietlanden");
  await browser.visits(organisationPaths.people(id));
  const answer = await browser.posts(organisationPaths.invite(id), { email: to, functie });
  expect(answer.html).toContain(nl.done.uitgenodigd);
  const mail = (await house.mailsTo(to)).find(({ text }) => text.includes(functie));
  return linkIn(mail!.text);
}

async function says(browser: Browser, page: string, answer: "aanname" | "afwijzing") {
  await browser.visits(page);
  return browser.posts(`${page}/${answer}`);
}

describe("a function at an organisation", () => {
  test("is offered by mail, accepted after signing in, and gone on the next request after it ended", async () => {
    const page = await offered(samira, "Trajectbegeleider");
    const her = await house.as(samira);
    const id = await organisationId("Swv Rietlanden");
    expect(await her.reads(organisationPaths.organisation(id))).not.toContain("Joris Baantjer");
    expect(await her.reads("/mijn")).toContain(page);

    const accepted = await says(her, page, "aanname");
    expect(accepted.html).toContain(nl.done.aangenomen);
    expect(accepted.html).toContain("Trajectbegeleider");
    expect(accepted.html).toContain("Joris Baantjer");
    expect((await her.visits(organisationPaths.people(id))).status).toBe(404);

    const his = await house.as(joris);
    const desk = await his.reads(organisationPaths.people(id));
    const [, end] = /Samira Oualid[\s\S]*?action="(\/functies\/[^"]+\/einde)"/.exec(desk)!;
    await his.posts(end!);
    expect(await her.reads(organisationPaths.organisation(id))).not.toContain("Joris Baantjer");
    expect(await her.reads("/mijn")).not.toContain("Swv Rietlanden");
    const samiraId = await idOf(samira);
    expect(await asHouse((act) => functionsOf(act, samiraId))).toEqual([
      expect.objectContaining({ title: "Intern begeleider" }),
    ]);
  });

  test("who leaves and who stays no longer see each other", async () => {
    const [samiraId, jorisId] = [await idOf(samira), await idOf(joris)];
    const sees = (who: string, whom: string) =>
      house.door.acts.act({ kind: "person", id: who, grants: new Set() }, async (act) =>
        (await facesOf(act, [whom])).has(whom),
      );
    const bramId = await idOf(bram);
    expect(await sees(jorisId, bramId)).toBe(false);
    const his = await house.as(bram);
    const page = await offered(bram, "Adviseur");
    const accepted = await says(his, page, "aanname");
    expect(await sees(jorisId, bramId)).toBe(true);
    const [, end] = /action="(\/functies\/[^"]+\/einde)"/.exec(accepted.html)!;
    expect((await his.posts(end!)).path).toBe("/mijn");
    expect(await sees(jorisId, bramId)).toBe(false);
    expect(await sees(jorisId, samiraId)).toBe(true); // she chose to be found by everyone
  });

  test("a colleague cannot end what someone else has, and an outsider finds nothing to end", async () => {
    const page = await offered(teun, "Kwartiermaker");
    await says(await house.as(teun), page, "aanname");
    const { rows } = await house.door.engine.system.query(
      "select f.id from function_at f join person p on p.id = f.person_id where p.email = $1 and title = 'Coördinator'",
      [joris],
    );
    const end = organisationPaths.endFunction(rows[0].id as string);
    expect((await (await house.as(teun)).posts(end)).status).toBe(403);
    expect((await (await house.as(bram)).posts(end)).status).toBe(404);
  });

  test("a form with a mistake comes back filled in", async () => {
    const browser = await house.as(joris);
    const id = await organisationId("Swv Rietlanden");
    const answer = await browser.posts(organisationPaths.invite(id), {
      email: "geen adres",
      functie: "Coach",
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(nl.emailWrong);
    expect(answer.html).toContain('value="geen adres"');
    expect(answer.html).toContain('value="Coach"');
  });
});

describe("an invitation", () => {
  test("opens for nobody but who has the address it was sent to", async () => {
    const page = await offered(samira, "Gastspreker");
    const visitor = await house.visitor().asks(page);
    expect(visitor.headers.get("location")).toContain("/inloggen");
    for (const other of [bram, joris, anke]) {
      const browser = await house.as(other);
      expect((await browser.visits(page)).status).toBe(404);
      expect((await says(browser, page, "aanname")).status).toBe(404);
      expect((await says(browser, page, "afwijzing")).status).toBe(404);
    }
    expect((await (await house.as(samira)).visits(page)).status).toBe(200);
  });

  test("counts for seven days", async () => {
    const page = await offered(samira, "Zevendaags");
    await house.wait(7 * day - 60_000);
    expect((await (await house.as(samira)).visits(page)).status).toBe(200);
    await house.wait(60_000);
    const her = await house.as(samira);
    expect((await her.visits(page)).status).toBe(410);
    expect((await says(her, page, "aanname")).status).toBe(410);
    expect(await her.reads("/mijn")).not.toContain(page);
  });

  test("is answered once", async () => {
    const page = await offered(samira, "Eenmalig");
    const her = await house.as(samira);
    await says(her, page, "afwijzing");
    expect((await says(her, page, "aanname")).status).toBe(410);
    const samiraId = await idOf(samira);
    const titles = (await asHouse((act) => functionsOf(act, samiraId))).map(({ title }) => title);
    expect(titles).not.toContain("Eenmalig");
  });

  test("is taken back by who sent it", async () => {
    const page = await offered(samira, "Ingetrokken");
    expect((await (await house.as(bram)).posts(`${page}/intrekking`)).status).toBe(404);
    expect((await (await house.as(joris)).posts(`${page}/intrekking`)).html).toContain(nl.done.ingetrokken);
    expect((await says(await house.as(samira), page, "aanname")).status).toBe(410);
  });

  test("the same offer again is the same invitation with a new term", async () => {
    const page = await offered(samira, "Herhaald");
    await house.wait(5 * day);
    expect(await offered(samira, "Herhaald")).toBe(page);
    await house.wait(5 * day);
    expect((await (await house.as(samira)).visits(page)).status).toBe(200);
  });

  test("is forgotten a month after its term", async () => {
    await offered("nooit@gekomen.example", "Onbekend");
    await house.wait(39 * day);
    const { rows } = await house.door.engine.system.query(
      "select from organisation_invitation where email = 'nooit@gekomen.example'",
    );
    expect(rows).toEqual([]);
  });
});

describe("who looks after the platform", () => {
  test("adds an organisation and asks its first administrator, who can then give functions", async () => {
    const her = await house.as(anke);
    await her.visits(organisationPaths.add);
    const made = await her.posts(organisationPaths.all, {
      naam: "Vmbo De Vuurtoren Zuid",
      soort: "school",
      regio: "Duinkust",
      domein: "@DeVuurtoren.example",
    });
    expect(made.html).toContain(nl.done.bewaard);
    expect(made.html).toContain('value="devuurtoren.example"');
    const id = /organisaties\/([^?]+)/.exec(made.path)![1]!;
    await her.posts(organisationPaths.inviteAdministrator(id), { email: bram });
    const subject = nl.letter.administrator("Vmbo De Vuurtoren Zuid");
    const mail = (await house.mailsTo(bram)).find((each) => each.subject === subject);
    const his = await house.as(bram);
    await says(his, linkIn(mail!.text), "aanname");
    expect((await his.visits(organisationPaths.people(id))).status).toBe(200);
    expect((await his.visits(organisationPaths.all)).status).toBe(404);

    const manage = await her.reads(organisationPaths.manage(id));
    const [, end] = /action="(\/organisatiebeheer\/[^"]+\/einde)"/.exec(manage)!;
    await her.posts(end!);
    expect((await his.visits(organisationPaths.people(id))).status).toBe(404);
  });

  test("finds organisations by a part of their name", async () => {
    const her = await house.as(anke);
    const found = await her.reads(`${organisationPaths.all}?zoek=riet`);
    expect(found).toContain("Swv Rietlanden");
    expect(found).not.toContain("Gemeente Waterrijk");
    expect(await her.reads(`${organisationPaths.all}?zoek=%25`)).toContain(nl.all.none);
  });

  test("gets a form with mistakes back", async () => {
    const answer = await (await house.as(anke)).posts(organisationPaths.all, {
      naam: " ",
      soort: "kasteel",
      domein: "a b",
    });
    expect(answer.status).toBe(422);
    for (const words of [nl.form.nameMissing, nl.form.kindMissing, nl.form.domainWrong])
      expect(answer.html).toContain(words);
  });

  test("these pages do not exist for anyone else, and neither do organisations of others", async () => {
    const id = await organisationId("Gemeente Waterrijk");
    for (const path of [organisationPaths.all, organisationPaths.add, organisationPaths.manage(id)])
      expect((await (await house.as(joris)).visits(path)).status).toBe(404);
    const unlisted = organisationPaths.organisation(await organisationId("Steunpunt Waterrijk"));
    for (const path of [unlisted, organisationPaths.people(id)])
      expect((await (await house.as(joris)).visits(path)).status).toBe(404);
    const offer = { email: joris, functie: "Wethouder" };
    expect((await (await house.as(joris)).posts(organisationPaths.invite(id), offer)).status).toBe(404);
  });
});

describe("locks: what another person finds with bare SQL", () => {
  async function asPerson(email: string, sql: string): Promise<unknown[]> {
    const id = await idOf(email);
    const client = await house.door.engine.web.connect();
    try {
      await client.query("begin");
      await client.query(
        "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true), set_config('house.now', $2, true)",
        [id, house.clock.now().toISOString()],
      );
      return (await client.query(sql)).rows;
    } finally {
      await client.query("rollback");
      client.release();
    }
  }

  test("only organisations of a register and the own one, its people and the own invitations", async () => {
    await offered(samira, "Achter slot");
    expect(await asPerson(bram, "select name from organisation where not listed")).toEqual([]);
    expect(await asPerson(anke, "select name from organisation where not listed")).toEqual([
      { name: "Stichting Schakel" },
    ]);
    expect(await asPerson(bram, "select from function_at where person_id <> house.actor()")).toEqual([]);
    expect(
      await asPerson(bram, "select from organisation_administrator where person_id <> house.actor()"),
    ).toEqual([]);
    expect(await asPerson(bram, "select from organisation_invitation where title = 'Achter slot'")).toEqual(
      [],
    );
    expect(
      await asPerson(samira, "select from organisation_invitation where title = 'Achter slot'"),
    ).toHaveLength(1);
  });

  test("nobody gives themselves anything, and what has ended stays ended", async () => {
    const nothing =
      "update function_at set until = now() where person_id <> house.actor() returning 1 as one";
    expect(await asPerson(bram, nothing)).toEqual([]);
    for (const forbidden of [
      "insert into function_at (organisation_id, person_id, title, since) select id, house.actor(), 'Baas', now() from organisation",
      "insert into organisation_administrator (organisation_id, person_id, since) select id, house.actor(), now() from organisation",
      "update function_at set title = 'Baas'",
      "update organisation set name = 'Gekaapt'",
      "update organisation_invitation set email = 'bram@devuurtoren.example'",
    ])
      await expect(asPerson(bram, forbidden)).rejects.toThrow(/permission denied/);
    await expect(
      asPerson(bram, "update function_at set until = null where person_id = house.actor()"),
    ).rejects.toThrow(/row-level security/);
  });
});

test("what is held about someone can be handed over and erased", async () => {
  await offered(teun, "Te vergeten");
  const teunId = await idOf(teun);
  const held = await asHouse((act) => organisations.privacy!.handOver(act, teunId, "nl"));
  expect(JSON.stringify(held)).toContain("Jeugdhulp Oever");
  expect(JSON.stringify(held)).toContain("Te vergeten");
  await asHouse((act) => organisations.privacy!.erase(act, teunId));
  const after = await asHouse((act) => organisations.privacy!.handOver(act, teunId, "nl"));
  expect(Object.values(after)).toEqual([[], [], [], [], []]);
});
