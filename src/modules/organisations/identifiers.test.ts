import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brinOf, identifierSchemes, schemeOf, showIdentifier } from "./identifiers.ts";

const digit = fc.integer({ min: 0, max: 9 });
const some = (count: number) =>
  fc.array(digit, { minLength: count, maxLength: count }).map((all) => all.join(""));
const letters = fc.stringMatching(/^[A-Z]{2}$/);
/** Eight digits and the ninth that makes the 11-test come out; those for which none does are left out. */
const rsins = some(8)
  .map((eight) => ({ eight, ninth: [...eight].reduce((sum, d, i) => sum + Number(d) * (9 - i), 0) % 11 }))
  .filter(({ eight, ninth }) => ninth < 10 && Number(eight) > 0)
  .map(({ eight, ninth }) => `${eight}${ninth}`);
const nonZero = (count: number) => some(count).filter((value) => Number(value) > 0);

const real: Record<string, fc.Arbitrary<string>> = {
  brin: fc.tuple(some(2), letters).map((parts) => parts.join("")),
  brinSite: fc.tuple(some(2), letters, some(2)).map((parts) => parts.join("")),
  rsin: rsins,
  kvk: some(8),
  kvkSite: some(12),
  agb: some(8),
  oin: fc.oneof(
    rsins.map((value) => `00000001${value}000`),
    nonZero(8).map((value) => `00000003${value}0000`),
    nonZero(9).map((value) => `00000004${value}000`),
  ),
  municipality: fc.integer({ min: 1, max: 9999 }).map((n) => `GM${String(n).padStart(4, "0")}`),
  swv: fc.tuple(fc.constantFrom("PO", "VO"), some(4)).map((parts) => parts.join("")),
};

describe.each(identifierSchemes.map(({ id }) => id))("%s", (id) => {
  const scheme = schemeOf(id)!;

  test("is read back as it is kept, from what is shown and from sloppy typing", () => {
    fc.assert(
      fc.property(real[id]!, fc.constantFrom(" ", ".", "-"), fc.nat(20), (value, mess, where) => {
        const at = where % value.length;
        expect(scheme.read(value)).toBe(value);
        expect(scheme.read(showIdentifier(id, value))).toBe(value);
        expect(scheme.read(` ${value.slice(0, at)}${mess}${value.slice(at)}`.toLowerCase())).toBe(value);
      }),
    );
  });

  test("is not read from something that is only nearly one", () => {
    fc.assert(
      fc.property(real[id]!, (value) => {
        expect(scheme.read(`${value}0`)).toBeNull();
        expect(scheme.read(`${value}X`)).toBeNull();
        if (id !== "municipality") expect(scheme.read(value.slice(0, -1))).toBeNull();
      }),
    );
    for (const nothing of ["", " ", "geen", "💥"]) expect(scheme.read(nothing)).toBeNull();
  });

  test("has an example that is one", () => expect(scheme.read(scheme.example)).toBe(scheme.example));
});

test("one wrong digit, or two that changed places, is no RSIN", () => {
  fc.assert(
    fc.property(rsins, fc.nat(8), digit, (value, at, other) => {
      const wrong = value.slice(0, at) + other + value.slice(at + 1);
      expect(schemeOf("rsin")!.read(wrong)).toBe(wrong === value ? value : null);
    }),
  );
});

test("an OIN of a register that is not of organisations, or with an RSIN that is none, is not taken", () => {
  const read = schemeOf("oin")!.read;
  expect(read("00000008123456782000")).toBeNull();
  expect(read("00000001123456780000")).toBeNull();
  expect(read("00000003123456780001")).toBeNull();
});

test("a BRIN is of an institution or of a location", () => {
  expect(brinOf("11 zz")).toBe("11ZZ");
  expect(brinOf("11zz-03")).toBe("11ZZ03");
  expect(brinOf("11ZZ3")).toBeNull();
});
