import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { itemKinds, rhythms } from "./kinds.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

export const newsletterReader = pgTable("newsletter_reader", {
  id: id(),
  email: text().notNull().unique(),
  language: text({ enum: ["nl", "en"] }).notNull(),
  kinds: text({ enum: itemKinds }).array().notNull().default([]),
  sectors: text().array().notNull().default([]),
  regions: uuid().array().notNull().default([]),
  rhythm: text({ enum: rhythms }).notNull(),
  askedAt: at("asked_at").notNull(),
  confirmedAt: at("confirmed_at"),
  lastWrittenAt: at("last_written_at"),
  failures: integer().notNull().default(0),
  stoppedAt: at("stopped_at"),
});
export type Reader = typeof newsletterReader.$inferSelect;

export const states = ["writing", "planned", "sending", "sent"] as const;

export const newsletterIssue = pgTable("newsletter_issue", {
  id: id(),
  subject: text().notNull().default(""),
  intro: text().notNull().default(""),
  state: text({ enum: states }).notNull(),
  sendAt: at("send_at"),
  madeBy: uuid("made_by"),
  madeAt: at("made_at").notNull(),
  savedAt: at("saved_at").notNull(),
  slug: text().unique(),
  startedAt: at("started_at"),
  counts: jsonb().$type<Counts>().notNull().default({}),
});
export type Issue = typeof newsletterIssue.$inferSelect;

export const newsletterItem = pgTable(
  "newsletter_item",
  {
    issueId: uuid("issue_id").notNull(),
    kind: text({ enum: itemKinds }).notNull(),
    itemId: uuid("item_id").notNull(),
    position: integer().notNull(),
    title: text().notNull().default(""),
    teaser: text().notNull().default(""),
    path: text().notNull().default(""),
    sectors: text().array().notNull().default([]),
    areaId: uuid("area_id"),
  },
  (table) => [primaryKey({ columns: [table.issueId, table.kind, table.itemId] })],
);

export const deliveryStates = ["waiting", "written", "nothing", "refused", "givenUp", "inDoubt"] as const;
/** How many readers of an issue by what became of it. */
export type Counts = Partial<Readonly<Record<(typeof deliveryStates)[number], number>>>;

export const newsletterDelivery = pgTable(
  "newsletter_delivery",
  {
    issueId: uuid("issue_id").notNull(),
    readerId: uuid("reader_id").notNull(),
    key: uuid().notNull().unique().default(sql`gen_random_uuid()`),
    state: text({ enum: deliveryStates }).notNull().default("waiting"),
  },
  (table) => [primaryKey({ columns: [table.issueId, table.readerId] })],
);
