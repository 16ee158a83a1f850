import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBy, rules, wouldBe } from "./rules.ts";

describe("a rule for a series", () => {
  test("says that the last Friday of the month is not what was planned in the spring of 2018", () => {
    expect(wouldBe("last", "2018-03-23", "2018-03-23")).toBe("2018-03-30");
    expect(wouldBe("last", "2018-03-23", "2018-05-18")).toBe("2018-05-25");
    expect(wouldBe("last", "2018-03-23", "2018-04-27")).toBeNull();
  });

  test("gives the same weekday of every month, and the last where there is no fifth", () => {
    expect(daysBy("nth", "2027-01-12", 3)).toEqual(["2027-02-09", "2027-03-09", "2027-04-13"]);
    expect(daysBy("nth", "2027-01-29", 2)).toEqual(["2027-02-26", "2027-03-26"]);
    expect(daysBy("last", "2027-01-29", 2)).toEqual(["2027-02-26", "2027-03-26"]);
  });

  test("survives the end of February in a leap year", () => {
    expect(daysBy("weekly", "2028-02-22", 2)).toEqual(["2028-02-29", "2028-03-07"]);
    expect(daysBy("fortnightly", "2027-02-22", 1)).toEqual(["2027-03-08"]);
  });

  test("every day it gives fits it", () => {
    const day = fc
      .date({ min: new Date("2001-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...rules), day, fc.integer({ min: 1, max: 24 }), (rule, first, count) => {
        for (const given of daysBy(rule, first, count)) expect(wouldBe(rule, first, given)).toBeNull();
      }),
    );
  });
});
