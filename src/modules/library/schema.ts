import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Answers } from "./questions.ts";
import type { Telling, Texts } from "./telling.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: "string" });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);
const texts = (name: string) => text(name).array().notNull();

export const definitionVersion = pgTable("definition_version", {
  version: text().primaryKey(),
  publishedOn: day("published_on").notNull(),
  nl: text("note_nl").notNull(),
  en: text("note_en").notNull(),
  current: boolean().notNull().default(false),
});

export const definitionFacet = pgTable(
  "definition_facet",
  {
    version: text().notNull(),
    facet: text().notNull(),
    position: integer().notNull(),
    nl: text().notNull(),
    en: text().notNull(),
    filters: boolean().notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.version, table.facet] })],
);

export const definitionTerm = pgTable(
  "definition_term",
  {
    version: text().notNull(),
    facet: text().notNull(),
    term: text().notNull(),
    position: integer().notNull(),
    nl: text().notNull(),
    en: text().notNull(),
    replaces: texts("replaces").default([]),
  },
  (table) => [primaryKey({ columns: [table.version, table.facet, table.term] })],
);

export const example = pgTable("example", {
  id: id(),
  ownerId: uuid("owner_id"),
  state: text({ enum: ["writing", "asked", "public", "gone"] })
    .notNull()
    .default("writing"),
  slug: text().unique(),
  draft: jsonb().$type<Telling>(),
  harmless: texts("harmless").default([]),
  round: integer().notNull().default(0),
  adaptedFrom: uuid("adapted_from"),
  madeAt: at("made_at").notNull(),
  savedAt: at("saved_at").notNull(),
});
export type Example = typeof example.$inferSelect;

export const exampleReview = pgTable(
  "example_review",
  {
    id: id(),
    exampleId: uuid("example_id").notNull(),
    round: integer().notNull(),
    personId: uuid("person_id"),
    region: text().notNull().default(""),
    askedAt: at("asked_at").notNull(),
    dueAt: at("due_at").notNull(),
    remindedAt: at("reminded_at"),
    answers: jsonb().$type<Answers>(),
    good: boolean(),
    answeredAt: at("answered_at"),
    releasedAt: at("released_at"),
  },
  (table) => [unique().on(table.exampleId, table.round, table.personId)],
);
export type Review = typeof exampleReview.$inferSelect;

export const examplePeer = pgTable("example_peer", {
  personId: uuid("person_id").primaryKey(),
  since: at("since").notNull(),
});

export const exampleCard = pgTable("example_card", {
  exampleId: uuid("example_id").primaryKey(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  summary: text().notNull(),
  tags: texts("tags"),
  definition: text().notNull(),
  evidence: text({ enum: ["described", "theory", "indications", "research"] }).notNull(),
  agesFrom: integer("ages_from").notNull(),
  agesTo: integer("ages_to").notNull(),
  areaId: uuid("area_id"),
  areaName: text("area_name").notNull(),
  content: jsonb().$type<Texts>().notNull(),
  version: integer().notNull(),
  lookedAtVersion: integer("looked_at_version").notNull(),
  adaptedFrom: uuid("adapted_from"),
  publishedAt: at("published_at").notNull(),
  changedAt: at("changed_at").notNull(),
  checkedOn: day("checked_on").notNull(),
  reviewBy: day("review_by").notNull(),
  listedUntil: day("listed_until").notNull(),
  askedOn: day("asked_on"),
});
export type Card = typeof exampleCard.$inferSelect;

export const exampleVersion = pgTable(
  "example_version",
  {
    exampleId: uuid("example_id").notNull(),
    number: integer().notNull(),
    content: jsonb().$type<Telling>(),
    changed: text().notNull().default(""),
    publishedAt: at("published_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.exampleId, table.number] })],
);

export const reasonsGone = ["stopped", "outdated", "person", "replaced", "other"] as const;

export const exampleGone = pgTable("example_gone", {
  slug: text().primaryKey(),
  exampleId: uuid("example_id").notNull(),
  goneOn: day("gone_on").notNull(),
  why: text({ enum: reasonsGone }).notNull(),
});

export const exampleBranch = pgTable("example_branch", {
  id: id(),
  exampleId: uuid("example_id").notNull(),
  parentId: uuid("parent_id"),
  personId: uuid("person_id"),
  areaId: uuid("area_id"),
  areaName: text("area_name").notNull(),
  since: integer().notNull(),
  changed: text().notNull(),
  toldAt: at("told_at").notNull(),
  ownExampleId: uuid("own_example_id"),
});
