import { describe, expect, test } from "vitest";
import { visitor } from "#platform/acts";
import { openHouse } from "#testing";
import { youthRegions } from "./queries/youth-regions.ts";

// What people fill in as their region, counted by youth region.

const house = openHouse();
const regions = () => house.door.acts.act(visitor, youthRegions);

describe("the region that someone fills in", () => {
  test.each([
    ["Waterrijk en Lagen", "Waterrijk en Lagen"],
    ["jeugdregio waterrijk en lagen", "Waterrijk en Lagen"],
    ["Waterrijk", "Waterrijk en Lagen"],
    ["gemeente sudermeer", "Waterrijk en Lagen"],
    ["GM9013", "Duinkust en Polders"],
    // Merged into Duinkust.
    ["Strandwijk", "Duinkust en Polders"],
    // Divided between two municipalities that buy youth care together.
    ["Meerdijk", "Waterrijk en Lagen"],
    ["Swv Hoogwater", "Waterrijk en Lagen"],
  ])("%s is %s", async (typed, region) => {
    expect((await regions()).named(typed)).toBe(region);
  });

  test.each([
    // Lies in both youth regions.
    "Swv Rietlanden",
    "91.01",
    "Landelijk",
    // Alike is not the same.
    "Waterrij",
    "water",
    "gemeente",
    "",
  ])("%s stays as it was written", async (typed) => {
    expect((await regions()).named(typed)).toBe(typed);
  });

  test("can be chosen by name", async () => {
    expect((await regions()).names).toEqual(["Duinkust en Polders", "Waterrijk en Lagen"]);
  });
});
