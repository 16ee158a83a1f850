import { sql } from "drizzle-orm";
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
  /** One act of `actor`: commits when `story` returns, leaves nothing behind when it throws. */
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
    const client = await engine.web.connect();
    let after: readonly (() => void)[] = [];
    try {
      await client.query("begin");
      await introduce(client, actor);
      const tx = drizzle(client) as unknown as Transaction;
      const told: Told = { strand: null, mailed: false, later: false };
      const result = await story(anAct({ actor, now: clock.now(), tx, client, requestId, told }));
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
        told.strand ??= Math.floor(Math.random() * strands);
        const id = actor.kind === "person" ? actor.id : null;
        const reason = actor.kind === "system" ? actor.reason : null;
        await tx.execute(
          sql`select house.audit_append(${told.strand}::smallint, ${now.toISOString()}::timestamptz, ${actor.kind}, ${id}::uuid,
            ${reason}, ${what}, ${subject.id}::uuid, ${requestId ?? null}), pg_notify(${happenings}, ${`${what} ${subject.id}`})`,
        );
        for (const listener of listeners.get(what) ?? []) await listener(self, subject);
      },
      async asSystem(reason, step) {
        const house: Actor = { kind: "system", reason };
        await introduce(client, house);
        try {
          return await step(anAct({ ...opened, actor: house }));
        } finally {
          // A failed step has broken the transaction: there is nothing left to hand back.
          await introduce(client, actor).catch(() => undefined);
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

/** How many chains the audit log is spread over; an act keeps to one, so acts cannot wait for each other in a circle. */
const strands = 64;

interface Told {
  strand: number | null;
  mailed: boolean;
  later: boolean;
}

/** Takes on the role that owns nothing and says to PostgreSQL who is acting, until the end of the transaction. */
async function introduce(client: pg.PoolClient, actor: Actor): Promise<void> {
  await client.query({
    name: "introduce",
    text: "select set_config('role', $1, true), set_config('house.actor', $2, true)",
    values: [
      actor.kind === "system" ? "schakel_system" : "schakel_app",
      actor.kind === "person" ? actor.id : "",
    ],
  });
}
