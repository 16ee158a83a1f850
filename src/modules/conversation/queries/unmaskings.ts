import { desc, eq, isNull } from "drizzle-orm";
import { type ThemeGroup, themesOf } from "#modules/communities";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { pseudonymOf } from "../pseudonym.ts";
import { mask, unmasking } from "../schema.ts";

export interface UnmaskingState {
  readonly id: string;
  /** Null: nobody decided yet. */
  readonly outcome: "granted" | "refused" | null;
}

/** Requests to know who asked a question, as far as whoever acts may know of them: the newest first. */
export const unmaskingsOf = (act: Act, threadId: string): Promise<readonly UnmaskingState[]> =>
  act.tx
    .select({ id: unmasking.id, outcome: unmasking.outcome })
    .from(unmasking)
    .where(eq(unmasking.threadId, threadId))
    .orderBy(desc(unmasking.askedAt));

/** One request, for the three it is about: who asked it, who decides, and, when a name was shown, whose name. */
export interface UnmaskingPageData extends UnmaskingState {
  readonly group: ThemeGroup;
  readonly threadId: string;
  readonly pseudonym: string;
  readonly reason: string;
  readonly answer: string;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
  /** Names, as far as the reader may know them; null for someone who is not here any more. */
  readonly askedBy: string | null;
  readonly decidedBy: string | null;
  /** Who the reader is to it. */
  readonly as: "asker" | "decider" | "writer";
  /** Who asked the question: for whoever may know it now, and for nobody else. */
  readonly writer: string | null;
}

/** Throws not-found for whoever it is not about; row-level security says who that is. */
export async function unmaskingPage(act: Act, id: string): Promise<UnmaskingPageData> {
  const me = act.actor.kind === "person" ? act.actor.id : "";
  const [found] = isId(id) ? await act.tx.select().from(unmasking).where(eq(unmasking.id, id)) : [];
  if (!found) throw notFound();
  const group = (await themesOf(act, found.communityId)).find((theme) => theme.id === found.groupId);
  if (!group) throw notFound();
  const [behind] = await act.tx
    .select({ personId: mask.personId })
    .from(mask)
    .where(eq(mask.threadId, found.threadId));
  const as =
    behind?.personId === me && found.askedBy !== me ? "writer" : found.askedBy === me ? "asker" : "decider";
  const shown = found.outcome === "granted" ? behind?.personId : undefined;
  const ids = [found.askedBy, found.decidedBy, shown].flatMap((person) => person ?? []);
  // Whoever asks and whoever decides do so by name: the other, and whoever it is about, may know it.
  const faces = await act.asSystem("name who decided together", (house) => facesOf(house, ids));
  const name = (person: string | null | undefined) => (person && faces.get(person)?.name) || null;
  return {
    ...found,
    group,
    pseudonym: pseudonymOf(found.threadId),
    askedBy: name(found.askedBy),
    decidedBy: name(found.decidedBy),
    as,
    writer: name(shown),
  };
}

/** Requests that wait for whoever acts to decide: those of someone else, in communities they organise. */
export async function unmaskingsToDecide(act: Act): Promise<readonly { readonly id: string }[]> {
  if (act.actor.kind !== "person") return [];
  const me = act.actor.id;
  const open = await act.tx
    .select({ id: unmasking.id, askedBy: unmasking.askedBy })
    .from(unmasking)
    .where(isNull(unmasking.outcome))
    .orderBy(unmasking.askedAt);
  return open.filter(({ askedBy }) => askedBy !== me);
}
