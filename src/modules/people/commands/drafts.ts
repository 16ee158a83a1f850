import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { draftTooLong } from "../errors.ts";
import { me } from "../me.ts";

/** How much someone may be typing at one place. */
export const longestDraft = 50_000;

/**
 * Keeps what someone is typing at a place; nothing typed is nothing kept.
 *
 * @param place the module and the thing it is about, such as "conversation/reply/<id>"
 */
export async function saveDraft(act: Act, place: string, text: string): Promise<void> {
  if (text.length > longestDraft) throw draftTooLong(longestDraft);
  if (text.trim() === "") return forgetDraft(act, place);
  await act.tx.execute(sql`
    insert into house.draft (person_id, place, text, saved_at) values (${me(act)}, ${place}, ${text}, ${act.now.toISOString()})
    on conflict (person_id, place) do update set text = excluded.text, saved_at = excluded.saved_at`);
}

/** What this person was typing at this place; "" when there is nothing. */
export async function draftOf(act: Act, place: string): Promise<string> {
  const { rows } = await act.tx.execute<{ text: string }>(
    sql`select text from house.draft where person_id = ${me(act)} and place = ${place}`,
  );
  return rows[0]?.text ?? "";
}

/** Throws a draft away: what it was for has been placed. */
export async function forgetDraft(act: Act, place: string): Promise<void> {
  await act.tx.execute(sql`delete from house.draft where person_id = ${me(act)} and place = ${place}`);
}
