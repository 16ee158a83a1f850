import { sql } from "drizzle-orm";
import { boolean, date, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { areaKinds } from "./kinds.ts";

const at = (name: string) => timestamp(name, { withTimezone: true });
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);
const ofArea = (name = "area_id") =>
  uuid(name)
    .notNull()
    .references(() => area.id, { onDelete: "cascade" });
const ofEdition = () =>
  uuid("edition_id")
    .notNull()
    .references(() => areaEdition.id, { onDelete: "cascade" });

export const area = pgTable("area", {
  id: id(),
  kind: text({ enum: areaKinds }).notNull(),
  code: text().notNull(),
  madeBy: uuid("made_by"),
  shared: boolean().notNull().default(false),
});

export const areaEdition = pgTable("area_edition", {
  id: id(),
  list: text().notNull(),
  validFrom: date("valid_from", { mode: "string" }).notNull(),
  revision: integer().notNull().default(1),
  source: text().notNull(),
  digest: text().notNull(),
  toldAt: at("told_at").notNull(),
});

export const areaListing = pgTable(
  "area_listing",
  { editionId: ofEdition(), areaId: ofArea(), name: text().notNull(), inhabitants: integer() },
  (table) => [primaryKey({ columns: [table.editionId, table.areaId] })],
);

export const areaTie = pgTable(
  "area_tie",
  {
    editionId: ofEdition(),
    areaId: ofArea(),
    liesIn: ofArea("lies_in"),
    parts: integer().notNull().default(1),
    whole: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.editionId, table.areaId, table.liesIn] })],
);

export const areaPostcode = pgTable(
  "area_postcode",
  { editionId: ofEdition(), digits: text().notNull(), areaId: ofArea() },
  (table) => [primaryKey({ columns: [table.editionId, table.digits, table.areaId] })],
);

export const areaSuccession = pgTable(
  "area_succession",
  {
    areaId: ofArea(),
    successorId: ofArea("successor_id"),
    happenedOn: date("happened_on", { mode: "string" }).notNull(),
    parts: integer().notNull().default(1),
    whole: integer().notNull().default(1),
    source: text().notNull(),
    toldAt: at("told_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.areaId, table.successorId] })],
);

export const areaMap = pgTable("area_map", {
  editionId: uuid("edition_id")
    .primaryKey()
    .references(() => areaEdition.id, { onDelete: "cascade" }),
  topology: text().notNull(),
});
