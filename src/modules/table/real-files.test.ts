import { beforeAll, describe, expect, test } from "vitest";
import { areaImporters } from "#modules/areas";
import { hasOfficialFiles, openHouse, takeOverOfficialFiles } from "#testing";
import { nl } from "./messages.nl.ts";
import { tablePaths } from "./paths.ts";

// The whole country, taken over from the official files by the importers, as the pages themselves show it.

describe.runIf(hasOfficialFiles())("the real files", () => {
  const house = openHouse({ untold: true });
  const reads = async (path: string) =>
    (await house.visitor().reads(path)).replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

  beforeAll(async () => {
    await takeOverOfficialFiles(house.door.acts, areaImporters);
  }, 300_000);

  test("the overview counts the country", async () => {
    const page = await reads(tablePaths.patchworkIn("2025"));
    for (const count of [
      `342 ${nl.patchwork.municipalities}`,
      `42 ${nl.patchwork.youthRegions}`,
      `76 ${nl.patchwork.swvPo}`,
      `74 ${nl.patchwork.swvVo}`,
      `734 ${nl.patchwork.relations}`,
      `26 ${nl.patchwork.straddlingPo}`,
      `30 ${nl.patchwork.straddlingVo}`,
      `21 ${nl.patchwork.cutPo}`,
      `26 ${nl.patchwork.cutVo}`,
    ])
      expect(page).toContain(count);
    expect(page).toContain("Kadaster / Centraal Bureau voor de Statistiek");
  });

  test("the overview and the page of the largest table stay under 250 KB, with every municipality on the map", async () => {
    const overview = await house.visitor().reads(tablePaths.patchworkIn("2025"));
    expect(Buffer.byteLength(overview)).toBeLessThan(250_000);
    expect(overview.match(/<a href="[^"]*plek=GM\d+[^"]*" aria-label="/g)).toHaveLength(342);
    for (const code of ["GM0363", "PO2001", "JZ02", "1098"])
      expect(
        Buffer.byteLength(await house.visitor().reads(tablePaths.pageOf(code, "2025"))),
        code,
      ).toBeLessThan(250_000);
  });

  test("every swv and municipality has a page; what it says adds up to the overview", async () => {
    const { municipalities, counts } = await (
      await house.visitor().asks(tablePaths.patchworkJsonIn("2025"))
    ).json();
    const swvs = municipalities.flatMap(({ swvPo, swvVo }: Record<"swvPo" | "swvVo", { code: string }[]>) =>
      [...swvPo, ...swvVo].map(({ code }) => code),
    );
    expect(swvs).toHaveLength(734);
    expect(new Set(swvs).size).toBe(counts.swv_po + counts.swv_vo);
    let seats = 0;
    for (const code of new Set<string>(swvs)) {
      const { tables } = await (await house.visitor().asks(tablePaths.jsonOf(code, "2025"))).json();
      seats += tables.supportPlan[0].municipalities.length;
    }
    expect(seats).toBe(734);
  }, 120_000);

  test.each([
    ["sudwest frys", "GM1900"],
    ["gm363", "GM0363"],
    ["1098 kb", "1098"],
    ["weesp", "GM0457"],
  ])("“%s” is found", async (typed, code) => {
    const { path, html } = await house.visitor().visits(tablePaths.searchFor(typed, "2025"));
    expect(path + html).toContain(`plek=${code}`);
  });

  test("“20.01” is an swv po and an swv vo", async () => {
    const page = await house.visitor().reads(tablePaths.searchFor("20.01", null));
    expect(page).toContain("plek=PO2001");
    expect(page).toContain("plek=VO2001");
  });

  test("a merged municipality leads on with a note; before the merger it has its own page", async () => {
    expect(await reads(tablePaths.pageOf("GM0457", "2025"))).toContain(
      nl.notes.successor("Weesp", "24 maart 2022", "Amsterdam"),
    );
    expect(await reads(tablePaths.pageOf("GM0501", "2021"))).toContain(nl.page.titleOf("Brielle"));
    expect(await reads(tablePaths.pageOf("GM0788", "2025"))).toContain(
      nl.notes.divided("Haaren", "1 januari 2021"),
    );
  });
});
