import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { demoCommunity } from "./demo.ts";
import { nl } from "./messages.nl.ts";
import { communityPaths as paths } from "./paths.ts";

const house = openHouse();

test("a visitor reads what a community is for, what it costs, its themes and its year, and how to come in", async () => {
  const page = await house.visitor().visits(paths.community(demoCommunity));
  expect(page.status).toBe(200);
  console.log(
    page.html
      .replace(/<svg[\s\S]*?<\/svg>/g, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " "),
  );
});
