import fc from "fast-check";
import { expect, test } from "vitest";
import { nested } from "./nested-fields.ts";

test("rows come together, what was left out is an empty row, and other fields stay", () => {
  expect(nested({ title: "Samen", "meetings.2.day": "2027-03-23", "meetings.0.title": "Begin" })).toEqual({
    title: "Samen",
    meetings: [{ title: "Begin" }, {}, { day: "2027-03-23" }],
  });
});

test("no name of a field reaches anything but the form itself", () => {
  const odd = fc.constantFrom("__proto__", "constructor", "prototype", "toString");
  fc.assert(
    fc.property(odd, odd, fc.nat(99), fc.string(), (list, field, row, value) => {
      nested({ [`${list}.${row}.${field}`]: value, [list]: value });
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});

test("any form is read, and no row number makes it large", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), fc.nat(99), (fields, row) => {
      const { rows } = nested({ ...fields, [`rows.${row}.x`]: "1" });
      expect(Array.isArray(rows) ? rows.length : 0).toBeLessThanOrEqual(60);
    }),
  );
});
