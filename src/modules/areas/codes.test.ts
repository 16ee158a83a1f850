import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaCode, municipalityCode, readPostcode, showPostcode, swvNumber } from "./codes.ts";

describe("the number of an swv", () => {
  test.each([
    ["PO 20.01", "PO2001"],
    ["VO-25-07", "VO2507"],
    ["PO0001", "PO0001"],
    ["po20.01", "PO2001"],
    ["swv VO 20 02", "VO2002"],
    ["PO–31–01", "PO3101"],
    [" vo2708 ", "VO2708"],
  ])("%s is %s", (typed, number) => {
    expect(swvNumber(typed)).toBe(number);
    expect(swvNumber(number)).toBe(number);
  });

  test("without its sector it is known only where the sector is", () => {
    expect(swvNumber("31.01")).toBeNull();
    expect(swvNumber("31.01", "po")).toBe("PO3101");
    expect(swvNumber("20.01", "vo")).toBe("VO2001");
    expect(swvNumber("PO 20.01", "vo")).toBeNull();
  });

  test.each(["", "PO", "PO 20.1", "PO 20.011", "XO2001", "20", "PO2O01", "1098 kb"])(
    "%s is none",
    (typed) => {
      expect(swvNumber(typed, "po")).toBeNull();
    },
  );

  test("however it is written, it is shown in one way", () => {
    const written = fc.record({
      sector: fc.constantFrom("po", "vo", "PO", "Vo"),
      region: fc.integer({ min: 0, max: 99 }),
      number: fc.integer({ min: 0, max: 99 }),
      marks: fc.tuple(fc.constantFrom("", " ", "-", "."), fc.constantFrom("", " ", "-", ".", " - ")),
    });
    fc.assert(
      fc.property(written, ({ sector, region, number, marks: [first, second] }) => {
        const [one, other] = [region, number].map((part) => String(part).padStart(2, "0"));
        expect(swvNumber(`${sector}${first}${one}${second}${other}`)).toBe(
          `${sector.toUpperCase()}${one}${other}`,
        );
      }),
    );
  });
});

test.each([
  ["GM0363", "GM0363"],
  ["gm363", "GM0363"],
  ["0363", "GM0363"],
  ["363", "GM0363"],
  ["gm 1900", "GM1900"],
  ["GM00000", null],
  ["GM0", null],
  ["JZ01", null],
  ["", null],
])("the municipality %s is %s", (typed, code) => {
  expect(municipalityCode(typed)).toBe(code);
});

test.each([
  ["youth_region", "jz 1", "JZ01"],
  ["rmc_region", "RM07", "RM07"],
  ["ggd_region", "gg0111", "GG0111"],
  ["province", "pv27", "PV27"],
  ["province", "Kustland", "KUSTLAND"],
  ["swv_po", "20.01", "PO2001"],
  ["swv_vo", "PO2001", null],
] as const)("a code of %s, %s, is %s", (kind, typed, code) => {
  expect(areaCode(kind, typed)).toBe(code);
});

test.each([
  ["1098 kb", "1098 KB"],
  ["1098KB", "1098 KB"],
  ["1098", "1098"],
  ["0098 KB", null],
  ["1098 SS", null],
  ["1098 K", null],
  ["10980", null],
])("the postcode %s is %s", (typed, shown) => {
  const read = readPostcode(typed);
  expect(read && showPostcode(read)).toBe(shown);
});
