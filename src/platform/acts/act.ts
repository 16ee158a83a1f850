import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Job, LaterOptions } from "#platform/jobs";
import type { Letter } from "#platform/mail";

/** Who is doing something: a visitor nobody knows, a person who signed in, or the house in its own name. */
export type Actor =
  | { readonly kind: "visitor" }
  | {
      readonly kind: "person";
      readonly id: string;
      /** What this person may do for the whole site ("administrator", "editor", "organiser"), read anew on every request. */
      readonly grants: ReadonlySet<string>;
    }
  | { readonly kind: "system"; readonly reason: string };

export const visitor: Actor = { kind: "visitor" };

/** An open transaction that has taken on the role of its actor: all data is reached through it. It cannot be nested. */
export type Transaction = Omit<NodePgDatabase, "transaction">;

/** Someone doing one thing at one moment: all that a command or query may know of the world. */
export interface Act {
  readonly actor: Actor;
  readonly now: Date;
  readonly tx: Transaction;
  /** The address people use, without a slash at the end: links in letters and calendars start with it. */
  readonly publicUrl: string;
  /** Leaves with the transaction: what a rolled-back row asked for never happens. */
  readonly later: <Data extends object>(job: Job<Data>, data: Data, options?: LaterOptions) => Promise<void>;
  /** Puts a letter in the outbox; it is sent when the transaction has been committed. */
  readonly mail: (letter: Letter) => Promise<void>;
  /** Does a step of several statements wholly or not at all: when it answers false, all it did and recorded in this act is undone. */
  readonly wholly: (step: () => Promise<boolean>) => Promise<boolean>;
  /** What happened, for the audit log, the pages that show it and whoever upstairs must be told. */
  readonly record: (what: string, subject: { readonly id: string }) => Promise<void>;
  /** The same act in the name of the house, for the one step that its actor may cause but not see or do. */
  readonly asSystem: <Result>(reason: string, step: (act: Act) => Promise<Result>) => Promise<Result>;
}

/** Hears what was recorded, inside the same act: both succeed or neither. */
export type Listener = (act: Act, subject: { readonly id: string }) => Promise<void>;
