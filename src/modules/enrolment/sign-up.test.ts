import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { aCommunity, codeFor, comesIn, noor, signsUp } from "./a-community.ts";
import { nl } from "./messages.nl.ts";
import { enrolmentPaths } from "./paths.ts";

const house = openHouse();
const at = (slug: string) => ({
  about: enrolmentPaths.step(slug, "about"),
  theme: enrolmentPaths.step(slug, "theme"),
  question: enrolmentPaths.step(slug, "question"),
  check: enrolmentPaths.step(slug, "check"),
});

const count = async (statement: string, values: unknown[] = []): Promise<number> =>
  (await house.door.engine.system.query(`select count(*)::int as n from ${statement}`, values)).rows[0].n;

describe("a visitor", () => {
  test("signs up in four steps and is in the group, with all meetings, after the code from the mail", async () => {
    const community = await aCommunity(house, [5, 5]);
    const visitor = house.visitor();
    const asked = await signsUp(visitor, community, { email: "Zandstra@DePlas.example", thema: "2" });
    expect(asked.path).toBe("/inloggen/code");
    expect(await count("enrolment where community_id = $1", [community.id])).toBe(0);

    const done = await visitor.posts("/inloggen/code", {
      code: await codeFor(house, "zandstra@deplas.example"),
    });
    expect(done.path).toBe(enrolmentPaths.done(community.slug));
    expect(done.html).toContain(nl.done.confirmed);
    expect(done.html).toContain("Thema twee");
    expect(await visitor.reads("/mijn/agenda")).toContain("Bijeenkomst");
    expect(
      await count(
        "group_member m join profile p using (person_id) where m.group_id = $1 and p.name = 'Noor Zandstra' and p.region = 'Waterrijk'",
        [community.themes[1]!.id],
      ),
    ).toBe(1);

    const mails = await house.mailsTo("zandstra@deplas.example");
    const mail = mails.find(({ subject }) => subject === "Je doet mee met Proefjaar");
    expect(mail?.text).toContain("Thema twee");
    expect(mail?.text).toContain(enrolmentPaths.done(community.slug));
    expect(mail?.attachments[0]?.content.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  test("stops halfway, comes back in the same browser, and goes back without losing anything", async () => {
    const community = await aCommunity(house, [5, 5]);
    const visitor = house.visitor();
    const step = at(community.slug);
    await visitor.visits(step.about);
    const halfway = await visitor.posts(step.about, { naam: "Noor", email: "nog niet af", daarna: "later" });
    expect(halfway.html).toContain("Bewaard");
    const back = await visitor.visits(enrolmentPaths.start(community.slug));
    expect(back.path).toBe(step.about);
    expect(back.html).toContain('value="Noor"');
    expect(back.html).toContain('value="nog niet af"');

    await visitor.posts(step.about, { ...noor, email: "halverwege@deplas.example" });
    await visitor.posts(step.theme, { thema: "2" });
    const returned = await visitor.posts(step.question, { vraag: "Een half idee", daarna: "terug" });
    expect(returned.path).toBe(step.theme);
    expect((await visitor.visits(enrolmentPaths.start(community.slug))).path).toBe(step.check);
    expect(await visitor.reads(step.question)).toContain("Een half idee");
    expect(await house.mailsTo("halverwege@deplas.example")).toEqual([]);

    const elsewhere = await house.visitor().visits(enrolmentPaths.start(community.slug));
    expect(elsewhere.path).toBe(step.about);
    expect(elsewhere.html).not.toContain("Noor");
  });

  test("cannot pass over a step, and keeps what was typed there", async () => {
    const community = await aCommunity(house, [5]);
    const visitor = house.visitor();
    const step = at(community.slug);
    const early = await visitor.posts(step.question, { vraag: "Veel te vroeg getypt" });
    expect(early.status).toBe(409);
    expect(early.html).toContain(nl.frame.firstThis);
    expect((await visitor.posts(step.check, { regels: "on" })).status).toBe(409);
    expect((await visitor.visits(step.check)).path).toBe(`${step.about}?eerst=ja`);

    await visitor.posts(step.about, { ...noor, email: "vroeg@deplas.example" });
    const third = await visitor.posts(step.theme, { thema: "1" });
    expect(third.path).toBe(step.question);
    expect(third.html).toContain("Veel te vroeg getypt");
  });

  test("gets the form back, filled in, with what to mend", async () => {
    const community = await aCommunity(house, [5]);
    const visitor = house.visitor();
    const step = at(community.slug);
    await visitor.visits(step.about);
    const answer = await visitor.posts(step.about, {
      ...noor,
      naam: "",
      email: "geen adres",
      soort: "kasteel",
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("Drie dingen kloppen nog niet.");
    expect(answer.html).toContain(nl.about.errors.name);
    expect(answer.html).toContain('value="geen adres"');
    expect(answer.html).toContain('value="Basisschool De Plas"');

    await visitor.posts(step.about, { ...noor, email: "mis@deplas.example" });
    expect((await visitor.posts(step.theme, {})).html).toContain(nl.theme.errors.theme);
    expect((await visitor.posts(step.theme, { thema: "9" })).status).toBe(422);
  });

  test.each(["role", "state", "person_id", "verified", "created_at", "id", "__proto__"])(
    "cannot slip in a field that the form does not have: %s",
    async (field) => {
      const community = await aCommunity(house, [5]);
      const visitor = house.visitor();
      const { about } = at(community.slug);
      const answer = await visitor.posts(about, { ...noor, email: "slim@deplas.example", [field]: "x" });
      expect(answer.status).toBe(422);
      expect(await count("enrolment_draft where community_id = $1", [community.id])).toBe(0);
    },
  );

  test("clicks twice and asks for one place", async () => {
    const community = await aCommunity(house, [5]);
    const visitor = house.visitor();
    const step = at(community.slug);
    await visitor.visits(step.about);
    await visitor.posts(step.about, { ...noor, email: "dubbel@deplas.example" });
    await visitor.posts(step.theme, { thema: "1" });
    await visitor.posts(step.question, { vraag: "Hoe?" });
    const sleutel = /name="sleutel" value="([^"]+)"/.exec(await visitor.reads(step.check))![1]!;
    const body = () => new URLSearchParams({ regels: "on", sleutel });
    const clicks = await Promise.all([
      visitor.asks(step.check, { method: "POST", body: body() }),
      visitor.asks(step.check, { method: "POST", body: body() }),
    ]);
    expect(clicks.map(({ status }) => status)).toEqual([303, 303]);
    expect(await house.mailsTo("dubbel@deplas.example")).toHaveLength(1);
  });
});

describe("an address", () => {
  test("that is known gets the same answers as one that is not", async () => {
    const community = await aCommunity(house, [5]);
    const shown = async (email: string) => {
      const visitor = house.visitor();
      const answer = await signsUp(visitor, community, { email });
      return { status: answer.status, path: answer.path, length: answer.html.length - email.length };
    };
    expect(await shown("samira@dewaterlelie.example")).toEqual(await shown("nooit@gezien.example"));
  });

  test("that was changed after the mail is not confirmed by the code of the first", async () => {
    const community = await aCommunity(house, [5]);
    const visitor = house.visitor();
    const step = at(community.slug);
    await signsUp(visitor, community, { email: "eerst@deplas.example" });
    const code = await codeFor(house, "eerst@deplas.example");
    await visitor.visits(step.about);
    await visitor.posts(step.about, { ...noor, email: "samira@dewaterlelie.example" });
    await visitor.visits(step.check);
    await visitor.posts(step.check, { regels: "on" });
    await visitor.posts("/inloggen/code", { code });
    expect(await count("enrolment where community_id = $1", [community.id])).toBe(0);
    expect(
      await count(
        "profile where name = 'Noor Zandstra' and person_id = (select id from person where email = $1)",
        ["samira@dewaterlelie.example"],
      ),
    ).toBe(0);
  });

  test("that takes part already keeps its place", async () => {
    const community = await aCommunity(house, [5, 5]);
    await comesIn(house, community, { email: "vaak@deplas.example", thema: "1" });
    const again = await comesIn(house, community, { email: "vaak@deplas.example", thema: "2" });
    expect(again.answer.html).toContain("Thema een");
    expect(await count("enrolment where community_id = $1", [community.id])).toBe(1);
    expect(await count("group_member where community_id = $1 and until is null", [community.id])).toBe(1);
  });
});

describe("someone who is signed in", () => {
  test("is asked nothing that is known, and is in at once", async () => {
    const community = await aCommunity(house, [5]);
    const bram = await house.as("bram@devuurtoren.example");
    const start = await bram.visits(enrolmentPaths.start(community.slug));
    const step = at(community.slug);
    expect(start.path).toBe(step.theme);
    const about = await bram.reads(step.about);
    expect(about).toContain("Vmbo De Vuurtoren");
    expect(about).not.toContain('name="email"');
    await bram.posts(step.theme, { thema: "1" });
    await bram.posts(step.question, { vraag: "Hoe houden we jongeren op school?", vindbaar: "on" });
    const done = await bram.posts(step.check, { regels: "on" });
    expect(done.path).toBe(enrolmentPaths.done(community.slug));
    expect(done.html).toContain(nl.done.confirmed);
    expect((await bram.visits(enrolmentPaths.start(community.slug))).path).toBe(
      enrolmentPaths.done(community.slug),
    );
  });

  test("does not see what someone else began in this browser", async () => {
    const community = await aCommunity(house, [5]);
    const shared = house.visitor();
    const step = at(community.slug);
    await shared.posts(step.about, { ...noor, email: "collega@deplas.example" });
    await shared.posts("/inloggen/oefenen", { email: "lotte@gemeentewaterrijk.example" });
    expect(await shared.reads(step.about)).not.toContain("Noor Zandstra");
  });
});

describe("a question that looks like a child's data", () => {
  test("is warned about, can be said otherwise, and stays when its writer means it", async () => {
    const community = await aCommunity(house, [5]);
    const visitor = house.visitor();
    const step = at(community.slug);
    await visitor.posts(step.about, { ...noor, email: "vraag@deplas.example" });
    await visitor.posts(step.theme, { thema: "1" });
    const vraag = "Sem (7 jaar) komt niet meer. Wat nu?";
    const warned = await visitor.posts(step.question, { vraag });
    expect(warned.status).toBe(422);
    expect(warned.html).toContain(nl.question.warning.title);
    expect(warned.html).toContain("Sem");

    const proposed = await visitor.posts(step.question, { vraag, daarna: "voorstel" });
    expect(proposed.html).toContain(nl.question.warning.taken);
    expect(proposed.html).not.toContain("Sem");
    expect((await visitor.posts(step.question, { vraag, toch: "on" })).path).toBe(step.check);

    await visitor.posts(step.question, { vraag, daarna: "later" });
    expect((await visitor.visits(enrolmentPaths.start(community.slug))).path).toBe(step.question);
  });
});

describe("answers", () => {
  test("nobody came back for are thrown away after a week", async () => {
    const community = await aCommunity(house, [5]);
    await house.visitor().posts(at(community.slug).about, { ...noor, email: "weg@deplas.example" });
    expect(await count("enrolment_draft where email = 'weg@deplas.example'")).toBe(1);
    await house.wait(7 * 86_400_000 + 3_600_000);
    expect(await count("enrolment_draft where email = 'weg@deplas.example'")).toBe(0);
  });
});

test("a community that is over takes nobody, and one that is a draft does not exist", async () => {
  const community = await aCommunity(house, [5]);
  await house.door.engine.system.query("update community set state = 'closed' where id = $1", [community.id]);
  expect((await house.visitor().visits(enrolmentPaths.start(community.slug))).status).toBe(409);
  await house.door.engine.system.query("update community set state = 'draft' where id = $1", [community.id]);
  expect((await house.visitor().visits(enrolmentPaths.start(community.slug))).status).toBe(404);
});
