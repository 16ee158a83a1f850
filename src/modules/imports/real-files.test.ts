import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { administrator, handsIn, takesOver } from "./samples.ts";

// The official files themselves, as an administrator hands them in, in the order of the guide.

const data = path.resolve(import.meta.dirname, "../../../../shared/data");
const isThere = existsSync(data);
if (!isThere) console.info("Skipped: the official files are not beside this project, in ../shared/data.");

/** Each with the rows that stand on its page: list, day, and how many are new. */
const files = [
  [
    "gemeenten_2025.csv",
    "2025-01-01",
    [
      "Gemeenten 1 januari 2025 342",
      "Provincies 1 januari 2025 12",
      "Jeugdregio's 1 januari 2025 42",
      "Gemeenten per jeugdregio 1 januari 2025 342",
    ],
  ],
  ["gemeente_wijzigingen.csv", "2020-01-01", ["Fusies en splitsingen 1 januari 2021 21"]],
  [
    "pc4_swv_2015.csv",
    "2015-04-23",
    [
      "Samenwerkingsverbanden po 23 april 2015 76",
      "Samenwerkingsverbanden vo 23 april 2015 74",
      "Postcodes per gemeente 1 januari 2020 4.046",
    ],
  ],
  [
    "scholen_po_2019.csv",
    "2019-10-01",
    ["Namen en plaatsen 1 oktober 2019 7.137", "Soorten onderwijs 1 oktober 2019 7.301"],
  ],
  ["scholen_vo_2020.csv", "2020-10-01", ["Namen en plaatsen 1 oktober 2020 1.619"]],
] as const;

/** What someone reads on a page, in one line. */
const readAloud = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replace(/\s+/g, " ");

describe.runIf(isThere)("the real files go through the desk", () => {
  const house = openHouse();

  test.each(files)(
    "%s is looked at, taken over, and then holds nothing new",
    async (name, geldigVanaf, rows) => {
      const browser = await house.as(administrator);
      const bytes = readFileSync(path.join(data, name));
      const hands = async () => {
        const { path: page } = await handsIn(browser, bytes, { geldigVanaf, bron: "open data" });
        await house.door.jobs.drain();
        return { page: page!, html: await browser.reads(page!) };
      };
      const first = await hands();
      for (const row of rows) expect(readAloud(first.html)).toContain(row);
      expect(first.html).toContain(nl.run.readyText);
      expect(await takesOver(house, browser, first.page)).toContain(nl.run.done);
      expect((await hands()).html).toContain(nl.run.nothingNewText);
    },
    300_000,
  );
});
