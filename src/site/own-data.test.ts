import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { siteModules } from "../modules.ts";

const house = openHouse();

test("own data speaks the language of who asks: no heading is a name from a table, and none stays Dutch in English", async () => {
  const { rows } = await house.door.engine.system.query(
    "select id from person where email = 'samira@dewaterlelie.example'",
  );
  const samira = rows[0].id;
  const held = async (locale: "nl" | "en") =>
    house.door.acts.asSystem("a test", async (act) => {
      const pages: string[] = [];
      for (const { name, privacy } of siteModules)
        for (const [heading, value] of Object.entries((await privacy?.handOver(act, samira, locale)) ?? {}))
          pages.push(
            `${name}: ${heading}`,
            ...namesIn(value).map((field) => `${name}: ${heading}: ${field}`),
          );
      return pages;
    });
  const [nl, en] = [await held("nl"), await held("en")];
  expect(nl.length).toBeGreaterThan(60);
  expect([...nl, ...en].filter((line) => /: [a-z][^:]*$/.test(line))).toEqual([]);
  expect(en).toHaveLength(nl.length);
  expect(en.filter((line) => nl.includes(line) && !sameInBoth.test(line))).toEqual([]);
});

/** Words that English and Dutch share. */
const sameInBoth = /: (Account|Passkeys)$/;

const namesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (value === null || typeof value !== "object" || value instanceof Date) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
};
