import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { states } from "./states.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });

/** The ways in: as many as come, with a line, after selection, when asked, for a group, two by two. */
export const ways = ["open", "line", "interest", "invitation", "group", "duo"] as const;
export type Way = (typeof ways)[number];

export const admission = pgTable("admission", {
  eventId: uuid("event_id").primaryKey(),
  way: text({ enum: ways }).notNull(),
  seats: integer(),
  wanted: integer(),
  opensAt: at("opens_at"),
  closesAt: at("closes_at"),
  circleId: uuid("circle_id"),
  oneOf: boolean("one_of").notNull().default(false),
  asksBackground: boolean("asks_background").notNull().default(false),
  asksNeeds: boolean("asks_needs").notNull().default(false),
  linkMinutes: integer("link_minutes").notNull().default(15),
  shareField: text("share_field", { enum: ["sector", "kind", "region"] })
    .array()
    .notNull()
    .default([]),
  shareValue: text("share_value").array().notNull().default([]),
  shareReserved: integer("share_reserved").array().notNull().default([]),
  mostPerRegion: integer("most_per_region"),
  releaseAt: at("release_at"),
  taken: integer().notNull().default(0),
  shareTaken: integer("share_taken").array().notNull().default([]),
  regionTaken: jsonb("region_taken").$type<Readonly<Record<string, number>>>().notNull().default({}),
  turn: bigint({ mode: "number" }).notNull().default(0),
  seated: boolean().notNull().default(false),
  alerted: integer().notNull().default(0),
  remindedAt: at("reminded_at"),
});
export type Admission = typeof admission.$inferSelect;

export const registration = pgTable("admission_registration", {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`),
  eventId: uuid("event_id").notNull(),
  personId: uuid("person_id"),
  email: text().notNull(),
  name: text().notNull(),
  language: text().notNull().default("nl"),
  organisation: text().notNull().default(""),
  kind: text().notNull().default(""),
  sector: text().notNull().default(""),
  region: text().notNull().default(""),
  partnerName: text("partner_name").notNull().default(""),
  partnerEmail: text("partner_email").notNull().default(""),
  partnerAskedAt: at("partner_asked_at"),
  partnerId: uuid("partner_id"),
  broughtBy: uuid("brought_by"),
  state: text({ enum: states }).notNull(),
  seats: integer().notNull().default(1),
  share: integer(),
  turn: bigint({ mode: "number" }).notNull(),
  askedAt: at("asked_at").notNull(),
  since: at("since").notNull(),
  until: at("until"),
  reason: text().notNull().default(""),
  told: text().notNull().default(""),
});
export type Registration = typeof registration.$inferSelect;

export const need = pgTable("admission_need", {
  registrationId: uuid("registration_id").primaryKey(),
  diet: text().notNull().default(""),
  access: text().notNull().default(""),
});

/** What an organiser can ask: words, one of a few, any of a few, a file. */
export const questionKinds = ["text", "choice", "several", "file"] as const;

export const question = pgTable("admission_question", {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`),
  eventId: uuid("event_id").notNull(),
  place: integer().notNull(),
  kind: text({ enum: questionKinds }).notNull(),
  words: text().notNull(),
  required: boolean().notNull(),
  options: text().array().notNull().default([]),
  afterId: uuid("after_id"),
  afterOption: text("after_option"),
});
export type Question = typeof question.$inferSelect;

export const answer = pgTable(
  "admission_answer",
  {
    registrationId: uuid("registration_id").notNull(),
    questionId: uuid("question_id").notNull(),
    text: text().notNull().default(""),
    chosen: text().array().notNull().default([]),
    fileName: text("file_name").notNull().default(""),
    contentType: text("content_type").notNull().default(""),
    storedAs: text("stored_as"),
  },
  (table) => [primaryKey({ columns: [table.registrationId, table.questionId] })],
);
export type Answer = typeof answer.$inferSelect;

export const goneFile = pgTable("admission_gone_file", { storedAs: text("stored_as").primaryKey() });
