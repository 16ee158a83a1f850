import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

const at = (name: string) => timestamp(name, { withTimezone: true });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

export const thread = pgTable(
  "thread",
  {
    id: id(),
    groupId: uuid("group_id").notNull(),
    kind: text({ enum: ["question", "experience"] }).notNull(),
    startedAt: at("started_at").notNull(),
    activeAt: at("active_at").notNull(),
    lastNumber: integer("last_number").notNull().default(0),
    replies: integer().notNull().default(0),
    answer: integer(),
  },
  (table) => [
    unique().on(table.id, table.groupId),
    index().on(table.groupId, table.activeAt.desc(), table.id.desc()),
  ],
);

export const post = pgTable(
  "post",
  {
    id: id(),
    threadId: uuid("thread_id").notNull(),
    groupId: uuid("group_id").notNull(),
    number: integer().notNull(),
    title: text().notNull().default(""),
    text: text().notNull(),
    authorId: uuid("author_id"),
    masked: boolean().notNull().default(false),
    placedAt: at("placed_at").notNull(),
    editedAt: at("edited_at"),
    removedAt: at("removed_at"),
    removedBy: text("removed_by", { enum: ["author", "facilitator"] }),
    removalReason: text("removal_reason").notNull().default(""),
  },
  (table) => [
    foreignKey({
      columns: [table.threadId, table.groupId],
      foreignColumns: [thread.id, thread.groupId],
    }).onDelete("cascade"),
    unique().on(table.threadId, table.number),
    unique().on(table.id, table.groupId),
    index().on(table.authorId, table.placedAt),
  ],
);

export const postVersion = pgTable(
  "post_version",
  {
    postId: uuid("post_id").notNull(),
    version: integer().notNull(),
    groupId: uuid("group_id").notNull(),
    title: text().notNull(),
    text: text().notNull(),
    writtenAt: at("written_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.postId, table.version] })],
);

export const postThanks = pgTable(
  "post_thanks",
  {
    postId: uuid("post_id").notNull(),
    personId: uuid("person_id").notNull(),
    groupId: uuid("group_id").notNull(),
    since: at("since").notNull(),
  },
  (table) => [primaryKey({ columns: [table.postId, table.personId] }), index().on(table.personId)],
);

export const threadReader = pgTable(
  "thread_reader",
  {
    threadId: uuid("thread_id").notNull(),
    personId: uuid("person_id").notNull(),
    groupId: uuid("group_id").notNull(),
    seen: integer().notNull().default(-1),
    seenAt: at("seen_at"),
    wish: text({ enum: ["follow", "mute"] }),
    toldAt: at("told_at"),
    due: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.threadId, table.personId] }),
    index().on(table.personId),
    index().on(table.personId).where(sql`due`),
  ],
);

export const mask = pgTable(
  "mask",
  {
    threadId: uuid("thread_id").primaryKey(),
    groupId: uuid("group_id").notNull(),
    personId: uuid("person_id").notNull(),
  },
  (table) => [index().on(table.personId)],
);

export const unmasking = pgTable(
  "unmasking",
  {
    id: id(),
    threadId: uuid("thread_id").notNull(),
    groupId: uuid("group_id").notNull(),
    communityId: uuid("community_id").notNull(),
    askedBy: uuid("asked_by"),
    askedAt: at("asked_at").notNull(),
    reason: text().notNull(),
    decidedBy: uuid("decided_by"),
    decidedAt: at("decided_at"),
    outcome: text({ enum: ["granted", "refused"] }),
    answer: text().notNull().default(""),
  },
  (table) => [
    uniqueIndex().on(table.threadId).where(sql`outcome is null`),
    index().on(table.communityId).where(sql`outcome is null`),
    index().on(table.askedBy),
    index().on(table.decidedBy),
  ],
);

export const noticeWish = pgTable("notice_wish", {
  personId: uuid("person_id").primaryKey(),
  mails: text({ enum: ["weekly", "daily", "direct", "none"] }).notNull(),
  chosenAt: at("chosen_at").notNull(),
});

export const attachment = pgTable(
  "attachment",
  {
    id: id(),
    postId: uuid("post_id").notNull(),
    groupId: uuid("group_id").notNull(),
    name: text().notNull(),
    storedAs: text("stored_as").notNull().unique(),
    contentType: text("content_type").notNull(),
    bytes: integer().notNull(),
    addedAt: at("added_at").notNull(),
  },
  (table) => [index().on(table.groupId, table.addedAt.desc(), table.id), index().on(table.postId)],
);

export const postSignature = pgTable(
  "post_signature",
  {
    groupId: uuid("group_id").notNull(),
    personId: uuid("person_id").notNull(),
    sign: text({ enum: ["name", "former"] }).notNull(),
    chosenAt: at("chosen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.groupId, table.personId] }), index().on(table.personId)],
);
