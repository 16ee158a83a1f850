import { beforeEach, describe, expect, test } from "vitest";
import { type Act, visitor } from "#platform/acts";
import { type Comparison, type Fault, readSource } from "#platform/imports";
import { openHouse } from "#testing";
import { takeOverFacts } from "./commands/take-over-facts.ts";
import { areaImporters } from "./index.ts";
import type { WholeKind } from "./kinds.ts";
import { bordersOn } from "./queries/borders-on.ts";

// Official files, whole and broken, on the lists of a small country that the first file brings.

const house = openHouse({ untold: true });
const ask = <Answer>(question: (act: Act) => Promise<Answer>): Promise<Answer> =>
  house.door.acts.act(visitor, question);

interface Taken {
  readonly importer: string | undefined;
  readonly faults: readonly Fault[];
  readonly comparison: Comparison | null;
}

/** What the desk does: read, compare, and take over what has no faults. */
async function bring(content: string, validFrom: string, name = "lijst.csv"): Promise<Taken> {
  const { source, faults: unread } = await readSource({ name, bytes: new TextEncoder().encode(content) });
  const importer = areaImporters.find((one) => source && one.recognises(source));
  if (!source || !importer) return { importer: undefined, faults: unread, comparison: null };
  const given = { validFrom, source: "Verzonnen", step: async () => undefined };
  const { facts, faults } = await importer.read(source, given);
  const inFile = [...unread, ...faults];
  if (inFile.length > 0) return { importer: importer.name, faults: inFile, comparison: null };
  return house.door.acts.asSystem("test", async (act) => {
    const comparison = await importer.compare(act, facts);
    if (comparison.faults.length === 0) await importer.takeOver(act, facts);
    return { importer: importer.name, faults: comparison.faults, comparison };
  });
}

const country = `gemeentecode,gemeentenaam,provincie,jeugdregiocode,jeugdregio,inwoners_2026
GM9101,Aardam,Zeekant,JZ81,Oever,1000
GM9102,Beemd,Zeekant,JZ81,Oever,2000
GM9103,Dorpen,Landkant,JZ82,Hei,3000
`;
const table = `pc4,gemeentecode_2026,swv_po,swv_vo
9011,gm9101,PO 81.01,vo8101
9012,9101,81.02,VO-81-01
9013,GM9102,PO8101,8101
9014,GM9103,PO8102,VO8101
`;
const where = async (day: string, code: string, kind: WholeKind) => {
  const borders = await ask((act) => bordersOn(act, day));
  return borders
    .liesIn(borders.byCode("municipality", code)!.id, kind)
    .map(({ place, share }) => [place.code, share]);
};
const tables = ["area_succession", "area_edition", "area"];

beforeEach(async () => {
  for (const name of tables) await house.door.engine.system.query(`delete from ${name}`);
  expect((await bring(country, "2026-01-01")).faults).toEqual([]);
});

describe("whole files", () => {
  test("the same file again changes nothing; a newer year adds an edition and leaves the older one", async () => {
    expect((await bring(country, "2026-01-01")).comparison?.nothingNew).toBe(true);
    const newer = country.replace("GM9103,Dorpen,Landkant,JZ82,Hei", "GM9103,Dorpen,Landkant,JZ81,Oever");
    expect((await bring(newer, "2027-01-01")).comparison?.changes).toContainEqual({
      list: "youth_region/municipalities",
      validFrom: "2027-01-01",
      added: 1,
      changed: 0,
      gone: 1,
      same: 2,
    });
    expect(await where("2026-12-31", "GM9103", "youth_region")).toEqual([["JZ82", 1]]);
    expect(await where("2027-01-01", "GM9103", "youth_region")).toEqual([["JZ81", 1]]);
  });

  test("a correction of the same day counts from then on, and what was said before stays kept", async () => {
    await bring(country.replace("Aardam", "Aerdam"), "2026-01-01");
    const borders = await ask((act) => bordersOn(act, "2026-06-01"));
    expect(borders.byCode("municipality", "GM9101")?.name).toBe("Aerdam");
    const { rows } = await house.door.engine.system.query(
      "select name from area_listing l join area_edition e on e.id = l.edition_id join area a on a.id = l.area_id where a.code = 'GM9101' order by revision",
    );
    expect(rows.map(({ name }) => name)).toEqual(["Aardam", "Aerdam"]);
  });

  test("postcodes give shares of swv's, in every spelling of a number", async () => {
    expect(await bring(table, "2026-01-01")).toMatchObject({ importer: "areas/postcodes", faults: [] });
    expect(await where("2026-06-01", "GM9101", "swv_po")).toEqual([
      ["PO8101", 0.5],
      ["PO8102", 0.5],
    ]);
    expect(await where("2026-06-01", "GM9102", "swv_vo")).toEqual([["VO8101", 1]]);
  });

  test("names of swv's stay when a table without names follows", async () => {
    await bring("swvnummer;naam\nPO 81.01;Swv Eerste\nPO 81.02;Swv Tweede\n", "2026-01-01");
    await bring(table, "2026-01-01");
    const borders = await ask((act) => bordersOn(act, "2026-06-01"));
    expect(borders.all("swv_po").map(({ name }) => name)).toEqual(["Swv Eerste", "Swv Tweede"]);
  });

  test("a list of shares counts where there are no postcodes, or when it is newer", async () => {
    const shares = (one: number, other: number) =>
      `gemeentecode,sector,swv,aantal_pc4\nGM9101,po,81.01,${one}\nGM9101,po,81.02,${other}\nGM9102,po,81.01,1\nGM9103,po,81.02,1\n`;
    await bring("swv,naam\nPO8101,\nPO8102,\n", "2026-01-01");
    await bring(shares(3, 1), "2026-01-01");
    expect(await where("2026-06-01", "GM9101", "swv_po")).toEqual([
      ["PO8101", 0.75],
      ["PO8102", 0.25],
    ]);
    await bring(table, "2026-01-01");
    expect(await where("2026-06-01", "GM9101", "swv_po")).toEqual([
      ["PO8101", 0.5],
      ["PO8102", 0.5],
    ]);
    await bring(shares(1, 4), "2027-01-01");
    expect(await where("2027-06-01", "GM9101", "swv_po")).toEqual([
      ["PO8102", 0.8],
      ["PO8101", 0.2],
    ]);
    expect(await where("2026-06-01", "GM9101", "swv_po")).toEqual([
      ["PO8101", 0.5],
      ["PO8102", 0.5],
    ]);
  });

  test("RMC and GGD regions from a list of codes alone, with names from another", async () => {
    const list = "gemeente_code;rmc_code;ggd_code\n9101;rm 1;GG0801\n9102;RM01;GG0801\n9103;RM02;GG0801\n";
    expect(await bring(list, "2026-01-01")).toMatchObject({ importer: "areas/municipalities", faults: [] });
    await bring("rmc_code,rmc_naam\nRM01,Noord\nRM02,Zuid\n", "2026-01-01");
    expect(await where("2026-06-01", "GM9103", "rmc_region")).toEqual([["RM02", 1]]);
    const borders = await ask((act) => bordersOn(act, "2026-06-01"));
    expect(borders.all("rmc_region").map(({ name }) => name)).toEqual(["Noord", "Zuid"]);
    expect(borders.all("municipality").map(({ name }) => name)).toEqual(["Aardam", "Beemd", "Dorpen"]);
  });

  test("mergers and splits give the years before their municipalities back", async () => {
    const changes =
      "oude_code,oude_naam,nieuwe_code,ingangsdatum\nGM9001,Oud,GM9101,2025-01-01\nGM9002,Los,GM9101|GM9102,2024-01-01\n";
    expect(await bring(changes, "2023-01-01")).toMatchObject({ importer: "areas/changes", faults: [] });
    const names = async (day: string) =>
      (await ask((act) => bordersOn(act, day))).all("municipality").map(({ name }) => name);
    expect(await names("2024-06-01")).toContain("Oud");
    expect(await names("2024-06-01")).not.toContain("Los");
    expect(await names("2023-06-01")).toContain("Los");
    expect(await where("2023-06-01", "GM9002", "youth_region")).toEqual([["JZ81", 1]]);
  });
});

describe("broken files: each says where, and nothing changes", () => {
  const line = (text: string) => `${country}${text}\n`;
  const changes = (text: string) => `oude_code,oude_naam,nieuwe_code,ingangsdatum\n${text}\n`;
  const rows = (text: string) => `pc4,gemeentecode,swv_po,swv_vo\n${text}\n`;
  test.each<[string, string, Fault]>([
    [
      "a code twice",
      line("GM9101,Weer,Zeekant,JZ81,Oever,1"),
      { what: "double-code", line: 5, value: "GM9101", other: "2" },
    ],
    [
      "no code",
      line("XX,Weer,Zeekant,JZ81,Oever,1"),
      { what: "wrong-form", line: 5, column: "gemeentecode", value: "XX" },
    ],
    [
      "no name",
      line("GM9104,,Zeekant,JZ81,Oever,1"),
      { what: "missing-value", line: 5, column: "gemeentenaam" },
    ],
    [
      "half a person",
      line("GM9104,Weer,Zeekant,JZ81,Oever,1.5"),
      { what: "wrong-form", line: 5, column: "inwoners_2026", value: "1.5" },
    ],
    [
      "a region with two names",
      line("GM9104,Weer,Zeekant,JZ81,Anders,1"),
      { what: "contradiction", line: 5, column: "JZ81", value: "Anders", other: "Oever" },
    ],
    [
      "a formula",
      line("GM9104,=1+1,Zeekant,JZ81,Oever,1"),
      { what: "formula", line: 5, column: "gemeentenaam", value: "=1+1" },
    ],
    [
      "a merger before the list begins",
      changes("GM9001,Oud,GM9101,2019-01-01"),
      { what: "reversed-dates", line: 2, value: "2019-01-01", other: "2020-01-01" },
    ],
    [
      "a day that does not exist",
      changes("GM9001,Oud,GM9101,2024-02-30"),
      { what: "wrong-form", line: 2, column: "ingangsdatum", value: "2024-02-30" },
    ],
    [
      "its own successor",
      changes("GM9001,Oud,GM9101|GM9001,2024-01-01"),
      { what: "own-successor", line: 2, value: "GM9001" },
    ],
    [
      "an unknown successor",
      changes("GM9001,Oud,GM9777,2024-01-01"),
      { what: "unknown-code", line: 2, value: "GM9777" },
    ],
    [
      "a missing column",
      "oude_code,nieuwe_code,ingangsdatum\nGM9001,GM9101,2024-01-01\n",
      { what: "missing-column", line: null, column: "oude_naam" },
    ],
    [
      "an swv of the other sector",
      rows("9011,GM9101,VO8101,VO8101"),
      { what: "wrong-form", line: 2, column: "swv_po", value: "VO8101" },
    ],
    [
      "a postcode twice",
      rows("9011,GM9101,PO8101,VO8101\n9011,GM9102,PO8101,VO8101"),
      { what: "double-code", line: 3, value: "9011", other: "2" },
    ],
    [
      "a postcode of a municipality that is not there",
      rows("9011,GM9777,PO8101,VO8101"),
      { what: "unknown-code", line: 2, value: "GM9777" },
    ],
    [
      "a postcode table without municipalities",
      "pc4,swv_po,swv_vo\n9011,PO8101,VO8101\n",
      { what: "missing-column", line: null, column: "gemeentecode" },
    ],
    [
      "shares of an unknown swv",
      "gemeentecode,sector,swv,aantal_pc4\nGM9101,po,PO8109,1\n",
      { what: "unknown-code", line: 2, value: "PO8109" },
    ],
    [
      "shares without numbers",
      "gemeentecode,sector,swv\nGM9101,po,PO8109\n",
      { what: "missing-column", line: null, column: "aantal_pc4" },
    ],
  ])("%s", async (_what, content, fault) => {
    const count = async () =>
      (await house.door.engine.system.query("select count(*)::int as n from area_edition")).rows[0].n;
    const before = await count();
    expect((await bring(content, "2020-01-01")).faults).toContainEqual(fault);
    expect(await count()).toBe(before);
  });

  test("mergers before there are municipalities ask for those first", async () => {
    for (const name of tables) await house.door.engine.system.query(`delete from ${name}`);
    const { faults } = await bring(changes("GM9001,Oud,GM9101,2024-01-01"), "2020-01-01");
    expect(faults).toEqual([{ what: "needs-first", line: null, value: "Gemeenten met hun regio's" }]);
  });

  test("another day, or another successor, than the house knows", async () => {
    await bring(changes("GM9001,Oud,GM9101,2025-01-01"), "2023-01-01");
    expect((await bring(changes("GM9001,Oud,GM9101,2024-01-01"), "2023-01-01")).faults).toContainEqual({
      what: "contradiction",
      line: 2,
      column: "GM9001",
      value: "2024-01-01",
      other: "2025-01-01",
    });
    expect((await bring(changes("GM9001,Oud,GM9102,2025-01-01"), "2023-01-01")).faults).toContainEqual({
      what: "contradiction",
      line: 2,
      column: "GM9001",
      value: "GM9102",
      other: "GM9101",
    });
  });

  test("a way round over two files leads back, and is refused", async () => {
    await bring(changes("GM9001,Oud,GM9101,2025-01-01"), "2023-01-01");
    const { faults } = await bring(changes("GM9101,Aardam,GM9001,2025-06-01"), "2023-01-01");
    expect(faults).toContainEqual(expect.objectContaining({ what: "own-successor" }));
  });
});

describe("maps", () => {
  const square = (west: number) => ({
    type: "Polygon",
    coordinates: [
      [
        [west, 0],
        [west, 1],
        [west + 1, 1],
        [west + 1, 0],
        [west, 0],
      ],
    ],
  });
  const geojson = (...codes: readonly string[]) =>
    JSON.stringify({
      type: "FeatureCollection",
      features: codes.map((statcode, at) => ({
        type: "Feature",
        properties: { statcode },
        geometry: square(at),
      })),
    });

  test("GeoJSON of municipalities becomes a map with shared borders", async () => {
    expect(
      await bring(geojson("GM9101", "GM9102", "GM9103"), "2026-01-01", "gebieden.geojson"),
    ).toMatchObject({
      importer: "areas/map",
      faults: [],
    });
    expect(
      (await bring(geojson("GM9101", "GM9102", "GM9103"), "2026-01-01", "gebieden.geojson")).comparison
        ?.nothingNew,
    ).toBe(true);
  });

  test("with an area that is not in the lists, or twice, it is refused", async () => {
    expect((await bring(geojson("GM9101", "GM9777"), "2026-01-01", "kaart.geojson")).faults).toEqual([
      { what: "unknown-code", line: null, value: "GM9777" },
    ]);
    expect((await bring(geojson("GM9101", "GM9101"), "2026-01-01", "kaart.geojson")).faults).toEqual([
      { what: "double-code", line: null, value: "GM9101", other: "municipality" },
    ]);
  });
});

test("facts that lean on an area nobody listed are not taken over in part", async () => {
  const tie = {
    municipality: "GM9777",
    kind: "province",
    liesIn: "ZEEKANT",
    parts: 1,
    whole: 1,
    line: 2,
  } as const;
  const facts = {
    source: "",
    successions: [],
    editions: [{ list: "province/municipalities", validFrom: "2027-01-01", ties: [tie] }],
  };
  await expect(house.door.acts.asSystem("test", (act) => takeOverFacts(act, facts))).rejects.toThrow(
    /nobody listed/,
  );
  const { rows } = await house.door.engine.system.query(
    "select from area_edition where valid_from = '2027-01-01'",
  );
  expect(rows).toHaveLength(0);
});

describe("the tables have the last word", () => {
  const write = (values: string) =>
    house.door.engine.system.query(
      `insert into area_succession (area_id, successor_id, happened_on, parts, whole, source, told_at)
       select a.id, b.id, v.day::date, v.parts, v.whole, '', now() from (values ${values}) as v(code, successor, day, parts, whole)
       join area a on a.code = v.code join area b on b.code = v.successor`,
    );

  test("what ends goes somewhere as a whole, on one day, and never comes back", async () => {
    await expect(write("('GM9101', 'GM9102', '2026-01-01', 1, 2)")).rejects.toThrow(/adds up/);
    await expect(
      write("('GM9101', 'GM9102', '2026-01-01', 1, 2), ('GM9101', 'GM9103', '2026-02-01', 1, 2)"),
    ).rejects.toThrow(/one day/);
    await expect(
      write("('GM9101', 'GM9102', '2026-01-01', 1, 1), ('GM9102', 'GM9101', '2026-02-01', 1, 1)"),
    ).rejects.toThrow(/own successor/);
    await expect(write("('GM9101', 'GM9101', '2026-01-01', 1, 1)")).rejects.toThrow();
    await write("('GM9101', 'GM9102', '2026-01-01', 1, 3), ('GM9101', 'GM9103', '2026-01-01', 2, 3)");
  });
});
