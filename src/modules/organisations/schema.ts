import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  date,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

const at = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: "string" });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);
const ofOrganisation = () =>
  uuid("organisation_id")
    .notNull()
    .references(() => organisation.id, { onDelete: "cascade" });

export const organisation = pgTable("organisation", {
  id: id(),
  name: text().notNull(),
  kind: text().notNull(),
  region: text().notNull().default(""),
  mailDomain: text("mail_domain").notNull().default(""),
  createdAt: at("created_at").notNull(),
  listed: boolean().notNull().default(false),
  mergedInto: uuid("merged_into").references((): AnyPgColumn => organisation.id),
  closedAt: at("closed_at"),
  succeededBy: uuid("succeeded_by").references((): AnyPgColumn => organisation.id),
});

export const organisationAdministrator = pgTable("organisation_administrator", {
  id: id(),
  organisationId: ofOrganisation(),
  personId: uuid("person_id").notNull(),
  since: at("since").notNull(),
  until: at("until"),
});

export const functionAt = pgTable("function_at", {
  id: id(),
  organisationId: ofOrganisation(),
  personId: uuid("person_id").notNull(),
  title: text().notNull(),
  since: at("since").notNull(),
  until: at("until"),
});

export const organisationInvitation = pgTable("organisation_invitation", {
  id: id(),
  organisationId: ofOrganisation(),
  email: text().notNull(),
  role: text({ enum: ["function", "administrator"] }).notNull(),
  title: text().notNull().default(""),
  invitedBy: uuid("invited_by"),
  invitedAt: at("invited_at").notNull(),
  expiresAt: at("expires_at").notNull(),
  settledAt: at("settled_at"),
  settledAs: text("settled_as", { enum: ["accepted", "declined", "withdrawn"] }),
  startsOn: day("starts_on"),
  endsOn: day("ends_on"),
});

export const organisationIdentifier = pgTable("organisation_identifier", {
  id: id(),
  organisationId: ofOrganisation(),
  scheme: text().notNull(),
  value: text().notNull(),
  validFrom: day("valid_from").notNull(),
  validTo: day("valid_to"),
  source: text().notNull().default(""),
});

export const organisationVersion = pgTable("organisation_version", {
  id: id(),
  organisationId: ofOrganisation(),
  name: text().notNull(),
  postcode: text().notNull().default(""),
  place: text().notNull().default(""),
  municipalityCode: text("municipality_code").notNull().default(""),
  search: text().notNull(),
  validFrom: day("valid_from").notNull(),
  validTo: day("valid_to"),
  source: text().notNull().default(""),
});

/** A word that stands in a name or place; a trigger keeps it. */
export const organisationWord = pgTable("organisation_word", { word: text().primaryKey() });

/** What DUO calls a kind of education: primary, special primary, special, secondary special, secondary. */
export const schoolTypes = ["bo", "sbo", "so", "vso", "vo"] as const;
export type SchoolType = (typeof schoolTypes)[number];

export const schoolType = pgTable("school_type", {
  id: id(),
  organisationId: ofOrganisation(),
  type: text({ enum: schoolTypes }).notNull(),
  validFrom: day("valid_from").notNull(),
  validTo: day("valid_to"),
  source: text().notNull().default(""),
});

export const schoolEdition = pgTable("school_edition", {
  id: id(),
  list: text().notNull(),
  validFrom: day("valid_from").notNull(),
  source: text().notNull(),
  toldAt: at("told_at").notNull(),
});

export const organisationRelation = pgTable("organisation_relation", {
  id: id(),
  organisationId: ofOrganisation(),
  belongsTo: uuid("belongs_to")
    .notNull()
    .references(() => organisation.id, { onDelete: "cascade" }),
  kind: text({ enum: ["board", "part"] }).notNull(),
  validFrom: day("valid_from").notNull(),
  validTo: day("valid_to"),
});

export const organisationClaim = pgTable("organisation_claim", {
  id: id(),
  organisationId: ofOrganisation(),
  personId: uuid("person_id").notNull(),
  claimedAt: at("claimed_at").notNull(),
  reason: text().notNull().default(""),
  settledAt: at("settled_at"),
  settledAs: text("settled_as", { enum: ["granted", "refused", "withdrawn"] }),
  settledBy: uuid("settled_by"),
  ground: text({ enum: ["mail", "word"] }),
  answer: text().notNull().default(""),
});

export const homeArea = pgTable(
  "home_area",
  {
    personId: uuid("person_id").notNull(),
    areaId: uuid("area_id").notNull(),
    addedAt: at("added_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.areaId] })],
);
