import type pg from "pg";
import { fingerprint } from "#platform/ids";
import type { Actor } from "./act.ts";

/** The name of the NOTIFY channel that tells every process what was recorded. */
export const happenings = "house_happenings";

/** How many chains the audit log is spread over. */
const strands = 64;

/** What was recorded, with who acted at that moment. */
export interface Entry {
  readonly at: string;
  readonly kind: Actor["kind"];
  readonly actor: string | null;
  readonly reason: string | null;
  readonly what: string;
  readonly subject: string;
  readonly request: string | null;
}

/**
 * The connection of one act. What surrounds the act costs one trip to the database before and one after, whatever happens in it: others
 * may be waiting for what it holds.
 */
export class ActConnection {
  readonly #client: pg.PoolClient;
  /** The last answer, on a connection that takes one statement at a time (the embedded engine). */
  #last: Promise<unknown> = Promise.resolve();
  readonly #names: StatementNames;
  /** The last answer to each named statement of this act: one that is not yet prepared may not be asked twice at once. */
  readonly #asked = new Map<string, Promise<unknown>>();
  #role = "";
  #savepoints = 0;

  constructor(client: pg.PoolClient, names: StatementNames) {
    this.#client = client;
    this.#names = names;
  }

  /** Begins, in the name of the actor. */
  begin(actor: Actor, now: Date): void {
    this.#role = roleOf(actor);
    this.#send(`begin; ${this.#introduction(actor, now)}`);
  }

  /** Takes on the role that owns nothing and says to PostgreSQL who is acting and when, until the end of the transaction. */
  introduce(actor: Actor, now: Date): void {
    this.#role = roleOf(actor);
    this.#send(this.#introduction(actor, now));
  }

  /**
   * Writes what was recorded in the audit log, all on one strand, tells every process, and commits.
   *
   * The last thing an act does: whoever holds a strand waits for nothing else, so acts cannot wait for each other in a circle by what they
   * record, in whatever order they do their work.
   */
  async finish(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) {
      const { command } = await this.#ask({ text: "commit" });
      // What was sent without waiting for its answer has failed: nothing was kept, so nobody may hear that it was.
      if (command !== "COMMIT") throw new Error("the transaction was broken before its end");
      return;
    }
    const strand = Math.floor(Math.random() * strands);
    const written = this.#client.escapeLiteral(JSON.stringify(entries));
    await this.#ask({
      text: `select house.audit_write(${strand}::smallint, ${written}::jsonb, '${happenings}'); commit`,
    });
  }

  /** Leaves nothing behind. */
  async rollback(): Promise<void> {
    await this.#ask({ text: "rollback" }).catch(() => undefined);
  }

  /** Does `step`, and undoes it when it answers false. */
  async wholly(step: () => Promise<boolean>): Promise<boolean> {
    const here = `step_${this.#savepoints++}`;
    this.#send(`savepoint ${here}`);
    if (await step()) return true;
    this.#send(`rollback to savepoint ${here}`);
    return false;
  }

  /**
   * For Drizzle. Statements that need not wait for each other's answers may be asked together: they travel together. The same statement again
   * need not be read and planned anew, once its first answer has come.
   */
  async query(config: pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> {
    const name = config.name ?? this.#names.of(this.#role, config.text);
    if (!name) return this.#ask(config, values);
    const before = this.#asked.get(name);
    if (before) await before.catch(() => undefined);
    const answer = this.#ask({ ...config, name }, values);
    this.#asked.set(name, answer);
    return answer;
  }

  /** Sent at once, and answered in turn: what follows travels along. Should it fail, the transaction is broken and what follows fails too. */
  #send(text: string): void {
    this.#ask({ text }).catch(() => undefined);
  }

  #ask(config: pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> {
    if ((this.#client as { pipeline?: boolean }).pipeline) return this.#client.query(config, values);
    const answer = this.#last.then(() => this.#client.query(config, values));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  #introduction(actor: Actor, now: Date): string {
    const person = actor.kind === "person" ? actor.id : "";
    const settings = { role: roleOf(actor), "house.actor": person, "house.now": now.toISOString() };
    const set = Object.entries(settings).map(
      ([name, value]) => `set_config('${name}', ${this.#client.escapeLiteral(value)}, true)`,
    );
    return `select ${set.join(", ")}`;
  }
}

const roleOf = (actor: Actor): string => (actor.kind === "system" ? "schakel_system" : "schakel_app");

/**
 * Names for the statements that come back often, so that each connection of the database prepares them once. A name is for one role: a
 * plan holds the locks of the role it was made for. Statements that are seldom the same (a list of changing length) stay nameless.
 */
export class StatementNames {
  readonly #seen = new Map<string, number>();
  readonly #names = new Map<string, string>();

  of(role: string, text: string): string | undefined {
    const statement = `${role} ${text}`;
    const name = this.#names.get(statement);
    if (name || this.#names.size >= mostNames) return name;
    const seen = (this.#seen.get(statement) ?? 0) + 1;
    if (seen < oftenEnough) {
      if (this.#seen.size < mostSeen) this.#seen.set(statement, seen);
      return undefined;
    }
    this.#seen.delete(statement);
    const given = fingerprint(statement);
    this.#names.set(statement, given);
    return given;
  }
}

const oftenEnough = 8;
const mostNames = 400;
const mostSeen = 4000;
