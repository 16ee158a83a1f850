import { expect, test } from "vitest";
import type { Actor } from "#platform/acts";
import { can } from "./policy.ts";

const person = (id: string, ...grants: string[]): Actor => ({ kind: "person", id, grants: new Set(grants) });
const [stranger, colleague, administrator] = [
  { hasFunction: false, administers: false },
  { hasFunction: true, administers: false },
  { hasFunction: false, administers: true },
];
const own = { personId: "me" };
const other = { personId: "someone else" };

test("only a site administrator oversees all organisations", () => {
  expect(can.overseeAll(person("me", "administrator"))).toBe(true);
  expect(can.overseeAll(person("me", "editor", "organiser"))).toBe(false);
  expect(can.overseeAll({ kind: "visitor" })).toBe(false);
  expect(can.overseeAll({ kind: "system", reason: "a test" })).toBe(false);
});

test("its people see an organisation, its administrators administer it", () => {
  expect([stranger, colleague, administrator].map(can.see)).toEqual([false, true, true]);
  expect([stranger, colleague, administrator].map(can.administer)).toEqual([false, false, true]);
});

test("a function is ended by who has it or by an administrator of the organisation", () => {
  expect(can.endFunction(person("me"), colleague, own)).toBe(true);
  expect(can.endFunction(person("me"), colleague, other)).toBe(false);
  expect(can.endFunction(person("me"), administrator, other)).toBe(true);
  expect(can.endFunction(person("me", "administrator"), stranger, other)).toBe(false);
});

test("an administration is ended by who has it, a fellow administrator, or who oversees all", () => {
  expect(can.endAdministration(person("me"), colleague, other)).toBe(false);
  expect(can.endAdministration(person("me"), colleague, own)).toBe(true);
  expect(can.endAdministration(person("me"), administrator, other)).toBe(true);
  expect(can.endAdministration(person("me", "administrator"), stranger, other)).toBe(true);
});

test("an offer is taken back by an administrator; who oversees all takes back offers of administration", () => {
  const [toAdminister, toWork] = [{ role: "administrator" }, { role: "function" }];
  expect(can.withdraw(person("me"), administrator, toWork)).toBe(true);
  expect(can.withdraw(person("me"), colleague, toWork)).toBe(false);
  expect(can.withdraw(person("me", "administrator"), stranger, toAdminister)).toBe(true);
  expect(can.withdraw(person("me", "administrator"), stranger, toWork)).toBe(false);
});
