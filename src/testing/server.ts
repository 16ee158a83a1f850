import { setTimeout } from "node:timers/promises";
import pg from "pg";

/** One statement on the server itself, such as making or dropping a database. */
export async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function databaseAt(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** How often dropping is tried, a fifth of a second apart. */
const tries = 25;
/** What PostgreSQL says when a worker of its own (autovacuum) is at work in the database: only a superuser may end that one. */
const mayNotEnd = "42501";

/** Drops the database at this address, also when someone is still connected. */
export async function dropDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  for (let left = tries; ; left--) {
    try {
      return await administer(databaseAt(url, "postgres"), `drop database if exists ${name} with (force)`);
    } catch (error) {
      if ((error as { code?: string }).code !== mayNotEnd || left === 1) throw error;
      await setTimeout(200);
    }
  }
}

const owner = { name: "schakel_test_owner", password: "only-for-tests-on-this-machine" };

/**
 * The address of the same server for a login as a real house would have: it may make databases and roles, and is no superuser.
 * A superuser walks through every lock; tests must not.
 */
export async function asPlainOwner(server: string): Promise<string> {
  await administer(
    server,
    `do $$ begin create role ${owner.name} login createdb createrole nosuperuser nobypassrls password '${owner.password}';
     exception when duplicate_object then null; end $$`,
  );
  const url = new URL(server);
  url.username = owner.name;
  url.password = owner.password;
  return url.href;
}
