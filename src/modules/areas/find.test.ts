import { expect, test } from "vitest";
import { type Found, indexOf } from "./find.ts";
import type { AreaKind, Place } from "./kinds.ts";

// What people type when they look for a place, on the spelling of whoever made the list.

const place = (kind: AreaKind, code: string, name: string): Place => ({
  id: code,
  kind,
  code,
  name,
  inhabitants: null,
});

const dam = place("municipality", "GM0363", "Amstelrade");
const there = [
  dam,
  place("municipality", "GM1900", "Súdwest-Frieswold"),
  place("municipality", "GM0518", "'s-Gravenoord"),
  place("municipality", "GM0757", "Bokstel"),
  place("municipality", "GM0855", "Tilborg"),
  place("municipality", "GM1979", "Eemdelte"),
  place("municipality", "GM0748", "Bergen op Zand"),
  place("municipality", "GM0893", "Bergen (L.)"),
  place("municipality", "GM2001", "Veldwijk"),
  place("province", "PV27", "Noord-Amstelland"),
  place("youth_region", "JZ13", "Amstelrade-Oost"),
  place("swv_po", "PO2001", ""),
  place("swv_vo", "VO2001", ""),
  place("swv_vo", "VO2507", ""),
];
const haarens = place("municipality", "GM0788", "Haarens");
const delf = place("municipality", "GM0010", "Delfziel");
const looked = indexOf({
  there,
  elsewhen: [haarens, delf, place("municipality", "GM9999", "Nergens")],
  successions: [
    { areaId: "GM0788", successorId: "GM0757", happenedOn: "2021-01-01", parts: 1, whole: 4 },
    { areaId: "GM0788", successorId: "GM0855", happenedOn: "2021-01-01", parts: 3, whole: 4 },
    { areaId: "GM0010", successorId: "GM1979", happenedOn: "2021-01-01", parts: 1, whole: 1 },
  ],
  atPostcode: (digits) => ({ municipality: digits === "1098" ? dam : undefined, swvs: [] }),
});
const codes = (typed: string) => looked(typed, 12).map(({ place: { code } }: Found) => code);

test.each([
  ["sudwest frys", "GM1900"],
  ["súdwest-fries", "GM1900"],
  ["frieswold", "GM1900"],
  ["gravenoord", "GM0518"],
  ["Den Haag", "GM0518"],
  ["bokstle", "GM0757"],
  ["gm363", "GM0363"],
  ["1098 kb", "GM0363"],
  ["1098", "GM0363"],
  ["PO 20.01", "PO2001"],
  ["vo-25-07", "VO2507"],
  ["jz13", "JZ13"],
  ["delfziel", "GM1979"],
  ["gm0010", "GM1979"],
])("%s finds %s first", (typed, code) => {
  expect(codes(typed)[0]).toBe(code);
});

test("a number that may be two swv's gives both, and with a dot nothing else", () => {
  expect(codes("20.01")).toEqual(["PO2001", "VO2001"]);
  expect(codes("2001")).toEqual(["GM2001", "PO2001", "VO2001"]);
});

test("an old name leads to every successor, the largest part first, and says so", () => {
  const found = looked("haarens", 12);
  expect(
    found.map(({ place: { code }, instead }) => [code, instead?.of.name, instead?.share, instead?.ended]),
  ).toEqual([
    ["GM0855", "Haarens", 0.75, "2021-01-01"],
    ["GM0757", "Haarens", 0.25, "2021-01-01"],
  ]);
});

test("on a day before a merger its later name leads to those that merged", () => {
  const before = indexOf({
    there: [delf],
    elsewhen: [place("municipality", "GM1979", "Eemdelte")],
    successions: [{ areaId: "GM0010", successorId: "GM1979", happenedOn: "2021-01-01", parts: 1, whole: 1 }],
    atPostcode: () => ({ municipality: undefined, swvs: [] }),
  });
  const [found] = before("eemdelte", 5);
  expect(found?.place.code).toBe("GM0010");
  expect(found?.instead).toMatchObject({ begins: "2021-01-01", ended: null });
});

test("a short name gives what begins with it before what merely holds it", () => {
  expect(codes("bergen").slice(0, 2).sort()).toEqual(["GM0748", "GM0893"]);
  expect(looked("bergen", 1)).toHaveLength(1);
});

test.each(["", "   ", "zzzzqq", "'", "%", "nergens"])("%j finds nothing", (typed) => {
  expect(codes(typed)).toEqual([]);
});
