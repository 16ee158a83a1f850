import { sql } from "drizzle-orm";
import { date, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

const at = (name: string) => timestamp(name, { withTimezone: true });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);
const ofRequest = () => uuid("request_id").notNull();

/** Where a request stands. The last four have ended. */
export const states = [
  "draft",
  "intake",
  "accepted",
  "running",
  "closed",
  "refused",
  "referred",
  "withdrawn",
] as const;
export type State = (typeof states)[number];

export const request = pgTable("region_request", {
  id: id(),
  ledgerId: uuid("ledger_id").notNull(),
  purposeId: uuid("purpose_id"),
  areaId: uuid("area_id").notNull(),
  state: text({ enum: states }).notNull(),
  version: integer().notNull().default(1),
  title: text().notNull().default(""),
  topics: text().array().notNull().default([]),
  otherTopic: text("other_topic").notNull().default(""),
  question: text().notNull().default(""),
  wished: text().notNull().default(""),
  period: text().notNull().default(""),
  units: integer().notNull().default(2),
  madeAt: at("made_at").notNull(),
  sentAt: at("sent_at"),
  note: text().notNull().default(""),
  decidedAt: at("decided_at"),
  expertId: uuid("expert_id"),
  plan: text().notNull().default(""),
  planVersion: integer("plan_version").notNull().default(0),
  agreedAt: at("agreed_at"),
  advice: text().notNull().default(""),
  decision: text().notNull().default(""),
  decidedBy: text("decided_by").notNull().default(""),
  outcomeVersion: integer("outcome_version").notNull().default(0),
  endedAt: at("ended_at"),
  askedHowAt: at("asked_how_at"),
});
export type Request = typeof request.$inferSelect;

/** Whose name someone is in it: the two that must both confirm, and others at the table. */
export const partySides = ["swv", "municipality", "other"] as const;
/** How it is after three months. */
export const hows = ["better", "same", "worse"] as const;

export const party = pgTable(
  "region_request_party",
  {
    id: id(),
    requestId: ofRequest(),
    side: text({ enum: partySides }).notNull(),
    organisation: text().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    personId: uuid("person_id"),
    confirmedAt: at("confirmed_at"),
    agreedPlan: integer("agreed_plan"),
    how: text({ enum: hows }),
    howNote: text("how_note").notNull().default(""),
    howAt: at("how_at"),
  },
  (table) => [unique().on(table.requestId, table.email)],
);
export type Party = typeof party.$inferSelect;

/** Who sit at a day-part: people who do the work, people who decide, or both. */
export const compositions = ["practice", "management", "both"] as const;
/** The five lines of a report. */
export const reportLines = ["there", "discussed", "found", "open", "next"] as const;

export const dayPart = pgTable("region_day_part", {
  id: id(),
  requestId: ofRequest(),
  title: text().notNull(),
  composition: text({ enum: compositions }).notNull(),
  units: integer().notNull(),
  startsAt: at("starts_at").notNull(),
  endsAt: at("ends_at").notNull(),
  place: text().notNull(),
  guests: text().array().notNull().default([]),
  eventId: uuid("event_id"),
  cancelledAt: at("cancelled_at"),
  report: text().array().notNull().default([]),
  reportedAt: at("reported_at"),
});
export type DayPart = typeof dayPart.$inferSelect;

export const agreement = pgTable("region_agreement", {
  id: id(),
  requestId: ofRequest(),
  text: text().notNull(),
  ownerId: uuid("owner_id").notNull(),
  dueOn: date("due_on").notNull(),
  doneAt: at("done_at"),
});
export type Agreement = typeof agreement.$inferSelect;
