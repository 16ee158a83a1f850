import { describe, expect, test } from "vitest";
import { can, type Insider } from "./policy.ts";

const member: Insider = { id: "a", role: "member" };
const facilitator: Insider = { id: "b", role: "facilitator" };
const own = { authorId: "a", removedAt: null, hiddenAt: null };
const others = { authorId: "c", removedAt: null, hiddenAt: null };
const nobodys = { authorId: null, removedAt: null, hiddenAt: null };
const gone = { authorId: "a", removedAt: new Date(0), hiddenAt: null };
const hidden = { authorId: "a", removedAt: null, hiddenAt: new Date(0) };

describe("who may do what in a group", () => {
  test("everyone writes until the year is over", () => {
    expect([can.write(member, false), can.write(member, true)]).toEqual([true, false]);
    expect(can.write(facilitator, true)).toBe(false);
  });

  test("only one's own standing words are changed, in a group that lives", () => {
    expect(can.edit(member, own, false)).toBe(true);
    expect(can.edit(member, own, true)).toBe(false);
    expect(can.edit(member, gone, false)).toBe(false);
    expect(can.edit(member, others, false)).toBe(false);
    expect(can.edit(facilitator, own, false)).toBe(false);
    expect(can.edit(member, nobodys, false)).toBe(false);
  });

  test("what does not belong is reported by anyone, and hidden by who facilitates; never one's own words, never twice", () => {
    expect([can.report(member, others), can.report(member, own), can.report(member, hidden)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([can.hide(facilitator, others), can.hide(member, others), can.hide(facilitator, hidden)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([can.edit(member, hidden, false), can.remove(member, hidden)]).toEqual([false, true]);
    expect([can.lookAfter(facilitator), can.lookAfter(member)]).toEqual([true, false]);
  });

  test("one's own words are removed always, those of others by who facilitates", () => {
    expect(can.remove(member, own)).toBe(true);
    expect(can.remove(member, others)).toBe(false);
    expect(can.remove(facilitator, others)).toBe(true);
    expect(can.remove(facilitator, nobodys)).toBe(true);
    expect(can.remove(facilitator, gone)).toBe(false);
  });

  test("who removes someone else's words says why", () => {
    expect(can.mustSayWhy(member, own)).toBe(false);
    expect(can.mustSayWhy(facilitator, own)).toBe(true);
  });

  test("who asked says what helped, or who facilitates", () => {
    expect(can.markAnswer(member, own, false)).toBe(true);
    expect(can.markAnswer(member, others, false)).toBe(false);
    expect(can.markAnswer(facilitator, others, false)).toBe(true);
    expect(can.markAnswer(member, own, true)).toBe(false);
    expect(can.markAnswer(member, nobodys, false)).toBe(false);
  });

  test("thanks go to someone else's standing words", () => {
    expect(can.thank(member, others, false)).toBe(true);
    expect(can.thank(member, own, false)).toBe(false);
    expect(can.thank(member, { ...others, removedAt: new Date(0) }, false)).toBe(false);
    expect(can.thank(member, others, true)).toBe(false);
  });

  test("the whole conversation goes along when there is nothing more to come", () => {
    expect([can.takeAlong(member, false), can.takeAlong(member, true)]).toEqual([false, true]);
  });
});
