import { expect, test } from "vitest";
import { underFreeSlug } from "./index.ts";

test("a slug that is taken gets a number", async () => {
  const taken = new Set(["samen", "samen-2"]);
  expect(await underFreeSlug("samen", async (free) => (taken.has(free) ? undefined : free))).toBe("samen-3");
});

test("the hundredth of one name does not take a hundred tries", async () => {
  const taken = new Set(["samen", ...Array.from({ length: 100 }, (_, n) => `samen-${n + 2}`)]);
  let tries = 0;
  const slug = await underFreeSlug("samen", async (free) => {
    tries++;
    return taken.has(free) ? undefined : free;
  });
  expect(slug).toMatch(/^samen-\d{6}$/);
  expect(tries).toBe(6);
});
