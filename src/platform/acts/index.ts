import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import type { Clock } from "#platform/clock";
import type { Engine } from "#platform/db";
import type { Jobs } from "#platform/jobs";
import { putInOutbox } from "#platform/mail";
import type { Act, Actor, Listener, Transaction } from "./act.ts";
import { ActConnection, type Entry, StatementNames } from "./transaction.ts";

export { type Act, type Actor, type Listener, type Transaction, visitor } from "./act.ts";
export { happenings } from "./transaction.ts";

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
  const names = new StatementNames();

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
    const connection = new ActConnection(client, names);
    let after: readonly (() => void)[] = [];
    try {
      const now = clock.now();
      connection.begin(actor, now);
      const tx = drizzle(connection as unknown as pg.PoolClient) as unknown as Transaction;
      const told: Told = { entries: [], mailed: false, later: false };
      const result = await story(anAct({ actor, now, tx, connection, requestId, told }));
      await connection.finish(told.entries);
      after = told.mailed || told.later ? [() => jobs().wake()] : [];
      return result;
    } catch (error) {
      await connection.rollback();
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
    readonly connection: ActConnection;
    readonly requestId: string | undefined;
    readonly told: Told;
  }

  function anAct(opened: Opened): Act {
    const { actor, now, tx, connection, requestId, told } = opened;
    const self: Act = {
      actor,
      now,
      tx,
      publicUrl,
      async later(job, data, options) {
        told.later = true;
        await jobs().send(connection as unknown as pg.PoolClient, job, data, now, options);
      },
      async mail(letter) {
        told.mailed = true;
        await putInOutbox(self, letter);
      },
      async wholly(step) {
        const before = told.entries.length;
        const done = await connection.wholly(step);
        if (!done) told.entries.length = before;
        return done;
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
        const asHouse = anAct({ ...opened, actor: house });
        if (actor.kind === "system") return step(asHouse);
        connection.introduce(house, now);
        try {
          return await step(asHouse);
        } finally {
          connection.introduce(actor, now);
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

interface Told {
  readonly entries: Entry[];
  mailed: boolean;
  later: boolean;
}
