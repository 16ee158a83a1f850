import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Act, visitor } from "#platform/acts";
import { type AnyImporter, readSource } from "#platform/imports";
import { openHouse } from "#testing";
import { areaImporters } from "./index.ts";
import { wholeKinds } from "./kinds.ts";
import { bordersOn } from "./queries/borders-on.ts";
import { findAreas } from "./queries/find-areas.ts";
import { mapOn } from "./queries/map-on.ts";

/*
 * The official files of the whole country, which stand beside the project and never in it: taken over by the importers, and then counted in
 * what the house answers. Without them these tests are skipped.
 */

const data = path.resolve(import.meta.dirname, "../../../../shared/data");
const there = existsSync(path.join(data, "gemeenten_2025.csv"));
if (!there) console.warn(`the real files are not at ${data}: their tests are skipped`);

const files = [
  ["gemeenten_2025.csv", "areas/municipalities", "2025-01-01"],
  ["gemeente_wijzigingen.csv", "areas/changes", "2020-01-01"],
  ["jeugdregio_2025.csv", "areas/region-names", "2025-01-01"],
  ["swv_2015.csv", "areas/swvs", "2015-05-01"],
  ["pc4_swv_2015.csv", "areas/postcodes", "2015-05-01"],
  ["gemeente_swv.csv", "areas/swv-shares", "2015-05-01"],
  ["nederland_2025.topojson", "areas/map", "2025-01-01"],
] as const;

describe.runIf(there)("the real files", () => {
  const house = openHouse({ untold: true });
  const ask = <Answer>(question: (act: Act) => Promise<Answer>): Promise<Answer> =>
    house.door.acts.act(visitor, question);

  beforeAll(async () => {
    for (const [name, , validFrom] of files) await takeOver(name, validFrom);
  }, 180_000);

  /** @returns whether there was anything new in it */
  async function takeOver(name: string, validFrom: string): Promise<boolean> {
    const { importer, facts, faults } = await reading(name, validFrom);
    expect(faults).toEqual([]);
    return house.door.acts.asSystem("test", async (act) => {
      const comparison = await importer.compare(act, facts);
      expect(comparison.faults).toEqual([]);
      await importer.takeOver(act, facts);
      return !comparison.nothingNew;
    });
  }

  async function reading(name: string, validFrom: string) {
    const { source } = await readSource({ name, bytes: readFileSync(path.join(data, name)) });
    const importer = recognising(areaImporters, source!);
    return {
      importer: importer!,
      ...(await importer!.read(source!, { validFrom, source: name, step: async () => undefined })),
    };
  }

  test("each file is recognised by its own importer, and files about something else by none", async () => {
    const expected = new Map<string, string>(files.map(([name, importer]) => [name, importer]));
    for (const name of readdirSync(data).filter((one) => /\.(csv|topojson)$/.test(one))) {
      const { source } = await readSource({ name, bytes: readFileSync(path.join(data, name)) });
      const found = areaImporters
        .filter((importer) => importer.recognises(source!))
        .map((importer) => importer.name);
      expect([name, found]).toEqual([name, expected.has(name) ? [expected.get(name)] : []]);
    }
  });

  test("342 municipalities in 12 provinces and 42 youth regions, 76 + 74 swv's with 734 relations", async () => {
    const borders = await ask((act) => bordersOn(act, "2025-06-01"));
    const count = Object.fromEntries(wholeKinds.map((kind) => [kind, borders.all(kind).length]));
    expect(count).toMatchObject({ province: 12, youth_region: 42, swv_po: 76, swv_vo: 74 });
    expect(borders.all("municipality")).toHaveLength(342);
    const relations = borders
      .all("municipality")
      .map(({ id }) => borders.liesIn(id, "swv_po").length + borders.liesIn(id, "swv_vo").length);
    expect(relations.reduce((sum, one) => sum + one, 0)).toBe(734);
  });

  test("26 po and 30 vo swv's lie in more than one youth region", async () => {
    const borders = await ask((act) => bordersOn(act, "2025-06-01"));
    const across = (kind: "swv_po" | "swv_vo") =>
      borders.all(kind).filter(({ id }) => {
        const regions = borders.madeOf(id).flatMap(({ place }) => borders.liesIn(place.id, "youth_region"));
        return new Set(regions.map(({ place }) => place.id)).size > 1;
      }).length;
    expect([across("swv_po"), across("swv_vo")]).toEqual([26, 30]);
  });

  test.each(["2020-06-01", "2021-06-01", "2022-02-01", "2022-12-31", "2025-06-01"])(
    "on %s every municipality lies as a whole in provinces, youth regions and swv's",
    async (day) => {
      const borders = await ask((act) => bordersOn(act, day));
      for (const { id, name } of borders.all("municipality"))
        for (const kind of ["province", "youth_region", "swv_po", "swv_vo"] as const)
          expect(
            borders.liesIn(id, kind).reduce((sum, { share }) => sum + share, 0),
            `${name} ${kind}`,
          ).toBeCloseTo(1, 9);
    },
  );

  test("earlier years have their own municipalities", async () => {
    const counts = await Promise.all(
      ["2020-06-01", "2021-06-01", "2022-02-01", "2022-12-31", "2023-01-01"].map(
        async (day) => (await ask((act) => bordersOn(act, day))).all("municipality").length,
      ),
    );
    expect(counts).toEqual([355, 352, 345, 344, 342]);
  });

  test("what people type is found", async () => {
    const first = async (typed: string) => (await ask((act) => findAreas(act, typed, "2025-06-01")))[0];
    expect((await first("sudwest frys"))?.place.name).toBe("Súdwest-Fryslân");
    expect((await first("20.01"))?.place.code).toBe("PO2001");
    expect((await first("1098 kb"))?.place.name).toBe("Amsterdam");
    expect((await first("gm363"))?.place.name).toBe("Amsterdam");
    expect((await first("den haag"))?.place.code).toBe("GM0518");
    expect(await first("weesp")).toMatchObject({
      place: { name: "Amsterdam" },
      instead: { of: { name: "Weesp" }, ended: "2022-03-24" },
    });
  });

  test("the map draws 342 municipalities, 42 youth regions and 12 provinces by their codes", async () => {
    const map = (await ask((act) => mapOn(act, "2025-06-01")))!;
    const borders = await ask((act) => bordersOn(act, "2025-06-01"));
    for (const kind of ["municipality", "youth_region", "province"] as const) {
      const layer = map.topology.objects[kind];
      const ids = layer?.type === "GeometryCollection" ? layer.geometries.map(({ id }) => id) : [];
      expect(ids.sort()).toEqual(
        borders
          .all(kind)
          .map(({ code }) => code)
          .sort(),
      );
    }
  });

  test("the same files again change nothing", async () => {
    for (const [name, , validFrom] of files)
      expect([name, await takeOver(name, validFrom)]).toEqual([name, false]);
    const { rows } = await house.door.engine.system.query(
      "select max(revision) as highest from area_edition",
    );
    // Youth regions were listed with the municipalities, and once more with their inhabitants.
    expect(rows[0].highest).toBe(2);
  }, 120_000);
});

const recognising = (importers: readonly AnyImporter[], source: Parameters<AnyImporter["recognises"]>[0]) =>
  importers.find((importer) => importer.recognises(source));
