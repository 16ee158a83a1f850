import fc from "fast-check";
import { expect, test } from "vitest";
import { isWorkingDay, workingDaysAfter, workingDaysBefore, workingDaysBetween } from "./index.ts";

test("a week of work has five days", () => {
  const week = [
    "2027-05-31",
    "2027-06-01",
    "2027-06-02",
    "2027-06-03",
    "2027-06-04",
    "2027-06-05",
    "2027-06-06",
  ];
  expect(week.map(isWorkingDay)).toEqual([true, true, true, true, true, false, false]);
});

test("the holidays of the law are no working days, as the calendar of 2027 has them", () => {
  const holidays = {
    "new year": "2027-01-01",
    "Good Friday": "2027-03-26",
    "Easter Monday": "2027-03-29",
    "King's day": "2027-04-27",
    "Liberation day": "2027-05-05",
    Ascension: "2027-05-06",
    "Whit Monday": "2027-05-17",
    "Christmas (a Saturday) in 2028": "2028-12-25",
    "Boxing day in 2028": "2028-12-26",
  };
  for (const [name, day] of Object.entries(holidays)) expect(isWorkingDay(day), name).toBe(false);
  // In 2025 the 27th of April was a Sunday: the King's birthday was celebrated on Saturday, and Monday was a day like any other.
  expect(isWorkingDay("2025-04-28")).toBe(true);
});

test("a term runs past weekends and holidays", () => {
  expect(workingDaysAfter("2027-06-04", 1)).toBe("2027-06-07");
  expect(workingDaysAfter("2027-03-25", 1)).toBe("2027-03-30");
  expect(workingDaysAfter("2027-05-04", 2)).toBe("2027-05-10");
  expect(workingDaysBetween("2027-05-04", "2027-05-10")).toBe(2);
  expect(workingDaysBetween("2027-05-10", "2027-05-04")).toBe(0);
});

test("days on which these people are away do not count either", () => {
  const carnival = (day: string) => day >= "2027-02-06" && day <= "2027-02-14";
  expect(workingDaysAfter("2027-02-05", 2)).toBe("2027-02-09");
  expect(workingDaysAfter("2027-02-05", 2, carnival)).toBe("2027-02-16");
  expect(workingDaysBetween("2027-02-05", "2027-02-16", carnival)).toBe(2);
});

test("counting forth and back agree, whatever the day", () => {
  const day = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), (from, count) => {
      const end = workingDaysAfter(from, count);
      expect(isWorkingDay(end)).toBe(true);
      expect(workingDaysBetween(from, end)).toBe(count);
      const latest = workingDaysBefore(end, count);
      expect(latest >= from).toBe(true);
      expect(workingDaysAfter(latest, count)).toBe(end);
    }),
  );
});
