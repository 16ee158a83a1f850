import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type ThemeGroup, themesOf } from "#modules/communities";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { hiddenWords, measure } from "../schema.ts";

export type MeasureKind = (typeof measure.$inferSelect)["kind"];

export interface MeasureState {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly postId: string | null;
}

/** What was done in a conversation and still holds, as far as whoever acts may know why: the newest first. */
export const measuresOf = (act: Act, threadId: string): Promise<readonly MeasureState[]> =>
  act.tx
    .select({ id: measure.id, kind: measure.kind, postId: measure.postId })
    .from(measure)
    .where(and(eq(measure.threadId, threadId), isNull(measure.endedAt)))
    .orderBy(desc(measure.takenAt));

/** One measure, for the three it is about: whose words they are, who looks after the group, who decides on the appeal. */
export interface MeasurePageData extends MeasureState {
  readonly communityId: string;
  readonly group: ThemeGroup;
  readonly toGroup: ThemeGroup | null;
  readonly threadId: string | null;
  readonly reason: string;
  readonly takenAt: Date;
  readonly takenById: string | null;
  /** Names; null for someone who is not here any more. */
  readonly takenBy: string | null;
  readonly decidedBy: string | null;
  readonly endedAt: Date | null;
  readonly appeal: string;
  readonly appealedAt: Date | null;
  readonly outcome: "upheld" | "reversed" | null;
  readonly answer: string;
  readonly decidedAt: Date | null;
  /** Who the reader is to it. */
  readonly as: "writer" | "facilitator" | "decider";
  /** The hidden words: for their writer, for who facilitates, and, once the writer appealed, for who organises. */
  readonly hidden: { readonly title: string; readonly text: string } | null;
}

/** Throws not-found for whoever it is not about; row-level security says who that is. */
export async function measurePage(act: Act, id: string): Promise<MeasurePageData> {
  const me = act.actor.kind === "person" ? act.actor.id : "";
  const [row] = isId(id)
    ? await act.tx
        .select({
          measure,
          wrote: sql<boolean>`coalesce(conversation_wrote(measure.post_id), false)`,
          facilitates: sql<boolean>`measure.group_id = any ((select communities_i_facilitate())::uuid[])`,
        })
        .from(measure)
        .where(eq(measure.id, id))
    : [];
  if (!row) throw notFound();
  const { measure: found, wrote, facilitates } = row;
  const themes = await themesOf(act, found.communityId);
  const group = themes.find((theme) => theme.id === found.groupId);
  if (!group) throw notFound();
  const decides = found.appealedAt !== null && !wrote && found.takenBy !== me;
  const as = wrote
    ? "writer"
    : facilitates && (!decides || found.outcome !== null)
      ? "facilitator"
      : "decider";
  const mayRead = as !== "decider" || decides;
  // Whoever did something and whoever decides do so by name.
  const ids = [found.takenBy, found.decidedBy].flatMap((person) => person ?? []);
  const [faces, hidden] = await act.asSystem(
    "name who looked after a group, and show what it is about",
    async (house) =>
      [
        await facesOf(house, ids),
        mayRead && found.postId
          ? await house.tx
              .select({ title: hiddenWords.title, text: hiddenWords.text })
              .from(hiddenWords)
              .where(eq(hiddenWords.postId, found.postId))
          : [],
      ] as const,
  );
  const name = (person: string | null) => (person && faces.get(person)?.name) || null;
  return {
    ...found,
    group,
    toGroup: themes.find((theme) => theme.id === found.toGroup) ?? null,
    takenById: found.takenBy,
    takenBy: name(found.takenBy),
    decidedBy: name(found.decidedBy),
    as,
    hidden: found.kind === "hide" ? (hidden[0] ?? null) : null,
  };
}

/** A line of the log: what was done, by whom, why, and how it ended. */
export interface LogLine {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly groupId: string;
  readonly reason: string;
  readonly takenAt: Date;
  readonly takenBy: string | null;
  readonly endedAt: Date | null;
  readonly appealedAt: Date | null;
  readonly outcome: "upheld" | "reversed" | null;
}

const mostShown = 100;

/** The newest of what was done, in one group or in all groups of a community, for those who lead them. */
export async function measureLog(
  act: Act,
  where: { readonly groupId: string } | { readonly communityId: string },
): Promise<readonly LogLine[]> {
  const rows = await act.tx
    .select()
    .from(measure)
    .where(
      "groupId" in where ? eq(measure.groupId, where.groupId) : eq(measure.communityId, where.communityId),
    )
    .orderBy(desc(measure.takenAt), desc(measure.id))
    .limit(mostShown);
  const ids = rows.flatMap(({ takenBy }) => takenBy ?? []);
  const faces = await act.asSystem("name who looked after a group", (house) => facesOf(house, ids));
  return rows.map((row) => ({ ...row, takenBy: (row.takenBy && faces.get(row.takenBy)?.name) || null }));
}

/** Appeals that wait for whoever acts to decide. */
export async function appealsToDecide(act: Act): Promise<readonly { readonly id: string }[]> {
  if (act.actor.kind !== "person") return [];
  const me = act.actor.id;
  const open = await act.tx
    .select({
      id: measure.id,
      takenBy: measure.takenBy,
      wrote: sql<boolean>`conversation_wrote(measure.post_id)`,
    })
    .from(measure)
    .where(
      and(
        isNotNull(measure.appealedAt),
        isNull(measure.outcome),
        sql`measure.community_id = any ((select communities_i_organise())::uuid[])`,
      ),
    )
    .orderBy(measure.appealedAt);
  return open.filter(({ takenBy, wrote }) => takenBy !== me && !wrote);
}
