import { sql } from "drizzle-orm";
import { boolean, date, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Preview } from "./preview.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });

export const importStates = [
  "reading",
  "refused",
  "ready",
  "taking-over",
  "done",
  "cancelled",
  "failed",
] as const;
export type ImportState = (typeof importStates)[number];

export const importRun = pgTable("import_run", {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`),
  state: text({ enum: importStates }).notNull(),
  fileName: text("file_name").notNull(),
  fileSize: integer("file_size").notNull(),
  fileFingerprint: text("file_fingerprint").notNull(),
  chosen: text(),
  importer: text(),
  validFrom: date("valid_from", { mode: "string" }).notNull(),
  source: text().notNull(),
  askedBy: uuid("asked_by"),
  way: text({ enum: ["desk", "command-line"] }).notNull(),
  askedAt: at("asked_at").notNull(),
  done: integer().notNull().default(0),
  total: integer().notNull().default(0),
  seenAt: at("seen_at").notNull(),
  preview: jsonb().$type<Preview>(),
  stale: boolean().notNull().default(false),
  settledAt: at("settled_at"),
  settledBy: uuid("settled_by"),
});

export type ImportRun = typeof importRun.$inferSelect;
