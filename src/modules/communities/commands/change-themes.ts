import { eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { slugOf, underFreeSlug } from "#platform/ids";
import { cannotBeMissed, groupInUse } from "../errors.ts";
import type { Community } from "../queries/community.ts";
import { themesOf } from "../queries/groups.ts";
import { changeableCommunity } from "../queries/managed.ts";
import { community, groupMember, groupWelcome, themeGroup } from "../schema.ts";
import type { SetUpGroup } from "./set-up-group.ts";

/** Adds a theme at the end of the chain, with a group that nobody is in yet. The caller knows that the actor organises it. */
export async function addTheme(
  act: Act,
  { id, year }: Pick<Community, "id" | "year">,
  { welcome, ...theme }: SetUpGroup,
): Promise<void> {
  await holdThemes(act, id);
  const last = sql`(select coalesce(max(number), 0) + 1 from theme_group where community_id = ${id})`;
  const made = await underFreeSlug(`${slugOf(theme.title)}-${year}`, async (slug) => {
    const [row] = await act.tx
      .insert(themeGroup)
      .values({ ...theme, communityId: id, number: last as unknown as number, slug })
      .onConflictDoNothing({ target: themeGroup.slug })
      .returning({ id: themeGroup.id });
    return row;
  });
  if (welcome !== "") await act.tx.insert(groupWelcome).values({ groupId: made.id, welcome });
  await act.record("communities/theme-added", made);
}

/** Removes a theme of a draft or one that nobody ever came in for, and closes the gap in the chain. */
export async function removeTheme(act: Act, slug: string, number: number): Promise<void> {
  const { id } = await changeableCommunity(act, slug);
  await holdThemes(act, id);
  const themes = await themesOf(act, id);
  const theme = themes.find((one) => one.number === number);
  if (!theme) return;
  if (themes.length === 1) throw cannotBeMissed("theme");
  const [someone] = await act.asSystem("see whether someone ever came in", async (house) => {
    // Held, so that nobody comes in between the question and the removal, which would take their place along.
    await house.tx
      .select({ id: themeGroup.id })
      .from(themeGroup)
      .where(eq(themeGroup.id, theme.id))
      .for("update");
    return house.tx
      .select({ id: groupMember.id })
      .from(groupMember)
      .where(eq(groupMember.groupId, theme.id))
      .limit(1);
  });
  if (someone) throw groupInUse();
  await act.tx.delete(themeGroup).where(eq(themeGroup.id, theme.id));
  for (const later of themes.filter((one) => one.number > number))
    await act.tx
      .update(themeGroup)
      .set({ number: later.number - 1 })
      .where(eq(themeGroup.id, later.id));
  await act.record("communities/theme-removed", theme);
}

/** Two who change the chain at the same moment take turns, so that every theme gets a number of its own. */
const holdThemes = (act: Act, communityId: string) =>
  act.tx
    .select({ id: community.id })
    .from(community)
    .where(eq(community.id, communityId))
    .for("no key update");
