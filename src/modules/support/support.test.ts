import { beforeAll, describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { words } from "./messages.ts";
import { supportPaths as paths } from "./paths.ts";

const house = openHouse();
const t = words.nl;
const rows = async (question: string) => (await house.door.engine.system.query(question)).rows;
const joris = "joris@swvrietlanden.example";
const lotte = "lotte@gemeentewaterrijk.example";
const ledgerId = async (): Promise<string> =>
  (await rows("select id from support_ledger order by opened_at limit 1"))[0].id;
const purposeId = async (): Promise<string> =>
  (await rows("select id from support_purpose where title like 'Eén aanpak%'"))[0].id;

beforeAll(async () => {
  // Of what a request of the demo story reserved, as much comes on top: two day-parts are left.
  const programme = await house.as("anke@schakel.example");
  await programme.visits(paths.ledger(await ledgerId()));
  const more = { wat: "override", aantal: "1", reden: "Voor deze proef." };
  await programme.posts(paths.line(await ledgerId()), more);
});

describe("the ledger of a region", () => {
  test("both partners see the same: what is left, and every line with its reason", async () => {
    const id = await ledgerId();
    for (const email of [joris, lotte]) {
      const html = await (await house.as(email)).reads(paths.ledger(id));
      expect(html).toContain("Eerste bijeenkomst, met zes scholen");
      expect(html).toContain("Elke regio krijgt vier dagdelen per jaar.");
      expect(html).toContain("Nog over: 2 dagdelen.");
      expect(html).toContain("0,5 dagdelen gereserveerd, 1,5 dagdelen gebruikt");
    }
    expect((await (await house.as("samira@dewaterlelie.example")).visits(paths.ledger(id))).status).toBe(404);
    expect(await (await house.as(joris)).reads("/mijn")).toContain(paths.ledger(id));
  });

  test("a request reserves, a report spends, cancelling returns; what does not fit is said, and nothing typed is lost", async () => {
    const id = await ledgerId();
    const browser = await house.as(joris);
    const now = async (): Promise<readonly number[]> => {
      const [row] = await rows(`select granted, reserved, used from support_ledger where id = '${id}'`);
      return [row.granted, row.reserved, row.used];
    };
    const before = await now();
    /** What this test changed. */
    const sums = async () => (await now()).map((halves, i) => halves - (before[i] ?? 0));
    const send = async (fields: Record<string, string>) => {
      await browser.visits(paths.ledger(id));
      return browser.posts(paths.line(id), { reden: "Zo afgesproken.", ...fields });
    };
    expect((await send({ wat: "reserve", waarvoor: "Ouders", aantal: "1,5" })).html).toContain(
      t.ledger.done.regel,
    );
    expect(await sums()).toEqual([0, 3, 0]);
    const tooMuch = await send({ wat: "reserve", waarvoor: "Nog iets", aantal: "1", formulier: "" });
    expect(tooMuch.status).toBe(422);
    expect(tooMuch.html).toContain(t.ledger.doesNotFit("0,5 dagdelen"));
    expect(tooMuch.html).toContain("Nog iets");
    for (const aantal of ["0,25", "0x2", "1e0", "0b1", "-1", "+1", "1.", "∞", ""])
      expect((await send({ wat: "reserve", waarvoor: "Kwart", aantal })).html).toContain(t.ledger.unitsWrong);
    await send({ wat: "return", doel: await purposeId(), aantal: "0.5" });
    expect(await sums()).toEqual([0, 2, 0]);
    await browser.visits(paths.ledger(id));
    const [{ id: parents }] = await rows("select id from support_purpose where title = 'Ouders'");
    await browser.posts(paths.split(id), {
      doel: parents,
      waarvoor: "Jongeren",
      aantal: "0,5",
      reden: "Apart.",
    });
    expect(await sums()).toEqual([0, 2, 0]);
  });

  test("beyond what was granted only the programme writes, with its reason", async () => {
    const id = await ledgerId();
    const fields = { wat: "override", aantal: "1", reden: "Besluit van de stuurgroep." };
    const partner = await house.as(lotte);
    await partner.visits(paths.ledger(id));
    expect((await partner.posts(paths.line(id), fields)).status).toBe(403);
    const programme = await house.as("anke@schakel.example");
    await programme.visits(paths.ledger(id));
    expect((await programme.posts(paths.line(id), { ...fields, reden: "" })).status).toBe(422);
    await programme.visits(paths.ledger(id));
    expect((await programme.posts(paths.line(id), fields)).html).toContain("Besluit van de stuurgroep.");
  });

  test("an swv that is in two regions is warned about, and opened with a reason", async () => {
    const [first] = await rows("select area_id, year from support_ledger limit 1");
    await rows(`insert into area (kind, code) values ('support_region', 'ook-kust')`);
    const [twin] = await rows("select id from area where code = 'ook-kust'");
    const [edition] = await rows(
      `insert into area_edition (list, valid_from, source, digest, told_at) values ('made/${twin.id}', '2026-01-01', 'test', 'x', now()) returning id`,
    );
    await rows(
      `insert into area_listing (edition_id, area_id, name) values ('${edition.id}', '${twin.id}', 'Ook de kust')`,
    );
    await rows(`insert into area_tie (edition_id, area_id, lies_in)
      select distinct '${edition.id}'::uuid, area_id, '${twin.id}'::uuid from area_tie where lies_in = '${first.area_id}'`);
    const programme = await house.as("anke@schakel.example");
    const fields = {
      ...{ regio: twin.id, jaar: String(first.year), aantal: "4", reden: "Jaarlijks." },
      ...{ swvOrganisatie: "Swv Rietlanden", swvNaam: "Joris", swvEmail: joris },
      ...{
        municipalityOrganisatie: "Gemeente Duinkust",
        municipalityNaam: "Els",
        municipalityEmail: "els@duinkust.example",
      },
    };
    await programme.visits(paths.setup);
    const warned = await programme.posts(paths.setup, fields);
    expect(warned.status).toBe(422);
    expect(warned.html).toContain("ook dagdelen in Kust en Waterrijk");
    const opened = await programme.posts(paths.setup, { ...fields, overlap: "Twee vestigingen." });
    expect(opened.html).toContain("Twee vestigingen.");
    expect((await programme.posts(paths.setup, { ...fields, overlap: "Twee vestigingen." })).status).toBe(
      409,
    );
  });
});

describe("the table has the last word", () => {
  const refused = async (statement: string): Promise<string> => {
    const client = await house.door.engine.web.connect();
    try {
      await client.query("begin; select set_config('role', 'schakel_system', true)");
      await client.query(statement);
      return "";
    } catch (error) {
      return (error as { code?: string }).code ?? "?";
    } finally {
      await client.query("rollback");
      client.release();
    }
  };
  const insert = async (kind: string, units: number, about: string) =>
    `insert into support_line (ledger_id, kind, units, purpose_id, reason, at) values ('${await ledgerId()}', '${kind}', ${units}, ${about}, 'x', now())`;

  test.each([
    ["more than is left", "reserve", 999],
    ["more than was reserved", "spend", 999],
    ["more back than was reserved", "return", 999],
    ["more planned than was reserved", "plan", 999],
    ["more back than was used", "correct", 999],
  ])("%s", async (_, kind, units) => {
    expect(await refused(await insert(kind, units, `'${await purposeId()}'`))).toBe("23514");
    // Control: a line that fits is taken.
    if (kind === "reserve") expect(await refused(await insert(kind, 1, `'${await purposeId()}'`))).toBe("");
  });

  test("nobody changes a line, a sum or a number, nor takes one away", async () => {
    const denied = "42501";
    expect(await refused("update support_line set units = 1")).toBe(denied);
    expect(await refused("delete from support_line")).toBe(denied);
    expect(await refused("update support_ledger set granted = 100")).toBe(denied);
    expect(await refused("update support_purpose set reserved = 0")).toBe(denied);
    await expect(house.door.engine.owner.query("delete from support_line")).rejects.toThrow(/only added/);
  });
});
