import { sql } from "drizzle-orm";
import { boolean, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

// Constraints, indexes, locks and policies stand in db/migrations. What belongs to other modules is referred to by its id.

const at = (name: string) => timestamp(name, { withTimezone: true });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

/** What someone is filling in; only the house reads it. */
export const enrolmentDraft = pgTable("enrolment_draft", {
  id: id(),
  communityId: uuid("community_id").notNull(),
  browser: text(),
  personId: uuid("person_id"),
  language: text().notNull().default("nl"),
  email: text().notNull().default(""),
  name: text().notNull().default(""),
  functionTitle: text("function_title").notNull().default(""),
  organisationName: text("organisation_name").notNull().default(""),
  organisationKind: text("organisation_kind").notNull().default(""),
  sector: text().notNull().default(""),
  region: text().notNull().default(""),
  groupId: uuid("group_id"),
  secondChoice: uuid("second_choice"),
  duoEmail: text("duo_email").notNull().default(""),
  invitedBy: uuid("invited_by"),
  learningQuestion: text("learning_question").notNull().default(""),
  childDataMeant: boolean("child_data_meant").notNull().default(false),
  findable: boolean().notNull().default(false),
  newsletter: boolean().notNull().default(false),
  rulesAgreedAt: at("rules_agreed_at"),
  keptAt: at("kept_at").notNull(),
});

/** Someone's request to take part, and what came of it. */
export const enrolment = pgTable("enrolment", {
  id: id(),
  communityId: uuid("community_id").notNull(),
  personId: uuid("person_id").notNull(),
  state: text({ enum: ["confirmed", "waiting", "incomplete", "withdrawn"] }).notNull(),
  language: text({ enum: ["nl", "en"] })
    .notNull()
    .default("nl"),
  groupId: uuid("group_id"),
  secondChoice: uuid("second_choice"),
  turn: integer().notNull(),
  learningQuestion: text("learning_question").notNull().default(""),
  findable: boolean().notNull().default(false),
  newsletter: boolean().notNull().default(false),
  rulesAgreedAt: at("rules_agreed_at").notNull(),
  duoWith: uuid("duo_with"),
  duoEmail: text("duo_email").notNull().default(""),
  duoInvite: text("duo_invite").unique(),
  askedAt: at("asked_at").notNull(),
  decidedAt: at("decided_at"),
  placedBecause: text("placed_because").notNull().default(""),
});

/** Where people are let in, one at a time. */
export const enrolmentDesk = pgTable("enrolment_desk", {
  communityId: uuid("community_id").primaryKey(),
  turns: integer().notNull().default(0),
  byHand: boolean("by_hand").notNull().default(false),
});

export type Enrolment = typeof enrolment.$inferSelect;
export type Draft = typeof enrolmentDraft.$inferSelect;
