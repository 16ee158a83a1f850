import { expect, test } from "vitest";
import { openHouse } from "#testing";

const house = openHouse({ untold: true });

test("a statement that fails leaves the connection whole for the next one", async () => {
  const { system, owner } = house.door.engine;
  for (const pool of [system, owner]) {
    await expect(pool.query("select 1 / $1::int", [0])).rejects.toThrow("division by zero");
    await expect(pool.query("select nothing from nowhere")).rejects.toThrow("nowhere");
    expect((await pool.query("select $1::int as n", [7])).rows).toEqual([{ n: 7 }]);
  }
});
