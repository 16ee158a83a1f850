import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { fieldOf, kindOptions, kindWords, organisationKinds } from "./index.ts";

const house = openHouse();

test("a kind that is no longer to be chosen keeps its words, and stays with who has it", () => {
  expect(kindWords(organisationKinds, "swv", "nl")).toBe("Samenwerkingsverband");
  const ids = (now?: string) => kindOptions(organisationKinds, "nl", now).map(({ value }) => value);
  expect(ids()).not.toContain("swv");
  expect(ids()).toHaveLength(organisationKinds.length - 2);
  expect(ids("swv")).toContain("swv");
  expect(ids("swv")).not.toContain("health");
});

test("every kind is listed once, and what is no kind stands nowhere in the field", () => {
  expect(new Set(organisationKinds.map(({ id }) => id)).size).toBe(organisationKinds.length);
  expect(fieldOf("swvVo")).toBe("swv");
  expect(fieldOf("national")).toBeNull();
  expect(fieldOf("kasteel")).toBeNull();
});

test.each([
  ["swv", "Swv Overal", "po", "swvPo"],
  ["swv", "Swv Overal", "vo", "swvVo"],
  ["swv", "Swv Overal", "other", "swv"],
  ["school", "Schoolbestuur De Dijk", "po", "schoolBoard"],
  ["school", "De Waterlelie", "po", "school"],
  ["health", "GGD Waterrijk", "other", "ggd"],
  ["health", "Ziekenhuis Oever", "other", "health"],
])("what was said before is read into the finer list: %s, %s, %s is %s", async (kind, name, sector, now) => {
  const { owner, system } = house.door.engine;
  const { rows } = await system.query(
    "update profile set organisation_kind = $1, organisation_name = $2, sector = $3 where name = 'Bram Polderman' returning person_id",
    [kind, name, sector],
  );
  await owner.query(await readFile("db/migrations/0009.do.organisation_kinds.sql", "utf8"));
  const after = await system.query("select organisation_kind from profile where person_id = $1", [
    rows[0].person_id,
  ]);
  expect(after.rows[0].organisation_kind).toBe(now);
});
