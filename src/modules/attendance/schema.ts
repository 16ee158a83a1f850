import { boolean, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

const at = (name: string) => timestamp(name, { withTimezone: true });

/** What may be photographed: nothing, rooms without people, after asking, freely; "" when nobody said. */
export const photoRules = ["none", "rooms", "ask", "free"] as const;
export type PhotoRule = (typeof photoRules)[number];

export const attendanceDoor = pgTable("attendance_door", {
  eventId: uuid("event_id").primaryKey(),
  keyId: uuid("key_id"),
  houseRules: text("house_rules").notNull().default(""),
  photoRule: text("photo_rule", { enum: ["", ...photoRules] })
    .notNull()
    .default(""),
  route: text().notNull().default(""),
  remindsLate: boolean("reminds_late").notNull().default(false),
  remindedLateAt: at("reminded_late_at"),
});
export type AttendanceDoor = typeof attendanceDoor.$inferSelect;

export const attendanceMark = pgTable("attendance_mark", {
  registrationId: uuid("registration_id").primaryKey(),
  eventId: uuid("event_id").notNull(),
  here: boolean().notNull(),
  tappedAt: at("tapped_at").notNull(),
});
