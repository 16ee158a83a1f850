import { sql } from "drizzle-orm";
import { boolean, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { eventKinds } from "./kinds.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });

export const event = pgTable("event", {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`),
  slug: text().notNull().unique(),
  title: text().notNull(),
  startsAt: at("starts_at").notNull(),
  endsAt: at("ends_at").notNull(),
  place: text().notNull().default(""),
  online: boolean().notNull().default(true),
  visibility: text({ enum: ["public", "draft"] }).notNull(),
  belongsTo: uuid("belongs_to").notNull(),
  seriesTitle: text("series_title").notNull().default(""),
  seriesPath: text("series_path").notNull().default(""),
  sequence: integer().notNull().default(0),
  changedAt: at("changed_at").notNull(),
  cancelledAt: at("cancelled_at"),
  kind: text({ enum: eventKinds }).notNull().default("community"),
  summary: text().notNull().default(""),
  description: text().notNull().default(""),
  audience: text().notNull().default(""),
  costs: text().notNull().default(""),
  host: text().notNull().default(""),
  organisedBy: text("organised_by").notNull().default(""),
  sectors: text().array().notNull().default([]),
  areaId: uuid("area_id"),
  areaName: text("area_name").notNull().default(""),
  settled: text().array().notNull().default([]),
});

export const eventOrganiser = pgTable("event_organiser", {
  belongsTo: uuid("belongs_to").notNull(),
  personId: uuid("person_id").notNull(),
  since: at("since").notNull(),
  until: at("until"),
});

const ofEvent = () =>
  uuid("event_id")
    .notNull()
    .references(() => event.id, { onDelete: "cascade" });

export const eventChange = pgTable(
  "event_change",
  {
    eventId: ofEvent(),
    sequence: integer().notNull(),
    startedAt: at("started_at").notNull(),
    endedAt: at("ended_at").notNull(),
    place: text().notNull(),
    online: boolean().notNull(),
    changedAt: at("changed_at").notNull(),
    toldAt: at("told_at"),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.sequence] })],
);

export const eventGuest = pgTable(
  "event_guest",
  {
    belongsTo: uuid("belongs_to").notNull(),
    personId: uuid("person_id").notNull(),
    since: at("since").notNull(),
  },
  (table) => [primaryKey({ columns: [table.belongsTo, table.personId] })],
);

export const eventRegistration = pgTable(
  "event_registration",
  {
    eventId: ofEvent(),
    personId: uuid("person_id").notNull(),
    status: text({ enum: ["confirmed", "cancelled"] }).notNull(),
    since: at("since").notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.personId] })],
);

export const eventJoin = pgTable("event_join", {
  eventId: ofEvent().primaryKey(),
  link: text().notNull(),
});

export const calendarFeed = pgTable("calendar_feed", {
  personId: uuid("person_id").primaryKey(),
  id: uuid().notNull(),
  token: text().notNull().unique(),
  since: at("since").notNull(),
});
