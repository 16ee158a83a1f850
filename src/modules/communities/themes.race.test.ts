import { describe, expect, test } from "vitest";
import { newId } from "#platform/ids";
import { openHouse, realPostgres } from "#testing";
import { demoCommunity } from "./demo.ts";
import { communityPaths as paths } from "./paths.ts";

// On a server only: the embedded engine takes acts one by one, so a forgotten lock would pass there.

describe.runIf(realPostgres)("organisers who work at the same moment", () => {
  const house = openHouse();
  const numbers = async (): Promise<readonly number[]> => {
    const { rows } = await house.door.engine.system.query(
      "select g.number from theme_group g join community c on c.id = g.community_id where c.slug = $1 order by 1",
      [demoCommunity],
    );
    return rows.map(({ number }) => number);
  };

  test("add and remove themes without a gap or a double number, and without an error of ours", async () => {
    const marit = await house.as("marit@steunpunt.example");
    const posts = async (path: string, fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams({ sleutel: newId(), ...fields });
      return (await marit.asks(path, { method: "POST", body })).status;
    };
    const adds = Array.from({ length: 8 }, (_, n) =>
      posts(paths.newTheme(demoCommunity), {
        ...{ title: `Thema ${n}`, description: "", places: "5", houseRules: "", welcome: "" },
      }),
    );
    expect(new Set(await Promise.all(adds))).toEqual(new Set([303]));
    expect(await numbers()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

    const removals = [12, 11, 9, 7, 5].map((number) => posts(paths.themeRemoval(demoCommunity, number), {}));
    expect(new Set(await Promise.all(removals))).toEqual(new Set([303]));
    const left = await numbers();
    expect(left).toEqual(left.map((_, index) => index + 1));
  });
});
