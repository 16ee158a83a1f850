import { expect, test } from "vitest";
import { can } from "./policy.ts";

const person = (...grants: string[]) => ({ kind: "person", id: "me", grants: new Set(grants) }) as const;
const visitor = { kind: "visitor" } as const;

test("what is one's own, one changes; what is another's, nobody but the house", () => {
  expect(can.change(person(), { personId: "me" })).toBe(true);
  expect(can.change(person("administrator"), { personId: "someone else" })).toBe(false);
  expect(can.change(visitor, { personId: "me" })).toBe(false);
  expect(can.change({ kind: "system", reason: "test" }, { personId: "me" })).toBe(true);
});

test("people are administered by administrators only", () => {
  expect(can.administerPeople(person("administrator"))).toBe(true);
  for (const actor of [visitor, person(), person("editor", "organiser", "expert")])
    expect(can.administerPeople(actor)).toBe(false);
});

test("the last administrator neither loses the role nor leaves", () => {
  expect(can.endRole("administrator", 1)).toBe(false);
  expect(can.endRole("administrator", 2)).toBe(true);
  expect(can.endRole("editor", 1)).toBe(true);
  expect(can.leave(["administrator"], 1)).toBe(false);
  expect(can.leave(["administrator"], 2)).toBe(true);
  expect(can.leave([], 1)).toBe(true);
});
