import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { tablePaths } from "./paths.ts";

// A house in which nothing was read in yet.

const house = openHouse({ untold: true });

test("says so, and still answers", async () => {
  expect(await house.visitor().reads(tablePaths.patchwork)).toContain(nl.patchwork.empty);
  expect(await house.visitor().reads(tablePaths.page)).toContain(nl.page.searchTitle);
  expect(await house.visitor().reads(tablePaths.searchFor("utrecht", null))).toContain(nl.choose.noneHelp);
});
