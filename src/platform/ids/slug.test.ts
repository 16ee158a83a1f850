import fc from "fast-check";
import { expect, test } from "vitest";
import { isSlug, slugOf } from "./slug.ts";

test.each([
  ["Hulp regelen vanuit de school", "hulp-regelen-vanuit-de-school"],
  ["Samenwerken als één team!", "samenwerken-als-een-team"],
  ["???", "groep"],
])("%s becomes %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("any title gives an address", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (title) => isSlug(slugOf(title))));
});
