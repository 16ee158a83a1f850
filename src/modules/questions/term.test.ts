import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { daysOff, workingDaysAfter, workingDaysBetween } from "./term.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const carnival = {
  region: "south" as const,
  firstDay: "2027-02-06",
  lastDay: "2027-02-14",
  name: "Voorjaarsvakantie",
};

describe("a promise in working days", () => {
  test.each([
    ["a week has five", "2027-01-12", 5, "2027-01-19"],
    ["Easter: Good Friday and Monday are none", "2027-03-25", 1, "2027-03-30"],
    ["King's Day, Ascension and Liberation Day are none", "2027-04-26", 7, "2027-05-10"],
    ["over the turn of the year", "2026-12-31", 1, "2027-01-04"],
    ["Whit Monday is none", "2027-05-14", 1, "2027-05-18"],
  ])("%s", async (_, from, days, until) => {
    expect(workingDaysAfter(day(from), days, await daysOff([], [2026, 2027])).toString()).toBe(until);
  });

  test("school holidays of a region do not count where they are known", async () => {
    const [here, elsewhere] = [await daysOff([carnival], [2027]), await daysOff([], [2027])];
    expect(workingDaysAfter(day("2027-02-05"), 2, elsewhere).toString()).toBe("2027-02-09");
    expect(workingDaysAfter(day("2027-02-05"), 2, here).toString()).toBe("2027-02-16");
  });

  test("so many days later is so many days between, and never a day off", async () => {
    const off = await daysOff([carnival], [2026, 2027, 2028]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const from = day("2026-06-01").add({ days: start });
        const until = workingDaysAfter(from, count, off);
        expect(workingDaysBetween(from, until, off)).toBe(count);
        expect(workingDaysBetween(until, from, off)).toBe(-count);
        expect(until.dayOfWeek <= 5 && !off(until)).toBe(true);
      }),
    );
  });
});
