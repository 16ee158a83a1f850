import fs from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import pg from "pg";

/** One database behind one interface, whichever engine runs it. Only `platform` may hold this: it sees everything. */
export interface Engine {
  readonly kind: "pglite" | "postgres";
  /** Migrations and jobs: the connection that owns the tables. */
  readonly owner: pg.Pool;
  /** Acts: each takes on a role that owns nothing before its first question. */
  readonly web: pg.Pool;
  /** Single statements of the house itself (the outbox, a session looked up): bound to the role `schakel_system`. */
  readonly system: pg.Pool;
  /** Calls back for every NOTIFY on `channel`, also when the connection was lost and found again (`payload` is then null). */
  readonly listen: (channel: string, heard: (payload: string | null) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where the tables live: a PostgreSQL server, a folder for the embedded engine, or (for tests) memory. */
export type EngineOptions =
  | { readonly url: string; readonly webUrl?: string; readonly size?: number }
  | { readonly folder: string }
  | { readonly memory: true; readonly from?: Blob };

export async function openEngine(options: EngineOptions): Promise<Engine> {
  return "url" in options ? openServer(options) : openEmbedded(options);
}

const inUtc = "-c timezone=UTC";

async function openServer({
  url,
  webUrl,
  size = 16,
}: {
  url: string;
  webUrl?: string;
  size?: number;
}): Promise<Engine> {
  const common = {
    options: `${inUtc} -c statement_timeout=15000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=30000`,
    connectionTimeoutMillis: 5000,
    max: size,
    // What an act asks without waiting for answers in between travels together.
    pipeline: true,
  };
  const quiet = (pool: pg.Pool) => pool.on("error", () => undefined);
  const owner = quiet(new pg.Pool({ ...common, connectionString: url, ...(webUrl ? { max: 4 } : {}) }));
  const web = webUrl ? quiet(new pg.Pool({ ...common, connectionString: webUrl })) : owner;
  const system = quiet(
    new pg.Pool({
      ...common,
      options: `${common.options} -c role=schakel_system`,
      connectionString: url,
      max: Math.ceil(size / 2),
    }),
  );
  await owner.query("select 1");

  const ears = new Set<pg.Client>();
  let closing = false;
  async function listen(channel: string, heard: (payload: string | null) => void): Promise<void> {
    const ear = new pg.Client({ connectionString: url, keepAlive: true });
    const again = () => {
      if (!ears.delete(ear) || closing) return;
      heard(null);
      setTimeout(() => listen(channel, heard).catch(again), 1000).unref();
    };
    ears.add(ear);
    ear.on("notification", (message) => heard(message.payload ?? ""));
    ear.on("error", again);
    ear.on("end", again);
    await ear.connect();
    await ear.query(`listen ${pg.escapeIdentifier(channel)}`);
  }

  return {
    kind: "postgres",
    owner,
    web,
    system,
    listen,
    async close() {
      closing = true;
      await Promise.all([...ears].map((ear) => ear.end().catch(() => undefined)));
      await Promise.all([owner.end(), system.end()]);
      if (web !== owner) await web.end();
    },
  };
}

async function openEmbedded(options: { folder: string } | { memory: true; from?: Blob }): Promise<Engine> {
  const release = "folder" in options ? takeFolder(options.folder) : () => undefined;
  try {
    const extensions = { unaccent, pg_trgm };
    const lite =
      "folder" in options
        ? await PGlite.create({ fs: new DurableFS(options.folder), extensions, startParams: durably })
        : await PGlite.create({
            extensions,
            startParams: inMemory,
            ...(options.from ? { loadDataDir: options.from } : {}),
          });
    const pool = onePool(lite);
    await pool.query("set timezone = 'UTC'");
    return {
      kind: "pglite",
      owner: pool,
      web: pool,
      system: pool,
      listen: async (channel, heard) => {
        await lite.listen(channel, heard);
      },
      async close() {
        await pool.end();
        await lite.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Copies the whole embedded database, so that the next test opens a migrated one at once. */
export async function embeddedTemplate(prepare: (engine: Engine) => Promise<void>): Promise<Blob> {
  const lite = await PGlite.create({ extensions: { unaccent, pg_trgm }, startParams: inMemory });
  const pool = onePool(lite);
  await pool.query("set timezone = 'UTC'");
  await prepare({
    kind: "pglite",
    owner: pool,
    web: pool,
    system: pool,
    listen: async () => undefined,
    close: async () => undefined,
  });
  await slim(lite);
  await pool.end();
  const template = await lite.dumpDataDir("none");
  await lite.close();
  return template;
}

/** Leaves out of a template what no copy needs: the other databases that every new server has, and the log up to here. */
async function slim(lite: PGlite): Promise<void> {
  await lite.exec("update pg_database set datistemplate = false");
  const { rows } = await lite.query<{ name: string }>(
    "select quote_ident(datname) as name from pg_database where datname <> current_database()",
  );
  for (const { name } of rows) await lite.exec(`drop database ${name}`);
  await lite.exec("checkpoint");
}

/** PGlite through the same driver as a server: one connection, so acts go one by one. */
function onePool(lite: PGlite): pg.Pool {
  const config = createPgConfig(lite);
  const connection = config.connection as unknown as { parse: (query: { types?: unknown }) => unknown };
  const parse = connection.parse.bind(connection);
  // Drizzle hands a types object where this connection expects a list of type ids.
  connection.parse = (query) => parse(Array.isArray(query.types) ? query : { ...query, types: undefined });
  const pool = new pg.Pool({
    ...({ connection: config.connection } as object),
    user: config.user,
    password: config.password,
    database: config.database,
    host: config.host,
    port: config.port,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 20_000,
  });
  pool.query = inTransaction(pool) as typeof pool.query;
  return pool;
}

/**
 * A statement of its own, in a transaction of its own: outside of one, a failing statement with parameters would cost the embedded engine
 * its only connection.
 */
function inTransaction(pool: pg.Pool) {
  return async (...statement: Parameters<pg.PoolClient["query"]>): Promise<unknown> => {
    const client = await pool.connect();
    try {
      await client.query("begin");
      const result: unknown = await client.query(...statement);
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  };
}

// All is in memory already, so a copy of it in front would only cost: setting it up is two thirds of opening such a database.
const inMemory = [...PGlite.defaultStartParams, "-c", "shared_buffers=8MB", "-c", "wal_recycle=off"];

// PGlite starts PostgreSQL with -F (no fsync); a house that keeps what it acknowledged starts it without.
const durably = [
  ...PGlite.defaultStartParams.filter((param: string) => param !== "-F"),
  "-c",
  "wal_sync_method=fsync",
  "-c",
  "full_page_writes=on",
];

/** The folder on disk, with an fsync that reaches it: what is committed survives the death of the process. */
class DurableFS extends NodeFS {
  override async init(...args: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const made = await super.init(...args);
    const before = made.emscriptenOpts.preRun;
    type Runtime = { NODEFS: { stream_ops: Record<string, (stream: { nfd?: number }) => number> } };
    const fsync = (runtime: Runtime) => {
      runtime.NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) fs.fsyncSync(nfd);
        return 0;
      };
    };
    made.emscriptenOpts.preRun = [fsync, ...[before ?? []].flat()] as typeof before;
    return made;
  }
}

/** The folder is in use by another living process, or cannot be written. */
export class FolderTaken extends Error {
  override readonly name = "FolderTaken";
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}`);
    this.pid = pid;
  }
}

/** PGlite does not guard its folder: two processes in one folder would destroy it. */
function takeFolder(folder: string): () => void {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const lock = `${folder}.lock`;
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const pid = Number(fs.readFileSync(lock, "utf8"));
      if (pid !== process.pid && isAlive(pid)) throw new FolderTaken(folder, pid);
      fs.rmSync(lock, { force: true });
    }
  }
  // A first start that was cut off leaves half a database; it held nothing yet, so it is made anew.
  const ready = `${folder}.ready`;
  if (!fs.existsSync(ready)) fs.rmSync(folder, { recursive: true, force: true });
  return () => fs.rmSync(lock, { force: true });
}

/** Says that the folder holds a complete database from here on. */
export const markReady = (folder: string): void => fs.writeFileSync(`${folder}.ready`, "");

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
