import { sql } from "drizzle-orm";
import { integer, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

export const proposal = pgTable("proposal", {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`),
  communityId: uuid("community_id").notNull(),
  personId: uuid("person_id"),
  title: text().notNull(),
  text: text().notNull().default(""),
  minutes: integer().notNull(),
  proposedAt: timestamp("proposed_at", { withTimezone: true }).notNull(),
  meetingId: uuid("meeting_id"),
});
export type Proposal = typeof proposal.$inferSelect;

export const proposalRank = pgTable(
  "proposal_rank",
  {
    personId: uuid("person_id").notNull(),
    proposalId: uuid("proposal_id").notNull(),
    communityId: uuid("community_id").notNull(),
    rank: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.proposalId] }),
    unique().on(table.personId, table.communityId, table.rank),
  ],
);
