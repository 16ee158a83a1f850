import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { siteModules } from "./modules.ts";

// The migrations and the schemas tell the same story: whoever changes one and forgets the other is told here.

const house = openHouse({ untold: true });

interface Column {
  readonly type: string;
  readonly required: boolean;
  readonly filled: boolean;
}

const asPostgresSays: Readonly<Record<string, string>> = {
  "timestamp with time zone": "timestamptz",
  "time without time zone": "time",
};

test("every table of a module has the columns that the migrations made, and no other", async () => {
  const { rows } = await house.door.engine.owner.query(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, a.attnotnull as required, a.atthasdef as filled
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`);
  const migrated: Record<string, Record<string, Column>> = {};
  for (const { table, column, type, required, filled } of rows) {
    migrated[table] ??= {};
    migrated[table][column] = { type: asPostgresSays[type] ?? type, required, filled };
  }

  const drawn: Record<string, Record<string, Column>> = {};
  for (const { name: owner, tables } of siteModules) {
    for (const table of Object.values(tables ?? {})) {
      if (!(table instanceof PgTable)) continue;
      const { name, columns } = getTableConfig(table);
      expect(drawn[name], `${name} belongs to two modules; one of them is ${owner}`).toBeUndefined();
      drawn[name] = {};
      for (const column of columns) {
        const type = column.getSQLType().replace("timestamp with time zone", "timestamptz");
        drawn[name][column.name] = { type, required: column.notNull, filled: column.hasDefault };
      }
    }
  }
  // A generated column is the database's own; a schema may leave it out.
  expect(drawn).toEqual(migrated);
});
