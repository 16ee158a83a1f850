import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Actor } from "#platform/acts";
import { openHouse } from "#testing";
import { joinCircle, leaveCircle } from "./commands/circles.ts";
import { demoPerson } from "./demo.ts";
import { nl } from "./messages.nl.ts";
import { peoplePaths } from "./paths.ts";
import { facesOf } from "./queries/faces.ts";
import { asks, mailedSecrets, sessionCount } from "./testing.ts";

const house = openHouse();
const everything = {
  naam: "Bram Polderman",
  functie: "Mentor",
  organisatie: "Vmbo De Vuurtoren",
  soort: "school",
  sector: "vo",
  regio: "Duinkust",
  helpt: "Thuiszitters",
  portret: "7",
  taal: "nl",
};

test("what someone tells is kept, and shown to themselves", async () => {
  const bram = await house.as("bram@devuurtoren.example");
  await bram.visits(peoplePaths.profile);
  const answer = await bram.posts(peoplePaths.profile, { ...everything, functie: "Teamleider <b>" });
  expect(answer.html).toContain(nl.account.done.bewaard);
  expect(answer.html).toContain('value="Teamleider &lt;b>"');
});

test("a form without a name comes back filled in", async () => {
  const bram = await house.as("bram@devuurtoren.example");
  const answer = await bram.posts(peoplePaths.profile, {
    ...everything,
    naam: " ",
    helpt: "Een lang verhaal",
  });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain(nl.profile.nameMissing);
  expect(answer.html).toContain("Een lang verhaal");
});

test("fields that are not on the form change nothing", async () => {
  const bram = await house.as("bram@devuurtoren.example");
  const extra = {
    role: "administrator",
    email: "x@x.example",
    person_id: "1",
    __proto__: "x",
    findable: "true",
  };
  await bram.posts(peoplePaths.profile, { ...everything, ...extra });
  expect((await bram.visits(peoplePaths.people)).status).toBe(404);
  const { rows } = await house.door.engine.system.query(
    "select findable from profile f join person p on p.id = f.person_id where p.email = 'bram@devuurtoren.example'",
  );
  expect(rows).toEqual([{ findable: false }]);
});

test("the chosen language goes along to another browser", async () => {
  const bram = await house.as("bram@devuurtoren.example");
  await bram.posts(peoplePaths.profile, { ...everything, taal: "en" });
  expect(await bram.reads(peoplePaths.profile)).toContain("Your profile");
  const phone = house.visitor();
  await phone.posts(peoplePaths.code, await asks(house, phone, "bram@devuurtoren.example"));
  expect(await phone.reads(peoplePaths.profile)).toContain("Your profile");
  await bram.posts(peoplePaths.profile, { ...everything, taal: "nl" });
});

describe("who sees whom, by the table itself", () => {
  const actor = (id: string): Actor => ({ kind: "person", id, grants: new Set() });
  const idOf = (email: string) =>
    house.door.acts.asSystem("test", async (act) => (await demoPerson(act, email)).id);
  const nobody = "00000000-0000-4000-8000-000000000000";

  test("someone who did not opt in is the same as nobody, in every question", async () => {
    const [bram, lotte] = [
      await idOf("bram@devuurtoren.example"),
      await idOf("lotte@gemeentewaterrijk.example"),
    ];
    const questions = (id: string) => [
      sql`select * from profile where person_id = ${id}`,
      sql`select count(*) from profile where person_id = ${id}`,
      sql`select exists (select from profile where person_id = ${id})`,
      sql`select * from person where id = ${id}`,
      sql`update profile set name = 'x' where person_id = ${id} returning person_id`,
      sql`select * from session where person_id = ${id}`,
      sql`select * from site_grant where person_id = ${id}`,
      sql`select * from passkey where person_id = ${id}`,
    ];
    for (const viewer of [actor(lotte), { kind: "visitor" } as const]) {
      for (const [n, question] of questions(bram).entries()) {
        const [real, imagined] = await Promise.all(
          [question, questions(nobody)[n]!].map((each) =>
            house.door.acts.act(viewer, async ({ tx }) => (await tx.execute(each)).rows).catch(codeOf),
          ),
        );
        expect(real, `question ${n}`).toEqual(imagined);
      }
    }
  });

  test("also when a row for them is written", async () => {
    const [bram, lotte] = [
      await idOf("bram@devuurtoren.example"),
      await idOf("lotte@gemeentewaterrijk.example"),
    ];
    const writes = (id: string) =>
      house.door.acts
        .act(actor(lotte), ({ tx }) =>
          tx.execute(sql`insert into profile (person_id, name) values (${id}, 'x')`),
        )
        .catch(codeOf);
    expect(await writes(bram)).toEqual(await writes(nobody));
  });

  test("who opted in is found by people who signed in, not by visitors", async () => {
    const [bram, samira] = [
      await idOf("bram@devuurtoren.example"),
      await idOf("samira@dewaterlelie.example"),
    ];
    const sees = (who: Actor) => house.door.acts.act(who, async (act) => (await facesOf(act, [samira])).size);
    expect(await sees(actor(bram))).toBe(1);
    expect(await sees({ kind: "visitor" })).toBe(0);
  });

  test("a circle brings people together, and leaving it parts them at once", async () => {
    const [bram, teun] = [await idOf("bram@devuurtoren.example"), await idOf("teun@jeugdhulpoever.example")];
    const circle = "11111111-1111-4111-8111-111111111111";
    const sees = () => house.door.acts.act(actor(teun), async (act) => (await facesOf(act, [bram])).size);
    expect(await sees()).toBe(0);

    await house.door.acts.asSystem("test", async (act) => {
      await joinCircle(act, circle, bram);
      await joinCircle(act, circle, teun);
      await joinCircle(act, circle, teun);
    });
    expect(await sees()).toBe(1);
    await house.door.acts.asSystem("test", (act) => leaveCircle(act, circle, bram));
    expect(await sees()).toBe(0);
  });

  const codeOf = (error: { cause?: { code?: string }; code?: string }) => error.cause?.code ?? error.code;
});

describe("another address", () => {
  test("counts after its code; the old one hears of it and every session starts anew", async () => {
    const [desk, phone] = [
      await house.as("teun@jeugdhulpoever.example"),
      await house.as("teun@jeugdhulpoever.example"),
    ];
    await desk.visits(peoplePaths.email);
    await desk.posts(peoplePaths.email, { email: "Teun.Nieuw@jeugdhulpoever.example" });
    const { code } = await mailedSecrets(house, "teun.nieuw@jeugdhulpoever.example");
    expect(await sessionCount(house, "teun@jeugdhulpoever.example")).toBe(2);
    const done = await desk.posts(peoplePaths.code, { code });
    expect(done.html).toContain(nl.account.done["e-mailadres"]);
    expect(await sessionCount(house, "teun.nieuw@jeugdhulpoever.example")).toBe(1);
    expect((await phone.asks("/mijn")).status).toBe(303);
    const told = await house.mailsTo("teun@jeugdhulpoever.example");
    expect(told.map(({ subject }) => subject)).toContain(nl.letters.emailChanged("").subject);
  });

  test("of someone else is refused, after its own code", async () => {
    const lotte = await house.as("lotte@gemeentewaterrijk.example");
    await lotte.visits(peoplePaths.email);
    await lotte.posts(peoplePaths.email, { email: "joris@swvrietlanden.example" });
    const { code } = await mailedSecrets(house, "joris@swvrietlanden.example");
    const answer = await lotte.posts(peoplePaths.code, { code });
    expect(answer.status).toBe(409);
    expect(answer.html).toContain(nl.problems["people/email-taken"].title);
  });

  test("asks for a code at the old one first when someone has been signed in for a while", async () => {
    const lotte = await house.as("lotte@gemeentewaterrijk.example");
    await house.wait(31 * 60_000);
    expect(await lotte.reads(peoplePaths.email)).toContain(nl.proveAgain.title);
    expect((await lotte.posts(peoplePaths.email, { email: "nieuw@elders.example" })).status).toBe(403);
    await lotte.visits(peoplePaths.email);
    await lotte.posts(peoplePaths.proveAgain);
    const { code } = await mailedSecrets(house, "lotte@gemeentewaterrijk.example");
    const back = await lotte.posts(peoplePaths.code, { code });
    expect(back.path).toBe(peoplePaths.email);
    expect(back.html).toContain(nl.newEmail.label);
  });
});
