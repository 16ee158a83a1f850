import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { tablePaths } from "./paths.ts";

// The page as people of the demo country find it.

const house = openHouse();
const reads = (path: string) => house.visitor().reads(path);
/** As it is read: without tags, and without the places where a long word may be broken off. */
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("\u00AD", "")
    .replaceAll(/\s+/g, " ");

describe("a municipality", () => {
  test("tells in which areas it lies, and with which share", async () => {
    const page = plain(await reads(tablePaths.pageOf("GM9005", null)));
    expect(page).toContain(nl.page.titleOf("Waterrijk"));
    expect(page).toContain("Swv Rietlanden (PO9101), 16 van de 20 postcodes (80%)");
    expect(page).toContain("Waterrijk en Lagen");
    expect(page).toContain("GGD Waterland-Midden");
  });

  test("has a table for each support plan and one for the youth plan, with the law", async () => {
    const page = plain(await reads(tablePaths.pageOf("GM9005", null)));
    for (const name of [
      "Swv Rietlanden (PO9101)",
      "Swv Kust en Polder (PO9102)",
      "Swv Meer en Wijde (VO9102)",
    ])
      expect(page).toContain(nl.tables.support(name));
    expect(page).toContain(nl.tables.youth("Waterrijk"));
    expect(page).toContain("artikel 18a");
    expect(page).toContain("Jeugdwet");
  });

  test("shows who shares its swv and not its youth region", async () => {
    const html = await reads(tablePaths.pageOf("GM9005", null));
    const part = plain(html.slice(html.indexOf('id="buren"')));
    expect(part).toContain("Kolkwerf Swv Rietlanden (PO9101) Duinkust en Polders");
  });

  test("is drawn with links that the keyboard reaches, and stands in a table too", async () => {
    const html = await reads(tablePaths.pageOf("GM9005", null));
    expect(html.match(/<a href="[^"]*plek=GM\d+" aria-label="/g)?.length).toBe(10);
    expect(html).toContain(nl.map.tableCaption);
    expect(html).toContain(nl.map.credit("Het verzonnen land van dit oefenhuis"));
    expect(html).not.toMatch(/ style=/);
  });
});

test("a school has the tables of its own postcode, not of the whole municipality", async () => {
  const page = plain(await reads(tablePaths.pageOf("91WL00", null)));
  expect(page).toContain(nl.page.titleOfSchool("Basisschool De Waterlelie"));
  expect(page).toContain(nl.notes.schoolSpot("Basisschool De Waterlelie", "1362"));
  const { tables } = await (await house.visitor().asks(tablePaths.jsonOf("91WL00", null))).json();
  expect(tables.supportPlan.map(({ owner }: { owner: { code: string } }) => owner.code)).toEqual([
    "PO9101",
    "VO9101",
  ]);
});

describe("another year", () => {
  test("has its own borders, and says which day", async () => {
    const page = plain(await reads(tablePaths.pageOf("GM9011", "2025")));
    expect(page).toContain("op 1 januari 2025");
    expect(page).toContain("Jeugdregio Waterrijk en Lagen");
    expect(plain(await reads(tablePaths.pageOf("GM9011", null)))).toContain("Jeugdregio Duinkust en Polders");
  });

  test("from before the first list says that the oldest is used", async () => {
    const page = plain(await reads(tablePaths.pageOf("GM9005", "2020")));
    expect(page).toContain(
      "voor dit jaar hebben we geen lijst. We gebruiken de oudste die we hebben, van 1 januari 2023.",
    );
  });

  test("a merged municipality leads to its successor, a divided one to a choice, one of later to those before it", async () => {
    expect(plain(await reads(tablePaths.pageOf("GM9001", null)))).toContain(
      nl.notes.successor("Strandwijk", "1 januari 2024", "Duinkust"),
    );
    const divided = await reads(tablePaths.pageOf("GM9006", null));
    expect(divided).toContain(nl.notes.divided("Meerdijk", "1 januari 2025"));
    expect(divided).toContain(tablePaths.pageOf("GM9008", null));
    const notYet = await reads(tablePaths.pageOf("GM9013", "2023"));
    expect(notYet).toContain(nl.notes.notYet("Duinkust", "1 januari 2023"));
    expect(notYet).toContain("plek=GM9001&amp;jaar=2023");
    // In its own year it is there.
    expect(plain(await reads(tablePaths.pageOf("GM9001", "2023")))).toContain(nl.page.titleOf("Strandwijk"));
  });
});

describe("searching", () => {
  const leadsTo = async (typed: string) =>
    (await house.visitor().visits(tablePaths.searchFor(typed, null))).path;

  test.each([
    ["sudermeer", "GM9010"],
    ["  SÚDERMEER ", "GM9010"],
    ["gm9005", "GM9005"],
    ["PO 91.01", "PO9101"],
    ["vo-91-02", "VO9102"],
    ["1248 kb", "1248"],
    ["strandwijk", "GM9001"],
    ["91WL00", "91WL00"],
    ["basisschool waterlelie", "91WL00"],
  ])("“%s” leads straight to its page", async (typed, code) => {
    expect(await leadsTo(typed)).toBe(tablePaths.pageOf(code, null));
  });

  test("“91.01” can be two swv's: one chooses", async () => {
    const page = await reads(tablePaths.searchFor("91.01", null));
    expect(page).toContain("plek=PO9101");
    expect(page).toContain("plek=VO9101");
  });

  test("without a hit it says what to try, and keeps what was typed", async () => {
    const page = await reads(tablePaths.searchFor("<b>xyzzy", null));
    expect(page).toContain(nl.choose.noneHelp);
    expect(page).toContain('value="&lt;b>xyzzy"');
    expect((await house.visitor().visits(tablePaths.pageOf("GM0000", null))).status).toBe(404);
  });

  test("suggests while typing", async () => {
    const answer = await house.visitor().asks(`${tablePaths.suggestions}?zoek=water`);
    expect(await answer.json()).toContainEqual({
      label: "Waterrijk",
      note: "Gemeente GM9005",
      href: tablePaths.pageOf("GM9005", null),
    });
  });
});

describe("taking it along", () => {
  test("as text, with the address of the page", async () => {
    const answer = await house.visitor().asks(tablePaths.textOf("GM9005", null));
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    const text = await answer.text();
    expect(text).toContain("- Swv Meer en Wijde (VO9102)");
    expect(text).toContain(`http://localhost:3000${tablePaths.pageOf("GM9005", null)}`);
  });

  test("as open data for any website, with every seat on a line", async () => {
    const json = await house.visitor().asks(tablePaths.jsonOf("GM9005", null));
    expect(json.headers.get("access-control-allow-origin")).toBe("*");
    const { tables, atBoth } = await json.json();
    const seats =
      tables.supportPlan.reduce(
        (sum: number, one: { municipalities: [] }) => sum + 1 + one.municipalities.length,
        0,
      ) +
      tables.youthPlan.reduce((sum: number, one: { swvs: [] }) => sum + 1 + one.swvs.length, 0) +
      tables.youthPlanTogether.reduce(
        (sum: number, one: { swvs: []; municipalities: [] }) =>
          sum + one.municipalities.length + one.swvs.length,
        0,
      );
    expect(atBoth.length).toBeGreaterThan(0);
    const csv = await house.visitor().asks(tablePaths.csvOf("GM9005", null));
    expect(csv.headers.get("access-control-allow-origin")).toBe("*");
    expect((await csv.text()).trimEnd().split("\r\n")).toHaveLength(seats + 1);
  });
});

test("the patchwork counts what the pages show", async () => {
  const page = plain(await reads(tablePaths.patchwork));
  for (const count of [
    "10 gemeenten",
    "2 jeugdregio's",
    "3 samenwerkingsverbanden po",
    "2 samenwerkingsverbanden vo",
  ])
    expect(page).toContain(count);
  const json = await (await house.visitor().asks(tablePaths.patchworkJson)).json();
  expect(json.municipalities).toHaveLength(10);
});
