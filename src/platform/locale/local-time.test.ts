import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAndTime, momentOf, shown } from "./index.ts";

// Summer time in the Netherlands begins on the last Sunday of March at 2.00 and ends on the last Sunday of October at 3.00 (directive 2000/84/EC).
const [begins, ends] = ["2027-03-28", "2027-10-31"];

test("a day and a time are one moment, in winter and in summer", () => {
  expect(momentOf("2027-03-23", "10:00").toISOString()).toBe("2027-03-23T09:00:00.000Z");
  expect(momentOf("2027-05-20", "13:00").toISOString()).toBe("2027-05-20T11:00:00.000Z");
});

test("the hour that is skipped is no moment, and the minutes around it are", () => {
  expect(["01:59", "02:00", "02:30", "02:59", "03:00"].map((time) => shown(begins, time))).toEqual([
    "once",
    "never",
    "never",
    "never",
    "once",
  ]);
  expect(() => momentOf(begins, "02:30")).toThrow(RangeError);
});

test("the hour that comes twice is no moment either", () => {
  expect(["01:59", "02:00", "02:30", "02:59", "03:00"].map((time) => shown(ends, time))).toEqual([
    "once",
    "twice",
    "twice",
    "twice",
    "once",
  ]);
  expect(() => momentOf(ends, "02:30")).toThrow(RangeError);
});

test("whatever the clock shows once can be written down and read back", () => {
  const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 });
  fc.assert(
    fc.property(minute, (minutes) => {
      const moment = new Date(minutes * 60_000);
      const { day, time } = dayAndTime(moment);
      fc.pre(shown(day, time) === "once");
      expect(momentOf(day, time)).toEqual(moment);
    }),
  );
});
