import { describe, expect, test } from "vitest";
import { demoPerson, facesOf } from "#modules/people";
import { isoDay } from "#platform/locale";
import { openHouse } from "#testing";
import { mergeOrganisations } from "./commands/merge-organisations.ts";
import { findOrganisations, functionsOf, homeRegionOf, leadsTo } from "./index.ts";
import { nl } from "./messages.nl.ts";
import { organisationPaths as paths } from "./paths.ts";
import { anke, bram, day, joris, lotte, samira, teun, ways } from "./testing.ts";

const house = openHouse();
const { asHouse, asPerson, rows, bare, idOf } = ways(house);
const inDays = (days: number) => isoDay(new Date(house.clock.now().getTime() + days * day));
const personId = (email: string) => asHouse(async (act) => (await demoPerson(act, email)).id);
const titlesOf = async (email: string) => {
  const id = await personId(email);
  return (await asHouse((act) => functionsOf(act, id))).map(({ title }) => title);
};
/** Until tomorrow at noon in the Netherlands, whatever time it is. */
const untilTomorrow = () => house.wait(day);

describe("a function with days", () => {
  test("begins on its day and ends with its last day, by the clock: access, name and colleagues follow the same day", async () => {
    const his = await house.as(joris);
    const id = await idOf("Swv Rietlanden");
    await his.visits(paths.people(id));
    await his.posts(paths.invite(id), { email: teun, functie: "Invaller", vanaf: inDays(2), tot: inDays(4) });
    const mails = (await house.mailsTo(teun)).map(({ text }) => text).join("\n");
    const page = new URL(/http\S+\/uitnodigingen\/\S+/.exec(mails)![0]).pathname;
    const him = await house.as(teun);
    await him.posts(`${page}/aanname`);
    const sees = async () =>
      (await (await house.as(teun)).reads(paths.organisation(id))).includes("Joris Baantjer");
    const knows = async () => {
      const [teunId, jorisId] = [await personId(teun), await personId(joris)];
      return house.door.acts.act(
        { kind: "person", id: teunId, grants: new Set() },
        async (act) => (await facesOf(act, [jorisId])).get(jorisId)?.name,
      );
    };
    const members = async () =>
      (
        await rows("select person_id from circle_member where circle_id = $1 and person_id = $2", [
          id,
          await personId(teun),
        ])
      ).length;

    expect([await sees(), await titlesOf(teun), await members()]).toEqual([
      false,
      ["Jeugdprofessional op school"],
      0,
    ]);
    expect(await his.reads(paths.people(id))).toContain("Begint op");
    await house.wait(2 * day);
    expect([await sees(), (await titlesOf(teun)).includes("Invaller"), await members()]).toEqual([
      true,
      true,
      1,
    ]);
    await house.wait(2 * day); // its last day
    expect([await sees(), await members()]).toEqual([true, 1]);
    await untilTomorrow();
    expect([await sees(), (await titlesOf(teun)).includes("Invaller"), await members()]).toEqual([
      false,
      false,
      0,
    ]);
    expect(await knows()).toBe("Joris Baantjer"); // he chose to be found by everyone
    expect(await (await house.as(joris)).reads(paths.people(id))).toContain(nl.dates.past);
    expect(
      await bare(teun, "select from organisation_administrator where person_id <> house.actor()"),
    ).toEqual([]);
  });

  test("access is gone at the moment itself, before any job has run", async () => {
    const id = await idOf("Gemeente Waterrijk");
    const held = "select f.id from function_at f join person p on p.id = f.person_id where p.email = $1";
    const [row] = await rows(held, [lotte]);
    await rows("update function_at set until = $2 where id = $1", [
      row.id,
      new Date(house.clock.now().getTime() + 1000),
    ]);
    const her = await house.as(lotte);
    expect(await her.reads(paths.organisation(id))).toContain(nl.organisation.people);
    house.clock.moveTo(new Date(house.clock.now().getTime() + 1000));
    expect(await her.reads(paths.organisation(id))).not.toContain(nl.organisation.lead);
    await rows("update function_at set until = null where id = $1", [row.id]);
  });

  test("the administrator sets another last day; a day that is none, or that has passed for an invitation, comes back", async () => {
    const id = await idOf("Swv Rietlanden");
    const [held] = await rows(
      "select f.id from function_at f join person p on p.id = f.person_id where p.email = $1 and until is null",
      [joris],
    );
    const his = await house.as(joris);
    expect((await his.visits(paths.function(held.id))).status).toBe(200);
    expect((await his.posts(paths.function(held.id), { op: "ooit" })).status).toBe(422);
    expect((await his.posts(paths.function(held.id), { op: inDays(30) })).html).toContain(nl.done.einddatum);
    expect(await his.reads(paths.function(held.id))).toContain(`value="${inDays(30)}"`);
    for (const other of [bram, samira]) {
      expect((await (await house.as(other)).visits(paths.function(held.id))).status).toBe(404);
      expect((await (await house.as(other)).posts(paths.function(held.id), { op: inDays(1) })).status).toBe(
        404,
      );
    }
    for (const tot of [inDays(-1), "gisteren"]) {
      const back = await his.posts(paths.invite(id), { email: bram, functie: "Te laat", tot });
      expect([back.status, back.html.includes('value="Te laat"')]).toEqual([422, true]);
    }
  });
});

describe("two that are one", () => {
  async function double(name: string): Promise<string> {
    const [made] = await rows(
      "insert into organisation (name, kind, listed, created_at) values ($1, 'school', true, $2) returning id",
      [name, house.clock.now()],
    );
    await rows(
      "insert into organisation_version (organisation_id, name, place, search, valid_from) values ($1, $2, 'Waterrijk', lower($2), $3)",
      [made.id, name, isoDay(house.clock.now())],
    );
    return made.id;
  }

  test("everything that hangs on the double goes along once, and its address leads on", async () => {
    const [doubleId, intoId] = [
      await double("De Waterlelie (dubbel)"),
      await idOf("Basisschool De Waterlelie"),
    ];
    const now = house.clock.now();
    const people = { samira: await personId(samira), bram: await personId(bram) };
    for (const [who, title, since] of [
      [people.samira, "intern BEGELEIDER", new Date(now.getTime() - 100 * day)],
      [people.bram, "Conciërge", now],
    ] as const)
      await rows(
        "insert into function_at (organisation_id, person_id, title, since) values ($1, $2, $3, $4)",
        [doubleId, who, title, since],
      );
    await rows(
      "insert into organisation_administrator (organisation_id, person_id, since) values ($1, $2, $3)",
      [doubleId, people.bram, now],
    );
    await rows(
      "insert into organisation_identifier (organisation_id, scheme, value, valid_from) values ($1, 'rsin', '123456782', $2)",
      [doubleId, isoDay(now)],
    );
    await rows(
      "insert into organisation_invitation (organisation_id, email, role, invited_at, expires_at) values ($1, $2, 'administrator', $3, $4)",
      [doubleId, teun, now, new Date(now.getTime() + day)],
    );
    await rows(
      "insert into organisation_claim (organisation_id, person_id, claimed_at, reason) values ($1, $2, $3, 'Ik ook')",
      [doubleId, await personId(joris), now],
    );

    const her = await house.as(anke);
    const preview = await her.reads(`${paths.merge(doubleId)}?met=91wl00`);
    for (const words of [
      nl.merge.keeps("Basisschool De Waterlelie"),
      nl.merge.functions(2),
      nl.merge.invitations(1),
      nl.merge.warning,
    ])
      expect(preview).toContain(words);
    expect((await her.posts(paths.merge(doubleId), { met: intoId })).html).toContain(nl.done.samengevoegd);

    const functions = await rows(
      "select title, since, person_id from function_at where organisation_id = $1 order by title",
      [intoId],
    );
    expect(functions.map(({ title }) => title)).toEqual(["Conciërge", "Intern begeleider"]);
    expect(functions[1].since).toEqual(new Date(now.getTime() - 100 * day));
    for (const table of [
      "function_at",
      "organisation_administrator",
      "organisation_claim",
      "organisation_invitation",
      "organisation_identifier",
      "organisation_version",
      "school_type",
    ])
      expect([table, await rows(`select from ${table} where organisation_id = $1`, [doubleId])]).toEqual([
        table,
        [],
      ]);

    const his = await house.as(bram);
    const led = await his.visits(paths.organisation(doubleId));
    expect(led.path).toBe(paths.organisation(intoId));
    expect(led.html).toContain("Samira Oualid");
    expect(await asPerson(bram, (act) => leadsTo(act, doubleId))).toBe(intoId);
    const [found] = await asHouse((act) => findOrganisations(act, "waterlelie dubbel"));
    expect(found).toMatchObject({
      id: intoId,
      name: "Basisschool De Waterlelie",
      otherNames: ["De Waterlelie (dubbel)"],
    });
    // What someone is through the double, they are through the one that stays: functions, circle and home region.
    expect(
      (await asHouse((act) => functionsOf(act, people.bram))).map(({ organisation }) => organisation.id),
    ).toContain(intoId);
    const region = await asPerson(bram, (act) => homeRegionOf(act, people.bram));
    expect(region.areas.map(({ place, through }) => [place.code, through?.id])).toContainEqual([
      "GM9005",
      intoId,
    ]);
    await expect(
      rows(
        "insert into function_at (organisation_id, person_id, title, since) values ($1, $2, 'Te laat', $3)",
        [doubleId, people.bram, now],
      ),
    ).rejects.toThrow(/no more/);
  });

  test("nobody else keeps the id of an organisation: what does, goes along or reads through", async () => {
    const keepers = await rows(`select c.conrelid::regclass::text || '.' || a.attname as column
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.contype = 'f' and c.confrelid = 'organisation'::regclass
      union select table_name || '.' || column_name from information_schema.columns
      where table_schema = 'public' and column_name in ('organisation_id', 'organisation') and data_type = 'uuid' order by 1`);
    expect(keepers.map(({ column }) => column)).toEqual([
      "function_at.organisation_id",
      "organisation.merged_into",
      "organisation.succeeded_by",
      "organisation_administrator.organisation_id",
      "organisation_claim.organisation_id",
      "organisation_identifier.organisation_id",
      "organisation_invitation.organisation_id",
      "organisation_relation.belongs_to",
      "organisation_relation.organisation_id",
      "organisation_version.organisation_id",
      "school_type.organisation_id",
    ]);
  });

  test("an invitation that was offered at the double is accepted at the one that stays", async () => {
    const intoId = await idOf("Basisschool De Waterlelie");
    const [offer] = await rows(
      "select id from organisation_invitation where email = $1 and settled_at is null and role = 'administrator'",
      [teun],
    );
    const his = await house.as(teun);
    expect((await his.posts(paths.accept(offer.id))).path).toContain(paths.organisation(intoId));
  });

  test("what cannot be merged is refused, and it is not for others to do", async () => {
    const id = await double("Nog een dubbele");
    const [first] = await rows("select id from organisation where name = 'De Waterlelie (dubbel)'");
    const merging = (double: string, into: string) =>
      asPerson(anke, (act) => mergeOrganisations(act, double, into), "administrator");
    await expect(merging(id, id)).rejects.toMatchObject({ code: "organisations/cannot-merge" });
    await expect(merging(first.id, id)).rejects.toMatchObject({ code: "organisations/cannot-merge" });
    await expect(merging(id, first.id)).rejects.toMatchObject({ code: "organisations/cannot-merge" });
    await expect(asPerson(joris, (act) => mergeOrganisations(act, id, first.id))).rejects.toThrow();
    for (const path of [paths.merge(id), paths.close(id)])
      expect((await (await house.as(joris)).visits(path)).status).toBe(404);
    // A chain leads on at once.
    const last = await double("De allerlaatste");
    await merging(await idOf("Basisschool De Waterlelie"), last);
    expect(await asHouse((act) => leadsTo(act, first.id))).toBe(last);
  });
});

describe("an organisation that ends", () => {
  test("has a last day and a successor: functions end that day, its name is found with a note, history stays", async () => {
    const [id, next] = [await idOf("Jeugdhulp Oever"), await idOf("Gemeente Waterrijk")];
    const her = await house.as(anke);
    expect(await her.reads(paths.close(id))).toContain(nl.close.warning);
    const unclear = await her.posts(paths.close(id), { op: inDays(3), opvolger: "bestaat niet" });
    expect([unclear.status, unclear.html.includes(nl.pick.none), unclear.html.includes(inDays(3))]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await her.posts(paths.close(id), { op: inDays(3), opvolger: "gm 9005" })).html).toContain(
      nl.done.gesloten,
    );

    const his = await house.as(teun);
    expect(await his.reads(paths.organisation(id))).toContain("Deze organisatie stopt.");
    expect((await titlesOf(teun)).includes("Jeugdprofessional op school")).toBe(true);
    await house.wait(4 * day);
    expect((await titlesOf(teun)).includes("Jeugdprofessional op school")).toBe(false);
    const page = await his.reads(paths.organisation(id));
    for (const words of ["Deze organisatie is gestopt.", "Gemeente Waterrijk"]) expect(page).toContain(words);
    expect(page).not.toContain(nl.claim.submit);
    const [found] = await asHouse((act) => findOrganisations(act, "jeugdhulp oever"));
    expect(found).toMatchObject({
      successor: { id: next, name: "Gemeente Waterrijk" },
      endedOn: expect.any(String),
    });
    expect(await rows("select from function_at where organisation_id = $1", [id])).toHaveLength(1);
    const again = await house.as(anke);
    expect((await again.posts(paths.inviteAdministrator(id), { email: bram })).status).toBe(409);
    expect(
      (await again.posts(paths.close(next), { op: inDays(3), opvolger: "Jeugdhulp Oever" })).status,
    ).toBe(409);
  });
});

describe("someone's home region", () => {
  const regionOf = async (email: string) => {
    const id = await personId(email);
    return (await asPerson(email, (act) => homeRegionOf(act, id))).areas.map(({ place, through }) => [
      place.code,
      through?.name ?? null,
    ]);
  };

  test("follows from where they work: municipality, both swv's and the youth region", async () => {
    const areas = await regionOf(bram);
    expect(areas).toContainEqual(["GM9013", "Vmbo De Vuurtoren"]);
    expect(areas).toContainEqual(["JZ92", "Vmbo De Vuurtoren"]);
    expect(areas.filter(([code]) => /^(PO|VO)/.test(code!))).toHaveLength(2);
    expect(await regionOf(joris)).toEqual([["PO9101", "Swv Rietlanden"]]);
  });

  test("is widened and narrowed by themselves, on a page that the profile leads to", async () => {
    const his = await house.as(joris);
    expect(await his.reads("/mijn/profiel")).toContain(paths.home);
    expect((await his.posts(paths.home, { gebied: "sudermeer" })).html).toContain(nl.done.regio);
    expect(await regionOf(joris)).toContainEqual(["GM9010", null]);
    const unknown = await his.posts(paths.home, { gebied: "Nergenshuizen" });
    expect([unknown.status, unknown.html.includes('value="Nergenshuizen"')]).toEqual([422, true]);
    const several = await his.posts(paths.home, { gebied: "swv" });
    expect([several.status, several.html.includes(nl.homeRegion.several)]).toEqual([422, true]);
    expect(several.html).toContain('value="VO9101"');
    const [added] = await rows(
      "select area_id from home_area a join person p on p.id = a.person_id where p.email = $1",
      [joris],
    );
    expect(await bare(bram, "select from home_area")).toEqual([]);
    await his.posts(paths.removeHome(added.area_id));
    expect((await regionOf(joris)).some(([code]) => code === "GM9010")).toBe(false);
  });
});
