import { sql } from "drizzle-orm";
import { pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

const at = (name: string) => timestamp(name, { withTimezone: true });
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
});
