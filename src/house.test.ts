import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { doorOf } from "#platform/http";
import { openHouse } from "#testing";
import { knowledge, siteModules } from "./modules.ts";

// The rules of the house itself: storeys, doors and locks.

const house = openHouse({ untold: true });
const src = import.meta.dirname;
const storeys = siteModules.map(({ name }) => name);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    ([, target]) => target!,
  );
}

describe("storeys", () => {
  test.each(["platform", "design"])("%s knows no module", (room) => {
    const climbing = sourceFiles(path.join(src, room)).flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith("#modules/") || target.includes("/modules/"))
        .map((target) => `${path.relative(src, file)} -> ${target}`),
    );
    expect(climbing).toEqual([]);
  });

  test("every folder of modules is a module of a door or knowledge", () => {
    const folders = readdirSync(path.join(src, "modules"));
    expect(folders.sort()).toEqual([...storeys, ...knowledge].sort());
  });

  test.each([...storeys, ...knowledge])(
    "%s uses front doors of modules before it, and its own rooms",
    (name) => {
      const home = path.join(src, "modules", name);
      const below = storeys.includes(name) ? [...storeys.slice(0, storeys.indexOf(name)), ...knowledge] : [];
      const wrong: string[] = [];
      for (const file of sourceFiles(home)) {
        for (const target of importsOf(file)) {
          const other = /^#modules\/(.+)$/.exec(target)?.[1];
          const outside =
            target.startsWith(".") && !path.resolve(path.dirname(file), target).startsWith(home + path.sep);
          if ((other !== undefined && !below.includes(other)) || outside)
            wrong.push(`${path.relative(src, file)} -> ${target}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe("doors", () => {
  test("every route says who may knock", () => {
    const doors = new Map<string, boolean>();
    for (const { method, path: route, handler } of house.door.app.routes) {
      if (method === "ALL") continue;
      const key = `${method} ${route}`;
      doors.set(key, doors.get(key) === true || doorOf(handler) !== undefined);
    }
    expect(doors.size).toBeGreaterThan(10);
    expect([...doors].filter(([, hasDoor]) => !hasDoor).map(([route]) => route)).toEqual([]);
  });
});

describe("locks", () => {
  const question = `
    select n.nspname || '.' || c.relname as name, c.relrowsecurity as locked, c.relforcerowsecurity as forced,
      exists (select from pg_policy p where p.polrelid = c.oid) as has_policy
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'house')`;

  test("every table is locked, also for its owner", async () => {
    const { rows } = await house.door.engine.owner.query(question);
    const open = rows.filter((row) => !(row.locked && row.forced && row.has_policy)).map((row) => row.name);
    expect(rows.length).toBeGreaterThan(10);
    // How far the migrations have come: no personal data, written by the owner alone, and nobody else has rights on it.
    expect(open).toEqual(["house.schema_version"]);
  });

  test("views ask with the rights of who asks", async () => {
    const { rows } = await house.door.engine.owner.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'v' and n.nspname = 'public' and not coalesce('security_invoker=true' = any (c.reloptions), false)`,
    );
    expect(rows).toEqual([]);
  });

  test("who is not introduced finds nothing", async () => {
    const { rows } = await house.door.engine.owner.query(
      "select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'house')",
    );
    const client = await house.door.engine.web.connect();
    const seen: string[] = [];
    try {
      for (const { name } of rows) {
        await client.query(
          "begin; select set_config('role', 'schakel_app', true), set_config('house.actor', '', true)",
        );
        const personal = await client.query(`select count(*)::int as n from ${name}`).catch(() => null);
        if (personal && personal.rows[0].n > 0) seen.push(name);
        await client.query("rollback");
      }
    } finally {
      client.release();
    }
    // The shared definition and the school holidays come with the house: words of the field, nothing of anyone, and public by nature.
    expect(seen.sort()).toEqual([
      "public.definition_facet",
      "public.definition_term",
      "public.definition_version",
      "public.school_holiday",
    ]);
  });
});
