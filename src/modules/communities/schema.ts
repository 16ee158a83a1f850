import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  time,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Conflict } from "#modules/programme";

const at = (name: string) => timestamp(name, { withTimezone: true });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

export const community = pgTable(
  "community",
  {
    id: id(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    year: smallint().notNull(),
    purpose: text().notNull().default(""),
    audience: text().notNull().default(""),
    costs: text().notNull().default(""),
    organisedBy: text("organised_by").notNull().default(""),
    howGroupsWork: text("how_groups_work").notNull().default(""),
    state: text({ enum: ["draft", "open", "closed"] })
      .notNull()
      .default("draft"),
    asDuo: boolean("as_duo").notNull().default(false),
    endsOn: date("ends_on").notNull(),
    continues: uuid().references((): AnyPgColumn => community.id),
    createdAt: at("created_at").notNull(),
  },
  (table) => [index().on(table.state, table.year)],
);

export const communityOrganiser = pgTable(
  "community_organiser",
  {
    communityId: uuid("community_id")
      .notNull()
      .references(() => community.id, { onDelete: "cascade" }),
    personId: uuid("person_id").notNull(),
    since: at("since").notNull(),
    until: at("until"),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.personId] }), index().on(table.personId)],
);

export const communitySource = pgTable("community_source", {
  communityId: uuid("community_id")
    .primaryKey()
    .references(() => community.id, { onDelete: "cascade" }),
  pasted: text().notNull(),
  pastedAt: at("pasted_at").notNull(),
});

export const sourceConflict = pgTable(
  "source_conflict",
  {
    id: id(),
    communityId: uuid("community_id")
      .notNull()
      .references(() => community.id, { onDelete: "cascade" }),
    conflict: jsonb().$type<Conflict>().notNull(),
    settledAs: text("settled_as"),
    settledAt: at("settled_at"),
    settledBy: uuid("settled_by"),
  },
  (table) => [index().on(table.communityId)],
);

export const draftMeeting = pgTable(
  "draft_meeting",
  {
    id: id(),
    communityId: uuid("community_id")
      .notNull()
      .references(() => community.id, { onDelete: "cascade" }),
    title: text().notNull().default(""),
    day: date(),
    starts: time(),
    ends: time(),
    place: text().notNull().default(""),
    online: boolean().notNull().default(true),
    readAs: smallint("read_as"),
  },
  (table) => [index().on(table.communityId, table.day, table.starts)],
);

export const themeGroup = pgTable(
  "theme_group",
  {
    id: id(),
    communityId: uuid("community_id")
      .notNull()
      .references(() => community.id, { onDelete: "cascade" }),
    number: smallint().notNull(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    description: text().notNull().default(""),
    places: smallint().notNull(),
    placesTaken: smallint("places_taken").notNull().default(0),
    houseRules: text("house_rules").notNull().default(""),
  },
  (table) => [unique().on(table.communityId, table.number), unique().on(table.id, table.communityId)],
);

export const groupWelcome = pgTable("group_welcome", {
  groupId: uuid("group_id")
    .primaryKey()
    .references(() => themeGroup.id, { onDelete: "cascade" }),
  welcome: text().notNull(),
});

export const groupMember = pgTable(
  "group_member",
  {
    id: id(),
    groupId: uuid("group_id")
      .notNull()
      .references(() => themeGroup.id, { onDelete: "cascade" }),
    communityId: uuid("community_id").notNull(),
    personId: uuid("person_id").notNull(),
    role: text({ enum: ["member", "facilitator"] })
      .notNull()
      .default("member"),
    since: at("since").notNull(),
    until: at("until"),
    learningQuestion: text("learning_question").notNull().default(""),
    findable: boolean().notNull().default(false),
    carryOver: text("carry_over", { enum: ["yes", "no"] }),
  },
  (table) => [
    foreignKey({
      columns: [table.groupId, table.communityId],
      foreignColumns: [themeGroup.id, themeGroup.communityId],
    }).onDelete("cascade"),
    uniqueIndex().on(table.groupId, table.personId).where(sql`until is null`),
    uniqueIndex().on(table.communityId, table.personId).where(sql`until is null and role = 'member'`),
    index().on(table.personId).where(sql`until is null`),
  ],
);

export const groupMove = pgTable(
  "group_move",
  {
    id: id(),
    personId: uuid("person_id"),
    fromGroup: uuid("from_group")
      .notNull()
      .references(() => themeGroup.id, { onDelete: "cascade" }),
    toGroup: uuid("to_group")
      .notNull()
      .references(() => themeGroup.id, { onDelete: "cascade" }),
    reason: text().notNull(),
    movedBy: uuid("moved_by"),
    movedAt: at("moved_at").notNull(),
  },
  (table) => [index().on(table.fromGroup), index().on(table.toGroup)],
);

export const leaderInvitation = pgTable(
  "leader_invitation",
  {
    id: id(),
    communityId: uuid("community_id")
      .notNull()
      .references(() => community.id, { onDelete: "cascade" }),
    groupId: uuid("group_id").references(() => themeGroup.id, { onDelete: "cascade" }),
    email: text().notNull(),
    invitedBy: uuid("invited_by"),
    invitedAt: at("invited_at").notNull(),
    acceptedAt: at("accepted_at"),
  },
  (table) => [index().on(table.email).where(sql`accepted_at is null`)],
);
