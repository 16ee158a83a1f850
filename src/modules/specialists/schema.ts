import { sql } from "drizzle-orm";
import { date, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

const at = (name: string) => timestamp(name, { withTimezone: true });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

/** Who comes to a region for a day-part, and who directs a process that got stuck. */
export const specialistKinds = ["expert", "director"] as const;
export type SpecialistKind = (typeof specialistKinds)[number];

export const specialist = pgTable("specialist", {
  id: id(),
  kind: text({ enum: specialistKinds }).notNull(),
  email: text().notNull(),
  name: text().notNull(),
  organisation: text().notNull().default(""),
  about: text().notNull().default(""),
  subjects: text().array().notNull().default([]),
  areas: uuid().array().notNull().default([]),
  weekdays: integer().array().notNull().default([1, 2, 3, 4, 5]),
  awayUntil: date("away_until"),
  personId: uuid("person_id"),
  since: at("since").notNull(),
  until: at("until"),
});
export type Specialist = typeof specialist.$inferSelect;

export const onCallRequest = pgTable("on_call_request", {
  id: id(),
  askedBy: uuid("asked_by"),
  areaId: uuid("area_id").notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  askedAt: at("asked_at").notNull(),
  takenBy: uuid("taken_by"),
  endedAt: at("ended_at"),
  outcome: text({ enum: ["accepted", "nobody", "withdrawn"] }),
});
export type OnCallRequest = typeof onCallRequest.$inferSelect;

export const onCallTurn = pgTable(
  "on_call_turn",
  {
    requestId: uuid("request_id").notNull(),
    number: integer().notNull(),
    specialistId: uuid("specialist_id").notNull(),
    askedAt: at("asked_at").notNull(),
    until: at("until").notNull(),
    answer: text({ enum: ["accepted", "declined", "lapsed"] }),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.number] }),
    unique().on(table.requestId, table.specialistId),
  ],
);
export type OnCallTurn = typeof onCallTurn.$inferSelect;
