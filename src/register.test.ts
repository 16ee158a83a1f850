import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openHouse } from "#testing";

// What is kept stands in the register, and nothing stands there that is not kept.

const house = openHouse({ untold: true });
const register = readFileSync(path.resolve(import.meta.dirname, "../docs/privacy-register.md"), "utf8");

test("every table has a line in the register of what is kept", async () => {
  const { rows } = await house.door.engine.owner.query(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname in ('public', 'house')`,
  );
  const kept = rows.map(({ name }) => name).sort();
  const listed = register
    .split("\n## Outside the database")[0]!
    .split("\n")
    .flatMap((line) => [...(/^\|([^|]+)\|/.exec(line)?.[1] ?? "").matchAll(/`([a-z_]+)`/g)])
    .map(([, name]) => name!)
    .sort();
  expect(listed).toEqual(kept);
});
