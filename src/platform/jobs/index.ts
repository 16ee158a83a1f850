import type pg from "pg";
import { PgBoss } from "pg-boss";
import type { Engine } from "#platform/db";
import { fingerprint } from "#platform/ids";
import { type Logger, traceOf } from "#platform/log";
import type { Job, JobHouse, LaterOptions, Recurring } from "./job.ts";

export { everyMinutes, type Job, type JobHouse, type LaterOptions, type Recurring } from "./job.ts";

/** Runs what acts left for later, once they have been committed. */
export interface Jobs {
  /** Makes the queue ready; nothing runs yet. */
  readonly open: () => Promise<void>;
  /** From here on, work that is due runs by itself. */
  readonly start: () => Promise<void>;
  /** Puts work in the queue inside the transaction of `client`. */
  readonly send: <Data extends object>(
    client: pg.PoolClient,
    job: Job<Data>,
    data: Data,
    now: Date,
    options?: LaterOptions,
  ) => Promise<void>;
  /** There may be something to do: look now instead of at the next round. */
  readonly wake: () => void;
  /** Runs everything that is due, and what follows from it, until nothing is left. */
  readonly drain: () => Promise<void>;
  /** The clock was put forward: waiting work comes as much closer. */
  readonly skip: (milliseconds: number) => Promise<void>;
  /** How many pieces of work wait, and how many gave up. */
  readonly counts: () => Promise<{ readonly waiting: number; readonly failed: number }>;
  /** Finishes what is running and takes nothing new. */
  readonly stop: () => Promise<void>;
}

interface JobsOptions extends JobHouse {
  readonly engine: Engine;
  readonly log: Logger;
  readonly jobs: readonly Job<never>[];
  readonly recurring: readonly Recurring[];
  /** Work of the platform itself that is not kept in the queue, such as the outbox; done in every round. */
  readonly rounds: readonly (() => Promise<boolean>)[];
}

const queue = "house";
const batch = 20;
const roundSeconds = 2;
const nobody = "00000000-0000-0000-0000-000000000000";

export function openJobs({ engine, log, jobs, recurring, rounds, ...house }: JobsOptions): Jobs {
  const { clock } = house;
  const byName = new Map<string, Job<never>>(
    [...jobs, ...recurring.map(({ job }) => job as Job<never>)].map((job) => [job.name, job]),
  );
  const comesBack = new Map(recurring.map((each) => [each.job.name, each]));
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => execute(engine.owner, text, values) },
    backend: engine.kind,
    schema: "pgboss",
    schedule: false,
    superviseIntervalSeconds: 60,
  });
  boss.on("error", (error) => log.warn(traceOf(error), "the job queue had a hiccup"));

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = true;

  async function send<Data extends object>(
    client: Queryable,
    job: Job<Data>,
    data: Data,
    now: Date,
    options?: LaterOptions,
    key?: string,
  ) {
    // The queue counts in real time; the house may be ahead of it.
    const wait = options?.at ? Math.max(0, options.at.getTime() - now.getTime()) : 0;
    const due = wait > 0 ? { startAfter: new Date(Date.now() + wait) } : {};
    await boss.send(
      queue,
      { job: job.name, data },
      {
        ...due,
        ...(key ? { singletonKey: key } : {}),
        retryLimit: job.retries ?? 5,
        retryDelay: 5,
        retryBackoff: true,
        expireInSeconds: 120,
        retentionSeconds: 60 * 60 * 24 * 400,
        // A long statement that is always the same: prepared once per connection.
        db: {
          executeSql: (text: string, values?: unknown[]) =>
            execute(client, { name: fingerprint(text), text }, values),
        },
      },
    );
  }

  /** Asks for the next turn of work that comes back, unless it is already waiting for it. */
  async function arm({ job, next, atOnce }: Recurring, opening = false): Promise<void> {
    const client = await engine.owner.connect();
    try {
      await client.query("begin");
      await client.query("select pg_advisory_xact_lock(hashtext($1))", [`schakel/${job.name}`]);
      const waiting = await client.query(
        "select from pgboss.job where name = $1 and singleton_key = $2 and state < 'active' limit 1",
        [queue, job.name],
      );
      const now = clock.now();
      const at = opening && atOnce ? now : next(now);
      if (waiting.rowCount === 0) await send(client, job, {}, now, { at }, job.name);
      await client.query("commit");
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  async function oneBatch(): Promise<boolean> {
    const found = await boss.fetch<{ job: string; data: never }>(queue, { batchSize: batch });
    for (const { id, data } of found) {
      const job = byName.get(data.job);
      try {
        if (!job) throw new Error(`nobody knows the job ${data.job}`);
        const recurs = comesBack.get(job.name);
        if (recurs) await arm(recurs);
        await job.run(house, data.data);
        await boss.complete(queue, id);
      } catch (error) {
        const trace = traceOf(error);
        log.error({ job: data.job, id, ...trace }, "a job failed");
        await boss.fail(queue, id, trace);
      }
    }
    return found.length > 0;
  }

  async function everythingDue(): Promise<void> {
    for (let busy = true; busy; ) {
      busy = await oneBatch();
      for (const round of rounds) busy = (await round()) || busy;
    }
  }

  /** One round at a time in this process; a call during a round makes another one follow it. */
  function drain(): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await everythingDue();
      } while (again);
    })().finally(() => {
      running = null;
    });
    return running;
  }

  function wake(): void {
    if (stopped) return;
    clearTimeout(timer);
    setImmediate(() => {
      drain()
        .catch((error) => log.warn(traceOf(error), "a round of jobs broke off"))
        .finally(() => {
          clearTimeout(timer);
          if (!stopped) timer = setTimeout(wake, roundSeconds * 1000);
        });
    });
  }

  return {
    async open() {
      await boss.start();
      await boss.createQueue(queue, { policy: "standard" });
      await engine.owner.query(rights);
      // Makes the queue known to this process: asked for inside an act, it would need a second connection.
      await boss.findJobs(queue, { id: nobody });
      for (const each of recurring) await arm(each, true);
    },
    async start() {
      stopped = false;
      wake();
    },
    send,
    wake,
    drain,
    async skip(milliseconds) {
      await engine.owner.query(
        "update pgboss.job set start_after = start_after - make_interval(secs => $1) where name = $2 and state < 'active'",
        [milliseconds / 1000, queue],
      );
    },
    async counts() {
      const { rows } = await engine.owner.query(
        `select count(*) filter (where state < 'active')::int as waiting, count(*) filter (where state = 'failed')::int as failed
         from pgboss.job where name = $1`,
        [queue],
      );
      return rows[0];
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running?.catch(() => undefined);
      await boss.stop({ graceful: true, timeout: 5000 });
    },
  };
}

type Queryable = Pick<pg.Pool, "query"> | Pick<pg.PoolClient, "query">;

/** The driver answers several statements with a list; the queue wants one set of rows. */
async function execute(
  client: Queryable,
  statement: string | { readonly name: string; readonly text: string },
  values?: unknown[],
): Promise<{ rows: Record<string, unknown>[] }> {
  const result: unknown = await client.query(statement as string, values as unknown[]);
  if (Array.isArray(result))
    return { rows: result.flatMap((part: { rows?: Record<string, unknown>[] }) => part.rows ?? []) };
  return result as { rows: Record<string, unknown>[] };
}

/** An act may put work in the queue and see nothing of what is in it but the id of what it put there. */
const rights = `
  grant usage on schema pgboss to schakel_app, schakel_system;
  grant select on pgboss.queue to schakel_app, schakel_system;
  grant insert on all tables in schema pgboss to schakel_app, schakel_system;
  do $$ declare t regclass; begin
    for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'pgboss' and c.relkind in ('r', 'p') and c.relname like 'job%'
               and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'singleton_key') loop
      execute format('grant select (id) on %s to schakel_app, schakel_system', t);
    end loop;
  end $$;
`;
