import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { person, profile } from "../schema.ts";

/** All that someone told about themselves, with the address they sign in with. */
export type OwnProfile = NonNullable<Awaited<ReturnType<typeof ownProfile>>>;

/** The profile of a person; null before they have told their name. People see their own, the house anyone's. */
export async function ownProfile(act: Act, personId: string) {
  const [found] = await act.tx
    .select({
      email: person.email,
      language: person.language,
      name: profile.name,
      portrait: profile.portrait,
      functionTitle: profile.functionTitle,
      organisationName: profile.organisationName,
      organisationKind: profile.organisationKind,
      sector: profile.sector,
      region: profile.region,
      helpsWith: profile.helpsWith,
      findable: profile.findable,
    })
    .from(profile)
    .innerJoin(person, eq(person.id, profile.personId))
    .where(eq(profile.personId, personId));
  return found ?? null;
}
