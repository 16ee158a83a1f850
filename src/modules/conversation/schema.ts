import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import type { PollOption } from "./poll.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

/** A question has an answer, a dilemma has none: there one weighs; an experience is told; in a poll and a date picker the group chooses. */
export const threadKinds = ["question", "dilemma", "experience", "poll", "dates"] as const;
export type ThreadKind = (typeof threadKinds)[number];

export const thread = pgTable(
  "thread",
  {
    id: id(),
    groupId: uuid("group_id").notNull(),
    kind: text({ enum: threadKinds }).notNull(),
    startedAt: at("started_at").notNull(),
    activeAt: at("active_at").notNull(),
    lastNumber: integer("last_number").notNull().default(0),
    replies: integer().notNull().default(0),
    answer: integer(),
    closedAt: at("closed_at"),
    movedFrom: uuid("moved_from"),
    forEvent: uuid("for_event"),
    passedOnAt: at("passed_on_at"),
  },
  (table) => [
    unique().on(table.id, table.groupId),
    index().on(table.groupId, table.activeAt.desc(), table.id.desc()),
    index().on(table.movedFrom),
    uniqueIndex().on(table.forEvent, table.groupId).where(sql`for_event is not null`),
    index().on(table.startedAt).where(sql`kind = 'question' and replies = 0 and passed_on_at is null`),
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
    hiddenAt: at("hidden_at"),
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

export const poll = pgTable("poll", {
  threadId: uuid("thread_id").primaryKey(),
  groupId: uuid("group_id").notNull(),
  options: jsonb().$type<readonly PollOption[]>().notNull(),
  several: boolean().notNull(),
  named: boolean().notNull(),
  settled: smallint(),
  settledAt: at("settled_at"),
});

export const pollBallot = pgTable(
  "poll_ballot",
  {
    threadId: uuid("thread_id").notNull(),
    personId: uuid("person_id").notNull(),
    groupId: uuid("group_id").notNull(),
    several: boolean().notNull(),
    named: boolean().notNull(),
    yes: smallint().array().notNull(),
    maybe: smallint().array().notNull().default([]),
    castAt: at("cast_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.threadId, table.personId] }), index().on(table.personId)],
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

export const hiddenWords = pgTable("hidden_words", {
  postId: uuid("post_id").primaryKey(),
  groupId: uuid("group_id").notNull(),
  title: text().notNull(),
  text: text().notNull(),
  wasAnswer: boolean("was_answer").notNull(),
});

export const postReport = pgTable(
  "post_report",
  {
    id: id(),
    postId: uuid("post_id").notNull(),
    groupId: uuid("group_id").notNull(),
    communityId: uuid("community_id").notNull(),
    reportedBy: uuid("reported_by"),
    reportedAt: at("reported_at").notNull(),
    reason: text().notNull(),
    aboutLeader: boolean("about_leader").notNull(),
    handledAt: at("handled_at"),
    handledBy: uuid("handled_by"),
    outcome: text({ enum: ["acted", "left"] }),
  },
  (table) => [
    uniqueIndex().on(table.postId, table.reportedBy).where(sql`outcome is null`),
    index().on(table.groupId).where(sql`outcome is null`),
    index().on(table.communityId).where(sql`outcome is null and about_leader`),
    index().on(table.reportedBy),
    index().on(table.handledBy),
  ],
);

export const measure = pgTable(
  "measure",
  {
    id: id(),
    communityId: uuid("community_id").notNull(),
    groupId: uuid("group_id").notNull(),
    threadId: uuid("thread_id"),
    postId: uuid("post_id"),
    kind: text({ enum: ["hide", "close", "move"] }).notNull(),
    reason: text().notNull(),
    toGroup: uuid("to_group"),
    takenBy: uuid("taken_by"),
    takenAt: at("taken_at").notNull(),
    endedAt: at("ended_at"),
    endedBy: uuid("ended_by"),
    appeal: text().notNull().default(""),
    appealedAt: at("appealed_at"),
    decidedBy: uuid("decided_by"),
    decidedAt: at("decided_at"),
    outcome: text({ enum: ["upheld", "reversed"] }),
    answer: text().notNull().default(""),
  },
  (table) => [
    index().on(table.communityId, table.takenAt.desc()),
    index().on(table.groupId, table.takenAt.desc()),
    index().on(table.threadId),
    index().on(table.postId),
    index().on(table.toGroup),
    index().on(table.takenBy),
    index().on(table.endedBy),
    index().on(table.decidedBy),
  ],
);
