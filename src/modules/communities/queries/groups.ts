import { and, asc, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isId, isSlug } from "#platform/ids";
import { groupMember, groupWelcome, themeGroup } from "../schema.ts";

/** A theme of a community, and the group of fixed faces that works on it. */
export interface ThemeGroup {
  readonly id: string;
  readonly communityId: string;
  /** Its place in the chain, from 1. */
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly places: number;
  readonly placesTaken: number;
  /** What one agrees to before coming in; public. */
  readonly houseRules: string;
  /** What hangs inside the door: "" for whoever is outside. */
  readonly welcome: string;
}

export interface GroupMember {
  readonly personId: string;
  readonly role: "member" | "facilitator";
  readonly since: Date;
  /** "" when its writer chose not to be found by it; for the house itself always what was written. */
  readonly learningQuestion: string;
  readonly findable: boolean;
}

/** The themes of a community in their order, for whoever may see the community. */
export async function themesOf(act: Act, communityId: string): Promise<readonly ThemeGroup[]> {
  const rows = await groupRows(act)
    .where(eq(themeGroup.communityId, communityId))
    .orderBy(asc(themeGroup.number));
  return rows.map(filled);
}

/** The group behind a closed door: null unless whoever is acting is a member or facilitator of it now. */
export async function groupBySlug(act: Act, slug: string): Promise<ThemeGroup | null> {
  if (!isSlug(slug)) return null;
  const [found] = await groupRows(act).where(eq(themeGroup.slug, slug));
  return found && (await isInside(act, found.id)) ? filled(found) : null;
}

/** The same, by id. */
export async function groupById(act: Act, id: string): Promise<ThemeGroup | null> {
  if (!isId(id)) return null;
  const [found] = await groupRows(act).where(eq(themeGroup.id, id));
  return found && (await isInside(act, found.id)) ? filled(found) : null;
}

/** Who belongs to a group now, the longest there first; nobody for whoever is outside. */
export async function membersOf(act: Act, groupId: string): Promise<readonly GroupMember[]> {
  const rows = await act.tx
    .select({
      personId: groupMember.personId,
      role: groupMember.role,
      since: groupMember.since,
      learningQuestion: groupMember.learningQuestion,
      findable: groupMember.findable,
    })
    .from(groupMember)
    .where(and(eq(groupMember.groupId, groupId), isNull(groupMember.until)))
    .orderBy(asc(groupMember.since), asc(groupMember.personId));
  return rows.map((row) => (mayReadQuestion(act, row) ? row : { ...row, learningQuestion: "" }));
}

/** Whether whoever is acting facilitates this group at this moment. */
export async function facilitates(act: Act, groupId: string): Promise<boolean> {
  return (await roleIn(act, groupId)) === "facilitator";
}

/** The role of whoever is acting in a group at this moment. */
export async function roleIn(act: Act, groupId: string): Promise<GroupMember["role"] | null> {
  if (act.actor.kind !== "person") return null;
  const [found] = await act.tx
    .select({ role: groupMember.role })
    .from(groupMember)
    .where(
      and(
        eq(groupMember.groupId, groupId),
        eq(groupMember.personId, act.actor.id),
        isNull(groupMember.until),
      ),
    );
  return found?.role ?? null;
}

const isInside = async (act: Act, groupId: string): Promise<boolean> =>
  act.actor.kind === "system" || (await roleIn(act, groupId)) !== null;

const mayReadQuestion = (act: Act, row: Pick<GroupMember, "personId" | "findable">): boolean =>
  row.findable ||
  act.actor.kind === "system" ||
  (act.actor.kind === "person" && act.actor.id === row.personId);

const groupRows = (act: Act) =>
  act.tx
    .select({
      id: themeGroup.id,
      communityId: themeGroup.communityId,
      number: themeGroup.number,
      slug: themeGroup.slug,
      title: themeGroup.title,
      description: themeGroup.description,
      places: themeGroup.places,
      placesTaken: themeGroup.placesTaken,
      houseRules: themeGroup.houseRules,
      welcome: groupWelcome.welcome,
    })
    .from(themeGroup)
    .leftJoin(groupWelcome, eq(groupWelcome.groupId, themeGroup.id));

const filled = <Row extends { readonly welcome: string | null }>(row: Row) => ({
  ...row,
  welcome: row.welcome ?? "",
});
