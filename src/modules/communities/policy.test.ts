import { describe, expect, test } from "vitest";
import { type Actor, visitor } from "#platform/acts";
import { can } from "./policy.ts";

const person = (...grants: string[]): Actor => ({ kind: "person", id: "p", grants: new Set(grants) });
const nobody = { organises: false, facilitates: false };
const organiser = { organises: true, facilitates: false };
const facilitator = { organises: false, facilitates: true };

describe("who may make a community", () => {
  test.each([
    ["an organiser of the platform", person("organiser"), true],
    ["an administrator", person("administrator"), true],
    ["an editor", person("editor"), false],
    ["a member", person(), false],
    ["a visitor", visitor, false],
  ] as const)("%s: %s", (_, actor, allowed) => {
    expect(can.make(actor)).toBe(allowed);
  });
});

test("who manages a community: its own organisers, not the facilitators of its groups", () => {
  expect(can.manage(organiser)).toBe(true);
  expect(can.manage(facilitator)).toBe(false);
  expect(can.manage(nobody)).toBe(false);
});

test("who sets up a group: its facilitators and the organisers above it", () => {
  expect(can.setUp(organiser)).toBe(true);
  expect(can.setUp(facilitator)).toBe(true);
  expect(can.setUp(nobody)).toBe(false);
});

describe("who moves someone to another group", () => {
  test.each([
    ["an organiser until the first meeting", organiser, false, true],
    ["an organiser after it", organiser, true, false],
    ["the facilitator of the group that is left, until the first meeting", facilitator, false, true],
    ["that facilitator after it", facilitator, true, true],
    ["anyone else", nobody, false, false],
  ] as const)("%s", (_, standing, started, allowed) => {
    expect(can.move(standing, started)).toBe(allowed);
  });
});
