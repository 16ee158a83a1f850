import { describe, expect, test } from "vitest";
import { can } from "./policy.ts";

const now = new Date("2027-01-12T09:00:00Z");
const open = { state: "open", endsOn: "2027-12-31" } as const;

describe("asking for a place", () => {
  test.each([
    ["open", "2027-12-31", true],
    ["open", "2027-01-12", true],
    ["open", "2027-01-11", false],
    ["draft", "2027-12-31", false],
    ["closed", "2027-12-31", false],
  ] as const)("in a community that is %s and ends on %s: %s", (state, endsOn, may) => {
    expect(can.ask({ state, endsOn }, now)).toBe(may);
  });
});

describe("withdrawing", () => {
  test("is for who asked, as long as the year lasts", () => {
    expect(can.withdraw("noor", { personId: "noor" }, open, now)).toBe(true);
    expect(can.withdraw("bram", { personId: "noor" }, open, now)).toBe(false);
    expect(can.withdraw("noor", { personId: "noor" }, { ...open, state: "closed" }, now)).toBe(false);
  });
});

describe("weighing and placing", () => {
  test("is for organisers of that community, in a year that runs", () => {
    expect(can.weigh(true)).toBe(true);
    expect(can.weigh(false)).toBe(false);
    expect(can.place(true, open, now)).toBe(true);
    expect(can.place(false, open, now)).toBe(false);
    expect(can.place(true, { ...open, endsOn: "2026-12-31" }, now)).toBe(false);
  });
});

describe("asking someone to be the other half", () => {
  test("is for who has none yet", () => {
    expect(can.invite("noor", { personId: "noor", state: "incomplete" })).toBe(true);
    expect(can.invite("bram", { personId: "noor", state: "incomplete" })).toBe(false);
    expect(can.invite("noor", { personId: "noor", state: "confirmed" })).toBe(false);
  });
});
