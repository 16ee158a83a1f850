import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import type { Clock } from "#platform/clock";
import type { Engine } from "#platform/db";
import type { Jobs } from "#platform/jobs";
import { putInOutbox } from "#platform/mail";
import type { Act, Actor, Listener, Transaction } from "./act.ts";

export { type Act, type Actor, type Listener, type Transaction, visitor } from "./act.ts";

/** The name of the NOTIFY channel that tells every process what was recorded. */
export const happenings = "house_happenings";

/** Opens acts: the only way from a request or a job to the tables. */
export interface Acts {
  /**
   * One act of `actor`: commits when `story` returns, leaves nothing behind when it throws. A story that the database had to break off,
   * because it and another waited for each other, is told again from its beginning.
   */
  readonly act: <Result>(
    actor: Actor,
    story: (act: Act) => Promise<Result>,
    requestId?: string,
  ) => Promise<Result>;
  /** One act of the house itself; `reason` is kept in the audit log with whatever is recorded. */
  readonly asSystem: <Result>(
    reason: string,
    story: (act: Act) => Promise<Result>,
    requestId?: string,
  ) => Promise<Result>;
  /** One question of the house itself, outside a transaction: for what every request asks, such as whose session this is. */
  readonly ask: <Result>(question: (tx: Transaction) => Promise<Result>) => Promise<Result>;
}

interface ActsOptions {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly jobs: () => Jobs;
  readonly listeners: ReadonlyMap<string, readonly Listener[]>;
}

export function openActs({ engine, clock, publicUrl, jobs, listeners }: ActsOptions): Acts {
  async function act<Result>(
    actor: Actor,
    story: (act: Act) => Promise<Result>,
    requestId?: string,
  ): Promise<Result> {
    for (let turn = 1; ; turn++) {
      try {
        return await attempt(actor, story, requestId);
      } catch (error) {
        if (turn === mostTurns || !waitedInACircle(error)) throw error;
      }
    }
  }

  async function attempt<Result>(
    actor: Actor,
    story: (act: Act) => Promise<Result>,
    requestId: string | undefined,
  ): Promise<Result> {
    const client = await engine.web.connect();
    let after: readonly (() => void)[] = [];
    try {
      const now = clock.now();
      await client.query("begin");
      await introduce(client, actor, now);
      const tx = drizzle(client) as unknown as Transaction;
      const told: Told = { entries: [], mailed: false, later: false };
      const result = await story(anAct({ actor, now, tx, client, requestId, told }));
      await writeDown(client, told.entries);
      await client.query("commit");
      after = told.mailed || told.later ? [() => jobs().wake()] : [];
      return result;
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw error;
    } finally {
      client.release();
      for (const step of after) step();
    }
  }

  interface Opened {
    readonly actor: Actor;
    readonly now: Date;
    readonly tx: Transaction;
    readonly client: pg.PoolClient;
    readonly requestId: string | undefined;
    readonly told: Told;
  }

  function anAct(opened: Opened): Act {
    const { actor, now, tx, client, requestId, told } = opened;
    const self: Act = {
      actor,
      now,
      tx,
      publicUrl,
      async later(job, data, options) {
        told.later = true;
        await jobs().send(client, job, data, now, options);
      },
      async mail(letter) {
        told.mailed = true;
        await putInOutbox(self, letter);
      },
      async record(what, subject) {
        told.entries.push({
          at: now.toISOString(),
          kind: actor.kind,
          actor: actor.kind === "person" ? actor.id : null,
          reason: actor.kind === "system" ? actor.reason : null,
          what,
          subject: subject.id,
          request: requestId ?? null,
        });
        for (const listener of listeners.get(what) ?? []) await listener(self, subject);
      },
      async asSystem(reason, step) {
        const house: Actor = { kind: "system", reason };
        await introduce(client, house, now);
        try {
          return await step(anAct({ ...opened, actor: house }));
        } finally {
          // A failed step has broken the transaction: there is nothing left to hand back.
          await introduce(client, actor, now).catch(() => undefined);
        }
      },
    };
    return self;
  }

  const house = drizzle(engine.system) as unknown as Transaction;
  return {
    act,
    asSystem: (reason, story, requestId) => act({ kind: "system", reason }, story, requestId),
    ask: (question) => question(house),
  };
}

/** Acts that waited for each other in a circle were ended by the database and left nothing behind: they may try again. */
const mostTurns = 4;
const circles = new Set(["40P01", "40001"]);

function waitedInACircle(error: unknown): boolean {
  const { code, cause } = error as { readonly code?: string; readonly cause?: { readonly code?: string } };
  return circles.has(code ?? cause?.code ?? "");
}

/** How many chains the audit log is spread over. */
const strands = 64;

interface Told {
  readonly entries: Entry[];
  mailed: boolean;
  later: boolean;
}

/** What was recorded, with who acted at that moment. */
interface Entry {
  readonly at: string;
  readonly kind: Actor["kind"];
  readonly actor: string | null;
  readonly reason: string | null;
  readonly what: string;
  readonly subject: string;
  readonly request: string | null;
}

/**
 * Writes what was recorded in the audit log, all on one strand, and tells every process.
 *
 * The last thing an act does: whoever holds a strand waits for nothing else, so acts cannot wait for each other in a circle by what they
 * record, in whatever order they do their work.
 */
async function writeDown(client: pg.PoolClient, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const strand = Math.floor(Math.random() * strands);
  for (const { at, kind, actor, reason, what, subject, request } of entries) {
    await client.query({
      name: "write-down",
      text: `select house.audit_append($1::smallint, $2::timestamptz, $3, $4::uuid, $5, $6, $7::uuid, $8), pg_notify($9, $10)`,
      values: [
        ...[strand, at, kind, actor, reason, what, subject, request],
        ...[happenings, `${what} ${subject}`],
      ],
    });
  }
}

/** Takes on the role that owns nothing and says to PostgreSQL who is acting and when, until the end of the transaction. */
async function introduce(client: pg.PoolClient, actor: Actor, now: Date): Promise<void> {
  await client.query({
    name: "introduce",
    text: "select set_config('role', $1, true), set_config('house.actor', $2, true), set_config('house.now', $3, true)",
    values: [
      actor.kind === "system" ? "schakel_system" : "schakel_app",
      actor.kind === "person" ? actor.id : "",
      now.toISOString(),
    ],
  });
}
