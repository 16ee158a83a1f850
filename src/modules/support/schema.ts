import { sql } from "drizzle-orm";
import { integer, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

const at = (name: string) => timestamp(name, { withTimezone: true });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

export const ledger = pgTable(
  "support_ledger",
  {
    id: id(),
    areaId: uuid("area_id").notNull(),
    year: integer().notNull(),
    openedAt: at("opened_at").notNull(),
    overlapReason: text("overlap_reason").notNull().default(""),
    granted: integer().notNull().default(0),
    reserved: integer().notNull().default(0),
    used: integer().notNull().default(0),
    lines: integer().notNull().default(0),
  },
  (table) => [unique().on(table.areaId, table.year)],
);
export type Ledger = typeof ledger.$inferSelect;

/** The sides of a region: support works when both want it. */
export const sides = ["swv", "municipality"] as const;

export const partner = pgTable("support_partner", {
  id: id(),
  ledgerId: uuid("ledger_id").notNull(),
  side: text({ enum: sides }).notNull(),
  organisation: text().notNull(),
  name: text().notNull(),
  email: text().notNull(),
  personId: uuid("person_id"),
  until: at("until"),
});
export type Partner = typeof partner.$inferSelect;

export const purpose = pgTable(
  "support_purpose",
  {
    id: id(),
    ledgerId: uuid("ledger_id").notNull(),
    title: text().notNull(),
    openedAt: at("opened_at").notNull(),
    reserved: integer().notNull().default(0),
    used: integer().notNull().default(0),
  },
  (table) => [unique().on(table.id, table.ledgerId)],
);
export type Purpose = typeof purpose.$inferSelect;

/** What a line of a ledger says happened. */
export const lineKinds = ["grant", "override", "reserve", "plan", "spend", "return", "correct"] as const;
export type LineKind = (typeof lineKinds)[number];

export const line = pgTable(
  "support_line",
  {
    ledgerId: uuid("ledger_id").notNull(),
    number: integer().notNull(),
    kind: text({ enum: lineKinds }).notNull(),
    units: integer().notNull(),
    purposeId: uuid("purpose_id"),
    reason: text().notNull(),
    partnerId: uuid("partner_id"),
    at: at("at").notNull(),
    author: text().notNull().default(""),
  },
  (table) => [primaryKey({ columns: [table.ledgerId, table.number] })],
);
export type Line = typeof line.$inferSelect;
