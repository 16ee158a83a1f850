import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import type { LeftOut, Refusal, Salvaged } from "#modules/salvage";

const at = (name: string) => timestamp(name, { withTimezone: true });

export const archiveStates = [
  "reading",
  "refused",
  "ready",
  "asked",
  "bringing",
  "done",
  "cancelled",
  "failed",
] as const;
export type ArchiveState = (typeof archiveStates)[number];

/** How a kind of piece comes: not, as something to be looked at on the desk, or as public as it was. */
export const ways = ["skip", "draft", "public"] as const;
export type Way = (typeof ways)[number];

/** What an editor chose for a whole file. */
export interface Choices {
  readonly ways: Readonly<Record<string, Way>>;
  /** Names of writers come along; whoever chose it says that they know. */
  readonly bylines: boolean;
}

/** Why a piece waits on the desk, whatever was chosen for its kind. */
export const holds = ["not-public", "protected", "no-date", "ahead", "child", "no-text", "too-long"] as const;
export type Hold = (typeof holds)[number];

export const outcomes = ["public", "draft", "same", "edited-here", "gone-here", "skipped"] as const;
export type Outcome = (typeof outcomes)[number];

export const archiveImport = pgTable("archive_import", {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`),
  state: text({ enum: archiveStates }).notNull(),
  name: text().notNull(),
  size: integer().notNull(),
  fingerprint: text().notNull(),
  site: text().notNull().default(""),
  refusal: jsonb().$type<Refusal>(),
  leftOut: jsonb("left_out").$type<readonly LeftOut[]>().notNull().default([]),
  choices: jsonb().$type<Choices>(),
  handedBy: uuid("handed_by"),
  handedAt: at("handed_at").notNull(),
  askedBy: uuid("asked_by"),
  approvedBy: uuid("approved_by"),
  keptAt: at("kept_at"),
  done: integer().notNull().default(0),
  total: integer().notNull().default(0),
  seenAt: at("seen_at").notNull(),
  settledAt: at("settled_at"),
});
export type ArchiveImport = typeof archiveImport.$inferSelect;

export const archiveItem = pgTable(
  "archive_item",
  {
    importId: uuid("import_id").notNull(),
    number: integer().notNull(),
    key: text().notNull(),
    origin: text().notNull(),
    piece: jsonb().$type<Salvaged>().notNull(),
    fingerprint: text().notNull(),
    holds: text({ enum: holds }).array().notNull().default([]),
    articleId: uuid("article_id").notNull(),
    outcome: text({ enum: outcomes }),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.number] }),
    unique().on(table.importId, table.key),
  ],
);
export type ArchiveItem = typeof archiveItem.$inferSelect;

export const archiveOrigin = pgTable("archive_origin", {
  key: text().primaryKey(),
  articleId: uuid("article_id"),
  fingerprint: text().notNull(),
  words: text().notNull(),
});

export const archiveAddress = pgTable("archive_address", {
  address: text().primaryKey(),
  articleId: uuid("article_id").notNull(),
});
