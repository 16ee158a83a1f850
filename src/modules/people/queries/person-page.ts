import { desc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { can } from "../policy.ts";
import type { SiteRole } from "../roles.ts";
import { person, profile, siteGrant } from "../schema.ts";
import { type OwnSession, sessionsOf } from "./own-sessions.ts";

/** What an administrator sees of someone: who they are, what they may do, where they are signed in. Nothing of what they do. */
export interface PersonPage {
  readonly id: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly name: string;
  readonly portrait: number;
  readonly functionTitle: string;
  readonly organisationName: string;
  readonly grants: readonly Grant[];
  readonly sessions: readonly OwnSession[];
}

export interface Grant {
  readonly id: string;
  readonly role: SiteRole;
  readonly since: Date;
  readonly until: Date | null;
}

export function personPage(act: Act, id: string): Promise<PersonPage> {
  authorise(can.administerPeople(act.actor));
  return act.asSystem("show an administrator one person", async (house) => {
    const [found] = await house.tx
      .select({
        id: person.id,
        email: person.email,
        createdAt: person.createdAt,
        name: profile.name,
        portrait: profile.portrait,
        functionTitle: profile.functionTitle,
        organisationName: profile.organisationName,
      })
      .from(person)
      .leftJoin(profile, eq(profile.personId, person.id))
      .where(eq(person.id, id));
    if (!found) throw notFound();
    const grants = await house.tx
      .select({ id: siteGrant.id, role: siteGrant.role, since: siteGrant.since, until: siteGrant.until })
      .from(siteGrant)
      .where(eq(siteGrant.personId, id))
      .orderBy(desc(siteGrant.since));
    return {
      ...found,
      name: found.name ?? "",
      portrait: found.portrait ?? 0,
      functionTitle: found.functionTitle ?? "",
      organisationName: found.organisationName ?? "",
      grants,
      sessions: await sessionsOf(house, id),
    };
  });
}
