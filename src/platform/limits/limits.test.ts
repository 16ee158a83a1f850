import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { addressGroup, openLimits } from "./index.ts";

const house = openHouse({ untold: true });

describe("an address stands for one connection", () => {
  test.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::ffff", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("%s counts as %s", (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});

describe("a limit", () => {
  const threePerMinute = { name: "test", points: 3, seconds: 60 };

  test("lets through what it allows and then asks to wait", async () => {
    const limits = openLimits(house.door.engine);
    for (let n = 0; n < 3; n++) await limits.take(threePerMinute, "someone");
    await expect(limits.take(threePerMinute, "someone")).rejects.toMatchObject({
      code: "house/too-often",
      status: 429,
    });
    await expect(limits.take(threePerMinute, "someone else")).resolves.toBeUndefined();
  });

  test("forgets who turned out to be right", async () => {
    const limits = openLimits(house.door.engine);
    for (let n = 0; n < 3; n++) await limits.take(threePerMinute, "again");
    await limits.forgive(threePerMinute, "again");
    await expect(limits.take(threePerMinute, "again")).resolves.toBeUndefined();
  });

  test("does not count what was given back", async () => {
    const limits = openLimits(house.door.engine);
    for (let n = 0; n < 10; n++) {
      await limits.take(threePerMinute, "always right");
      await limits.giveBack(threePerMinute, "always right");
    }
    for (let n = 0; n < 3; n++) await limits.take(threePerMinute, "always right");
    await expect(limits.take(threePerMinute, "always right")).rejects.toMatchObject({ status: 429 });
  });

  test("counts 100 tries at once as 100", async () => {
    const limits = openLimits(house.door.engine);
    const tries = await Promise.allSettled(
      Array.from({ length: 100 }, () => limits.take(threePerMinute, "a crowd")),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  });
});
