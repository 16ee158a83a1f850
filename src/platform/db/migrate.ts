import path from "node:path";
import type pg from "pg";
import Postgrator from "postgrator";

const folder = path.resolve(import.meta.dirname, "../../../db/migrations");

/**
 * Brings the tables up to date: every migration not yet applied, by number, all of them in one transaction.
 * Refuses a file that was changed after it was applied. Two processes that start together take turns.
 *
 * @returns the names of what was applied now
 */
export async function migrate(pool: pg.Pool): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext('schakel/migrate'))");
    const { rows } = await client.query<{ name: string }>("select current_database() as name");
    const postgrator = new Postgrator({
      migrationPattern: path.join(folder, "*.sql"),
      driver: "pg",
      database: rows[0]!.name,
      schemaTable: "house.schema_version",
      newline: "LF",
      execQuery: async (sql) => {
        const result = await client.query(sql);
        return Array.isArray(result) ? { rows: result.flatMap((part) => part.rows ?? []) } : result;
      },
    });
    const applied = await postgrator.migrate();
    await client.query("commit");
    return applied.map(({ name }) => name);
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
