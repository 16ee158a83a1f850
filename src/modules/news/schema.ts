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
  uuid,
} from "drizzle-orm/pg-core";
import type { Draft } from "./draft.ts";
import { kinds } from "./kinds.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: "string" });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

export const byline = pgTable("byline", {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  role: text().notNull(),
  interest: text().notNull().default(""),
  about: text().notNull().default(""),
});
export type Byline = typeof byline.$inferSelect;

export const article = pgTable("article", {
  id: id(),
  draft: jsonb().$type<Draft>(),
  stage: text({ enum: ["writing", "asked", "planned"] }),
  writtenBy: uuid("written_by"),
  approvedBy: uuid("approved_by"),
  publishAt: at("publish_at"),
  remark: text().notNull().default(""),
  slug: text().unique(),
  madeAt: at("made_at").notNull(),
  savedAt: at("saved_at").notNull(),
});
export type Article = typeof article.$inferSelect;

export const articleImage = pgTable("article_image", {
  id: id(),
  width: integer().notNull(),
  height: integer().notNull(),
  widths: integer().array().notNull(),
  madeAt: at("made_at").notNull(),
});
export type ArticleImage = typeof articleImage.$inferSelect;

export const articleFile = pgTable("article_file", {
  id: id(),
  name: text().notNull(),
  contentType: text("content_type").notNull(),
  bytes: integer().notNull(),
  madeAt: at("made_at").notNull(),
});
export type ArticleFile = typeof articleFile.$inferSelect;

export const articleCard = pgTable("article_card", {
  articleId: uuid("article_id").primaryKey(),
  slug: text().notNull().unique(),
  kind: text({ enum: kinds }).notNull(),
  title: text().notNull(),
  summary: text().notNull(),
  body: text().notNull(),
  bylineId: uuid("byline_id"),
  sectors: text().array().notNull().default([]),
  areaId: uuid("area_id"),
  areaName: text("area_name").notNull().default(""),
  front: boolean().notNull().default(false),
  communities: uuid().array().notNull().default([]),
  sourceName: text("source_name").notNull().default(""),
  sourceUrl: text("source_url").notNull().default(""),
  link: text().notNull().default(""),
  imageId: uuid("image_id"),
  imageAlt: text("image_alt").notNull().default(""),
  imageCredit: text("image_credit").notNull().default(""),
  fileId: uuid("file_id"),
  expiresOn: day("expires_on"),
  publishedAt: at("published_at").notNull(),
  changedAt: at("changed_at").notNull(),
});
export type ArticleCard = typeof articleCard.$inferSelect;

export const articleCorrection = pgTable(
  "article_correction",
  {
    articleId: uuid("article_id").notNull(),
    number: integer().notNull(),
    text: text().notNull(),
    correctedAt: at("corrected_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.number] })],
);

export const articleGone = pgTable("article_gone", {
  slug: text().primaryKey(),
  articleId: uuid("article_id").notNull(),
  goneOn: day("gone_on").notNull(),
  why: text().notNull(),
});
