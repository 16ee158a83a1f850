import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import type { Caption, Chapter } from "./recording.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });

export const aftercare = pgTable("aftercare", {
  eventId: uuid("event_id").primaryKey(),
  recording: text().notNull().default(""),
  chapters: jsonb().$type<readonly Chapter[]>().notNull().default([]),
  captions: jsonb().$type<readonly Caption[]>().notNull().default([]),
  lookBack: text("look_back").notNull().default(""),
  finishedAt: at("finished_at"),
});
export type Aftercare = typeof aftercare.$inferSelect;

export const slides = pgTable("aftercare_slides", {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`),
  eventId: uuid("event_id").notNull(),
  name: text().notNull(),
  storedAs: text("stored_as").notNull(),
  contentType: text("content_type").notNull(),
  bytes: integer().notNull(),
  addedAt: at("added_at").notNull(),
});
export type Slides = typeof slides.$inferSelect;

export const answer = pgTable("aftercare_answer", {
  id: uuid().primaryKey(),
  eventId: uuid("event_id").notNull(),
  useful: integer().notNull(),
  takesAlong: text("takes_along").notNull().default(""),
  couldBeBetter: text("could_be_better").notNull().default(""),
  answeredAt: at("answered_at").notNull(),
});

export const certificate = pgTable(
  "aftercare_certificate",
  {
    code: text().primaryKey(),
    eventId: uuid("event_id").notNull(),
    registrationId: uuid("registration_id"),
    seat: integer().notNull(),
    personId: uuid("person_id"),
    name: text().notNull(),
    issuedAt: at("issued_at").notNull(),
  },
  (table) => [unique().on(table.registrationId, table.seat)],
);
export type Certificate = typeof certificate.$inferSelect;

export const offspring = pgTable("aftercare_offspring", {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`),
  eventId: uuid("event_id").notNull(),
  kind: text({ enum: ["dilemma", "idea", "event"] }).notNull(),
  title: text().notNull().default(""),
  text: text().notNull().default(""),
  groupId: uuid("group_id"),
  becameId: uuid("became_id"),
  bornAt: at("born_at").notNull(),
});
export type Offspring = typeof offspring.$inferSelect;
