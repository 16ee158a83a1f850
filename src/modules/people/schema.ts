import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  customType,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

const at = (name: string) => timestamp(name, { withTimezone: true });
const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

export const person = pgTable("person", {
  id: id(),
  email: text().notNull().unique(),
  language: text().notNull().default("nl"),
  createdAt: at("created_at").notNull(),
});

export const profile = pgTable("profile", {
  personId: uuid("person_id")
    .primaryKey()
    .references(() => person.id, { onDelete: "cascade" }),
  name: text().notNull(),
  portrait: smallint().notNull().default(0),
  functionTitle: text("function_title").notNull().default(""),
  organisationName: text("organisation_name").notNull().default(""),
  organisationKind: text("organisation_kind").notNull().default("other"),
  sector: text().notNull().default("other"),
  region: text().notNull().default(""),
  helpsWith: text("helps_with").notNull().default(""),
  findable: boolean().notNull().default(false),
});

export const circleMember = pgTable(
  "circle_member",
  {
    circleId: uuid("circle_id").notNull(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ columns: [table.circleId, table.personId] })],
);

export const siteGrant = pgTable("site_grant", {
  id: id(),
  personId: uuid("person_id")
    .notNull()
    .references(() => person.id, { onDelete: "cascade" }),
  role: text({ enum: ["administrator", "editor", "organiser", "expert"] }).notNull(),
  since: at("since").notNull(),
  until: at("until"),
});

export const session = pgTable("session", {
  id: id(),
  personId: uuid("person_id")
    .notNull()
    .references(() => person.id, { onDelete: "cascade" }),
  token: text().notNull().unique(),
  startedAt: at("started_at").notNull(),
  seenAt: at("seen_at").notNull(),
  endsAt: at("ends_at").notNull(),
  device: text().notNull(),
  wayIn: text("way_in", { enum: ["mail", "passkey", "demo"] }).notNull(),
});

export const signIn = pgTable("sign_in", {
  id: id(),
  email: text().notNull(),
  browser: text().notNull(),
  link: text().notNull().unique(),
  code: text().notNull(),
  next: text().notNull(),
  purpose: text(),
  subject: uuid(),
  tries: smallint().notNull().default(0),
  askedAt: at("asked_at").notNull(),
  usedAt: at("used_at"),
});

export const passkey = pgTable("passkey", {
  id: text().primaryKey(),
  personId: uuid("person_id")
    .notNull()
    .references(() => person.id, { onDelete: "cascade" }),
  publicKey: bytes("public_key").notNull(),
  counter: bigint({ mode: "number" }).notNull(),
  transports: text().array().notNull().default(sql`'{}'`),
  name: text().notNull(),
  madeAt: at("made_at").notNull(),
  usedAt: at("used_at"),
});

export const passkeyChallenge = pgTable("passkey_challenge", {
  browser: text().primaryKey(),
  challenge: text().notNull(),
  personId: uuid("person_id").references(() => person.id, { onDelete: "cascade" }),
  askedAt: at("asked_at").notNull(),
});
