import { and, desc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isId } from "#platform/ids";
import { community, communityOrganiser, groupMember, themeGroup } from "../schema.ts";
import { communityColumns, isReadOnly } from "./community.ts";

/** A theme group by its name, with the community it is of. Its name is public; who is in it is not. */
export interface NamedGroup {
  readonly id: string;
  readonly title: string;
  readonly communityTitle: string;
}

/** The groups that whoever is acting may call together: all of a community they organise, and those they lead. The newest year first. */
export async function groupsToCall(act: Act): Promise<readonly NamedGroup[]> {
  if (act.actor.kind !== "person") return [];
  const mine = act.actor.id;
  const organised = act.tx
    .select({ id: communityOrganiser.communityId })
    .from(communityOrganiser)
    .where(and(eq(communityOrganiser.personId, mine), isNull(communityOrganiser.until)));
  const led = act.tx
    .select({ id: groupMember.groupId })
    .from(groupMember)
    .where(
      and(eq(groupMember.personId, mine), eq(groupMember.role, "facilitator"), isNull(groupMember.until)),
    );
  const rows = await act.tx
    .select(columns)
    .from(themeGroup)
    .innerJoin(community, eq(community.id, themeGroup.communityId))
    .where(or(inArray(themeGroup.communityId, organised), inArray(themeGroup.id, led)))
    .orderBy(desc(community.year), community.title, themeGroup.number);
  return rows
    .filter(({ of }) => of.state === "open" && !isReadOnly(of, act.now))
    .map(({ id, title, of }) => ({ id, title, communityTitle: of.title }));
}

/** One group by its name, for whoever may see its community; null for what is no group. */
export async function groupNamed(act: Act, id: string): Promise<NamedGroup | null> {
  if (!isId(id)) return null;
  const [found] = await act.tx
    .select(columns)
    .from(themeGroup)
    .innerJoin(community, eq(community.id, themeGroup.communityId))
    .where(eq(themeGroup.id, id));
  return found ? { id: found.id, title: found.title, communityTitle: found.of.title } : null;
}

const columns = { id: themeGroup.id, title: themeGroup.title, of: communityColumns };
