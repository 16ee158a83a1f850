import { sql } from "drizzle-orm";

/**
 * The words of a `post`, also when it is hidden: for whoever may read them then. Needs `hidden_words` joined to it on the left; for
 * everyone else that row does not exist, and the words are "".
 */
export const wording = {
  title: sql<string>`coalesce(hidden_words.title, post.title)`,
  text: sql<string>`coalesce(hidden_words.text, post.text)`,
} as const;
