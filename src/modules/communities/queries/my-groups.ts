import { and, desc, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { community, groupMember, themeGroup } from "../schema.ts";
import { communityColumns, isReadOnly } from "./community.ts";

/** A group that someone is in now. */
export interface MyGroup {
  readonly id: string;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly role: "member" | "facilitator";
  readonly communityTitle: string;
  readonly readOnly: boolean;
}

/** The groups of whoever is acting, those of the newest year first. */
export async function myGroups(act: Act): Promise<readonly MyGroup[]> {
  if (act.actor.kind !== "person") return [];
  const rows = await act.tx
    .select({
      group: {
        id: themeGroup.id,
        slug: themeGroup.slug,
        number: themeGroup.number,
        title: themeGroup.title,
      },
      role: groupMember.role,
      community: communityColumns,
    })
    .from(groupMember)
    .innerJoin(themeGroup, eq(themeGroup.id, groupMember.groupId))
    .innerJoin(community, eq(community.id, themeGroup.communityId))
    .where(and(eq(groupMember.personId, act.actor.id), isNull(groupMember.until)))
    .orderBy(desc(community.year), themeGroup.number);
  return rows.map(({ group, role, community: of }) => ({
    ...group,
    role,
    communityTitle: of.title,
    readOnly: isReadOnly(of, act.now),
  }));
}
