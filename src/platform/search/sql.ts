import { type SQL, sql } from "drizzle-orm";
import type { Query } from "./query.ts";

/** The question as PostgreSQL asks it of stems of Dutch words, in any of its ways. Quotes, "or" and a minus mean what they mean elsewhere. */
export const stems = ({ ways }: Query): SQL =>
  sql`(${sql.join(
    ways.map((way) => sql`websearch_to_tsquery('house.dutch', ${way})`),
    sql` || `,
  )})`;

/** How alike two words are when one is taken for a slip of the other: from 0 (nothing) to 1 (the same letters in threes). */
const alike = 0.5;

/**
 * Whether every longer word of the question has a word in `text` that looks like it: a slip of the pen. Looks at every letter, so only for
 * a bounded number of rows that the reader may see.
 */
export function looksLike(text: SQL, { words }: Query): SQL<boolean> {
  const longer = words.filter((word) => word.length > 3);
  if (longer.length === 0) return sql<boolean>`false`;
  return sql<boolean>`(${sql.join(
    longer.map((word) => sql`strict_word_similarity(${word}, ${text}) >= ${alike}`),
    sql` and `,
  )})`;
}
