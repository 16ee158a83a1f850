import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { type Act, visitor } from "#platform/acts";
import { openHouse } from "#testing";
import type { Borders } from "./borders.ts";
import { bordersOn } from "./queries/borders-on.ts";
import { mapOn } from "./queries/map-on.ts";

// The country of the demo story, as a visitor finds it.

const house = openHouse();
const ask = <Answer>(question: (act: Act) => Promise<Answer>): Promise<Answer> =>
  house.door.acts.act(visitor, question);
const names = (borders: Borders, code: string, kind: Parameters<Borders["liesIn"]>[1]) =>
  borders
    .liesIn(borders.byCode("municipality", code)!.id, kind)
    .map(({ place, share }) => `${place.code} ${Math.round(share * 100)}%`);

test("municipalities of every year, with one merger and one split", async () => {
  const called = async (day: string) =>
    (await ask((act) => bordersOn(act, day))).all("municipality").map(({ name }) => name);
  const before = await called("2023-06-01");
  expect(before).toContain("Strandwijk");
  expect(before).toContain("Meerdijk");
  expect(before).not.toContain("Duinkust");
  expect(await called("2024-01-01")).toContain("Duinkust");
  expect(await called("2027-01-12")).toHaveLength(10);
  expect(await called("2027-01-12")).not.toContain("Meerdijk");
});

test("swv's cut through municipalities and lie across youth regions", async () => {
  const today = await ask((act) => bordersOn(act, "2027-01-12"));
  expect(names(today, "GM9005", "swv_po")).toEqual(["PO9101 80%", "PO9102 20%"]);
  expect(names(today, "GM9005", "swv_vo")).toEqual(["VO9101 60%", "VO9102 40%"]);
  const rietlanden = today.byCode("swv_po", "PO9101")!;
  const regions = today
    .madeOf(rietlanden.id)
    .flatMap(({ place }) => today.liesIn(place.id, "youth_region").map((part) => part.place.code));
  expect([...new Set(regions)].sort()).toEqual(["JZ91", "JZ92"]);
});

test("a municipality that moved to another youth region was in the old one before", async () => {
  expect(names(await ask((act) => bordersOn(act, "2025-12-31")), "GM9011", "youth_region")).toEqual([
    "JZ91 100%",
  ]);
  expect(names(await ask((act) => bordersOn(act, "2026-01-01")), "GM9011", "youth_region")).toEqual([
    "JZ92 100%",
  ]);
});

test("the map of a day draws every municipality, youth region and province of that day", async () => {
  for (const day of ["2023-06-01", "2027-01-12"]) {
    const borders = await ask((act) => bordersOn(act, day));
    const map = (await ask((act) => mapOn(act, day)))!;
    for (const kind of ["municipality", "youth_region", "province"] as const) {
      const drawn = feature(map.topology, map.topology.objects[kind]!);
      const ids = "features" in drawn ? drawn.features.map(({ id }) => id) : [];
      expect(ids.sort()).toEqual(
        borders
          .all(kind)
          .map(({ code }) => code)
          .sort(),
      );
    }
  }
});
