import { describe, expect, test } from "vitest";
import { type Browser, openHouse, realPostgres } from "#testing";
import { claimOrganisation } from "./commands/claim-organisation.ts";
import { isAnyones, provesWork } from "./mail-domain.ts";
import { nl } from "./messages.nl.ts";
import { organisationPaths as paths } from "./paths.ts";
import { anke, bram, joris, lotte, samira, teun, ways } from "./testing.ts";

const house = openHouse();
const { asHouse, asPerson, rows, bare, idOf } = ways(house);

const asks = (browser: Browser, id: string, toelichting = "Ik ben hier directeur") =>
  browser.posts(paths.claim(id), { toelichting });
const claimOf = async (email: string): Promise<string> =>
  (
    await rows(
      "select c.id from organisation_claim c join person p on p.id = c.person_id where p.email = $1 and settled_at is null",
      [email],
    )
  )[0].id;

/** Mails of one moment come in any order. */
const mailAbout = async (to: string, subject: string) =>
  (await house.mailsTo(to)).find((mail) => mail.subject === subject);

describe("who works at an organisation asks to administer it", () => {
  test("an address at its own domain is enough as long as nobody does; the page says so before", async () => {
    const id = await idOf("Vmbo De Vuurtoren");
    const his = await house.as(bram);
    expect(await his.reads(paths.organisation(id))).toContain(nl.claim.own("devuurtoren.example"));
    const answer = await asks(his, id);
    expect(answer.path).toContain(paths.people(id));
    expect(answer.html).toContain(nl.done.beheerder);
    expect((await asks(his, id)).status).toBe(409);
  });

  test("who comes second waits; the administrator hears of it, sees who it is, and says no with a reason", async () => {
    const id = await idOf("Swv Rietlanden");
    const her = await house.as(samira);
    expect(await her.reads(paths.organisation(id))).toContain(nl.claim.other);
    expect((await asks(her, id, "Ik werk hier sinds kort")).html).toContain(nl.done.gevraagd);
    const mail = await mailAbout(joris, nl.claimLetter.asked.subject("Swv Rietlanden"));
    expect(mail!.text).toContain("Ik werk hier sinds kort");

    const his = await house.as(joris);
    expect(await his.reads("/mijn")).toContain(nl.claim.task);
    const desk = await his.reads(paths.people(id));
    for (const words of ["Samira Oualid", samira, nl.claim.notAtOwnDomain]) expect(desk).toContain(words);
    const claim = await claimOf(samira);
    const silent = await his.posts(paths.refuseClaim(claim), { reden: " " });
    expect([silent.status, silent.html.includes(nl.claim.whyMissing)]).toEqual([422, true]);
    expect((await his.posts(paths.refuseClaim(claim), { reden: "Ik ken je niet" })).html).toContain(
      nl.done.afgewezen,
    );
    expect((await mailAbout(samira, nl.claimLetter.refused.subject("Swv Rietlanden")))!.text).toContain(
      "Ik ken je niet",
    );
    expect(await her.reads(paths.organisation(id))).toContain("Ik ken je niet");
    expect((await his.posts(paths.grantClaim(claim))).status).toBe(409);
  });

  test("an administrator of the platform can say yes; the colleague who administers it hears of it", async () => {
    const id = await idOf("Swv Rietlanden");
    await asks(await house.as(lotte), id);
    const her = await house.as(anke);
    expect(await her.reads(paths.all)).toContain("Lotte Vermaat");
    expect((await her.posts(paths.grantClaim(await claimOf(lotte)))).html).toContain(nl.done.toegelaten);
    expect(await mailAbout(lotte, nl.claimLetter.granted.subject("Swv Rietlanden"))).toBeDefined();
    expect(await mailAbout(joris, nl.claimLetter.joined.subject("Swv Rietlanden"))).toBeDefined();
    expect((await (await house.as(lotte)).visits(paths.people(id))).status).toBe(200);
  });

  test("a question is taken back by who asked, answered by who may, and does not exist for anyone else", async () => {
    const id = await idOf("Gemeente Waterrijk");
    await asks(await house.as(teun), id);
    const claim = await claimOf(teun);
    for (const other of [bram, samira])
      for (const path of [paths.grantClaim(claim), paths.refuseClaim(claim), paths.withdrawClaim(claim)])
        expect((await (await house.as(other)).posts(path, { reden: "Nee" })).status).toBe(404);
    // A colleague without the administration sees the organisation, and may not answer.
    expect((await (await house.as(lotte)).posts(paths.grantClaim(claim))).status).toBe(403);
    expect((await (await house.as(teun)).posts(paths.withdrawClaim(claim))).html).toContain(
      nl.done.teruggenomen,
    );
  });

  test("nobody asks anything of an organisation that is in no register", async () => {
    const id = await idOf("Steunpunt Waterrijk");
    expect((await asks(await house.as(bram), id)).status).toBe(404);
  });

  test("an empty reason comes back", async () => {
    const answer = await asks(await house.as(samira), await idOf("Gemeente Waterrijk"), " ");
    expect([answer.status, answer.html.includes(nl.claim.reasonMissing)]).toEqual([422, true]);
  });
});

test("an address that anyone can get never proves where someone works, whatever stands with the organisation", async () => {
  for (const domain of ["gmail.com", "outlook.com", "hotmail.com", "ziggo.nl", "kpnmail.nl", "live.nl"]) {
    expect([domain, isAnyones(domain)]).toEqual([domain, true]);
    expect(provesWork(`iemand@${domain}`, domain)).toBe(false);
  }
  expect(provesWork("iemand@school.example", "school.example")).toBe(true);
  for (const near of ["iemand@school.example.nl", "iemand@eigen.school.example", "school.example@elders.nl"])
    expect(provesWork(near, "school.example")).toBe(false);
  expect(provesWork("iemand@", "")).toBe(false);

  const answer = await (await house.as(anke)).posts(paths.all, {
    naam: "X",
    soort: "school",
    domein: "gmail.com",
  });
  expect([answer.status, answer.html.includes(nl.form.domainWrong)]).toEqual([422, true]);
});

test("locks: a claim is seen by who asked and who administers, and nobody grants one to themselves", async () => {
  await asks(await house.as(teun), await idOf("Gemeente Waterrijk"));
  const open = "select id from organisation_claim where settled_at is null";
  expect(await bare(teun, open)).toHaveLength(1);
  for (const other of [bram, samira, null]) expect(await bare(other, open)).toEqual([]);
  for (const forbidden of [
    "insert into organisation_claim (organisation_id, person_id, claimed_at) select id, house.actor(), now() from organisation",
    "update organisation_claim set ground = 'word'",
    "insert into organisation_identifier (organisation_id, scheme, value, valid_from) select id, 'agb', '1', now() from organisation",
    "update organisation_version set name = 'Gekaapt'",
    "delete from school_type",
    "update organisation_relation set kind = 'part'",
    "select from school_edition",
  ])
    await expect(bare(teun, forbidden)).rejects.toThrow(/permission denied/);
  await expect(
    bare(
      teun,
      "update organisation_claim set settled_at = now(), settled_as = 'granted' where person_id = house.actor()",
    ),
  ).rejects.toThrow(/row-level security/);
});

describe("two who ask at the same moment", () => {
  const crowd = 12;

  /** A school of its own, and so many people with an address there. */
  async function school(name: string): Promise<{ id: string; people: readonly string[] }> {
    const domain = `${name}.example`;
    const [made] = await rows(
      `insert into organisation (name, kind, mail_domain, listed, created_at) values ($1, 'school', $2, true, $3) returning id`,
      [name, domain, house.clock.now()],
    );
    const people = Array.from({ length: crowd }, (_, i) => `${i}@${domain}`);
    await rows("insert into person (email, created_at) select unnest($1::text[]), $2", [
      people,
      house.clock.now(),
    ]);
    return { id: made.id, people };
  }
  const administratorsOf = async (id: string): Promise<number> =>
    (await rows("select id from organisation_administrator where organisation_id = $1", [id])).length;

  test.runIf(realPostgres)("one administers it, and the others wait for an answer", async () => {
    const { id, people } = await school("gelijktijdig");
    const claimed = await Promise.all(
      people.map((email) => asPerson(email, (act) => claimOrganisation(act, id, "Ik werk hier"))),
    );
    expect(claimed.filter((each) => each === "granted")).toHaveLength(1);
    expect(await administratorsOf(id)).toBe(1);
    expect(
      await rows("select id from organisation_claim where organisation_id = $1 and settled_at is null", [id]),
    ).toHaveLength(crowd - 1);
  });

  test.runIf(realPostgres)("control: without holding the organisation several would", async () => {
    const { id, people } = await school("ongehinderd");
    await Promise.all(
      people.map((email) =>
        asHouse(async ({ tx, now }) => {
          const { sql } = await import("drizzle-orm");
          const present = await tx.execute(
            sql`select from organisation_administrator where organisation_id = ${id}`,
          );
          if (present.rows.length > 0) return;
          await tx.execute(sql`insert into organisation_administrator (organisation_id, person_id, since)
            select ${id}::uuid, id, ${now.toISOString()}::timestamptz from person where email = ${email}`);
        }),
      ),
    );
    expect(await administratorsOf(id)).toBeGreaterThan(1);
  });
});
