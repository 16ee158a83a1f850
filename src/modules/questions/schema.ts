import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

const at = (name: string) => timestamp(name, { withTimezone: true });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

/** The regions in which school holidays are spread. Source: Regeling vaststelling schoolvakanties. */
export const holidayRegions = ["north", "middle", "south"] as const;
export type HolidayRegion = (typeof holidayRegions)[number];

export const topic = pgTable("question_topic", {
  id: id(),
  slug: text().notNull().unique(),
  titleNl: text("title_nl").notNull(),
  titleEn: text("title_en").notNull(),
  house: text().notNull(),
  termDays: integer("term_days").notNull(),
  secondReader: boolean("second_reader").notNull().default(false),
  holidayRegion: text("holiday_region", { enum: holidayRegions }),
  place: integer().notNull().default(0),
  closedAt: at("closed_at"),
});
export type Topic = typeof topic.$inferSelect;

export const schoolHoliday = pgTable(
  "school_holiday",
  {
    region: text({ enum: holidayRegions }).notNull(),
    firstDay: date("first_day").notNull(),
    lastDay: date("last_day").notNull(),
    name: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.region, table.firstDay] })],
);
export type SchoolHoliday = typeof schoolHoliday.$inferSelect;

export const expert = pgTable("question_expert", {
  id: id(),
  topicId: uuid("topic_id").notNull(),
  email: text().notNull(),
  name: text().notNull(),
  personId: uuid("person_id"),
  role: text({ enum: ["expert", "coordinator"] }).notNull(),
  since: at("since").notNull(),
  until: at("until"),
});
export type Expert = typeof expert.$inferSelect;

/** Where a question stands: waits for an expert, for its asker, for a second reader, or was answered. */
export const states = ["open", "asked", "reading", "answered"] as const;
export type State = (typeof states)[number];
/** How an answer served. */
export const ratings = ["helped", "partly", "not"] as const;
export type Rating = (typeof ratings)[number];

export const question = pgTable("question", {
  id: id(),
  topicId: uuid("topic_id").notNull(),
  sector: text().notNull(),
  role: text().notNull(),
  region: text().notNull().default(""),
  text: text().notNull(),
  mayPublish: boolean("may_publish").notNull().default(false),
  state: text({ enum: states }).notNull(),
  askedAt: at("asked_at").notNull(),
  since: at("since").notNull(),
  dueOn: date("due_on").notNull(),
  expertId: uuid("expert_id"),
  reopenedAt: at("reopened_at"),
  rating: text({ enum: ratings }),
  escalatedFor: date("escalated_for"),
  called: text().notNull().default(""),
});
export type Question = typeof question.$inferSelect;

export const asker = pgTable("question_asker", {
  questionId: uuid("question_id").primaryKey(),
  personId: uuid("person_id"),
  email: text().notNull(),
  name: text().notNull(),
  language: text().notNull().default("nl"),
  shown: boolean().notNull(),
  told: text().notNull().default(""),
});
export type Asker = typeof asker.$inferSelect;

export const turnKinds = ["answer", "askBack", "reply", "reopening", "note"] as const;

export const turn = pgTable(
  "question_turn",
  {
    questionId: uuid("question_id").notNull(),
    number: integer().notNull(),
    kind: text({ enum: turnKinds }).notNull(),
    text: text().notNull(),
    law: text().notNull().default(""),
    sourceTitle: text("source_title").notNull().default(""),
    sourceUrl: text("source_url").notNull().default(""),
    expertId: uuid("expert_id"),
    readerId: uuid("reader_id"),
    saidAt: at("said_at").notNull(),
    sentAt: at("sent_at"),
  },
  (table) => [primaryKey({ columns: [table.questionId, table.number] })],
);
export type Turn = typeof turn.$inferSelect;

export const look = pgTable(
  "question_look",
  {
    questionId: uuid("question_id").notNull(),
    expertId: uuid("expert_id").notNull(),
    at: at("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.questionId, table.expertId] })],
);

export const standardText = pgTable("standard_text", {
  id: id(),
  topicId: uuid("topic_id").notNull(),
  title: text().notNull(),
  text: text().notNull(),
});
export type StandardText = typeof standardText.$inferSelect;

export const generalAnswer = pgTable("general_answer", {
  id: id(),
  topicId: uuid("topic_id").notNull(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  text: text().notNull(),
  law: text().notNull().default(""),
  sourceTitle: text("source_title").notNull().default(""),
  sourceUrl: text("source_url").notNull().default(""),
  ownerId: uuid("owner_id"),
  validUntil: date("valid_until").notNull(),
  state: text({ enum: ["offered", "refused", "published", "merged"] }).notNull(),
  questionId: uuid("question_id"),
  version: integer().notNull().default(1),
  changedAt: at("changed_at").notNull(),
  mergedInto: uuid("merged_into"),
  helped: integer().notNull().default(0),
  lapseToldFor: date("lapse_told_for"),
});
export type GeneralAnswer = typeof generalAnswer.$inferSelect;

export const received = pgTable(
  "question_received",
  {
    questionId: uuid("question_id").notNull(),
    answerId: uuid("answer_id").notNull(),
    version: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.questionId, table.answerId] })],
);

export const answerWord = pgTable("answer_word", {
  word: text().primaryKey(),
  answers: integer().notNull(),
});

export const tally = pgTable(
  "question_tally",
  {
    day: date().notNull(),
    what: text({ enum: ["helped", "stopped"] }).notNull(),
    topicId: uuid("topic_id"),
    count: integer().notNull().default(1),
  },
  (table) => [unique().on(table.day, table.what, table.topicId).nullsNotDistinct()],
);

export const radar = pgTable("question_radar", {
  id: id(),
  topicId: uuid("topic_id").notNull(),
  questionIds: uuid("question_ids").array().notNull(),
  regions: text().array().notNull(),
  foundAt: at("found_at").notNull(),
  settledAt: at("settled_at"),
  outcome: text({ enum: ["meeting", "answer", "nothing"] }),
});
export type Radar = typeof radar.$inferSelect;
