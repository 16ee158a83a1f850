import { expect, test } from "vitest";
import { can } from "./policy.ts";

const startsAt = new Date("2027-05-20T11:00:00Z");
const endsAt = new Date("2027-05-20T13:30:00Z");
const meeting = { startsAt, endsAt, cancelledAt: null };
const off = { ...meeting, cancelledAt: startsAt };
const before = (minutes: number) => new Date(startsAt.getTime() - minutes * 60_000);

test("who comes may stay away, until it is over or taken off", () => {
  expect(can.stayAway("confirmed", meeting, before(1))).toBe(true);
  expect(can.stayAway("confirmed", meeting, endsAt)).toBe(false);
  expect(can.stayAway("confirmed", off, before(1))).toBe(false);
  expect(can.stayAway("cancelled", meeting, before(1))).toBe(false);
  expect(can.stayAway(null, meeting, before(1))).toBe(false);
});

test("who stays away may come back, under the same conditions", () => {
  expect(can.comeBack("cancelled", meeting, before(1))).toBe(true);
  expect(can.comeBack("cancelled", meeting, endsAt)).toBe(false);
  expect(can.comeBack("cancelled", off, before(1))).toBe(false);
  expect(can.comeBack("confirmed", meeting, before(1))).toBe(false);
  expect(can.comeBack(null, meeting, before(1))).toBe(false);
});

test("who comes may go in from a quarter of an hour before", () => {
  expect(can.join("confirmed", meeting, before(16))).toBe(false);
  expect(can.join("confirmed", meeting, before(15))).toBe(true);
  expect(can.join("confirmed", meeting, endsAt)).toBe(false);
  expect(can.join("cancelled", meeting, before(5))).toBe(false);
  expect(can.join(null, meeting, before(5))).toBe(false);
});
