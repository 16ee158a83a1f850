import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { isId } from "#platform/ids";
import { identifierSchemes } from "../identifiers.ts";
import { can } from "../policy.ts";
import { organisation, organisationIdentifier, organisationVersion } from "../schema.ts";
import { searchWords } from "../search-words.ts";
import type { Named } from "./organisation-facts.ts";

/**
 * The organisations that someone who oversees all can mean by what they type: the one with that number, those with exactly that name, or
 * else those whose name and place hold all of it; ten at most. Merged ones are left out.
 */
export async function pickOrganisations(act: Act, typed: string): Promise<readonly Named[]> {
  authorise(can.overseeAll(act.actor));
  const said = typed.trim();
  if (said === "") return [];
  return act.asSystem("let who oversees all pick an organisation", async ({ tx }) => {
    const columns = { id: organisation.id, name: organisation.name };
    const there = isNull(organisation.mergedInto);
    if (isId(said))
      return tx
        .select(columns)
        .from(organisation)
        .where(and(there, eq(organisation.id, said)));

    const numbers = identifierSchemes.flatMap((scheme) => {
      const value = scheme.read(said);
      return value === null
        ? []
        : [and(eq(organisationIdentifier.scheme, scheme.id), eq(organisationIdentifier.value, value))];
    });
    if (numbers.length > 0) {
      const withNumber = tx
        .select({ id: organisationIdentifier.organisationId })
        .from(organisationIdentifier)
        .where(and(isNull(organisationIdentifier.validTo), or(...numbers)));
      const found = await tx
        .select(columns)
        .from(organisation)
        .where(and(there, inArray(organisation.id, withNumber)));
      if (found.length > 0) return found;
    }

    const words = searchWords(said).split(" ").filter(Boolean).slice(0, 8);
    if (words.length === 0) return [];
    const named = tx
      .select({ id: organisationVersion.organisationId })
      .from(organisationVersion)
      .where(and(...words.map((word) => sql`${organisationVersion.search} like ${`%${word}%`}`)));
    const found = await tx
      .select(columns)
      .from(organisation)
      .where(and(there, inArray(organisation.id, named)))
      .orderBy(asc(sql`length(${organisation.name})`), asc(organisation.id))
      .limit(10);
    const exactly = found.filter(({ name }) => searchWords(name) === words.join(" "));
    return exactly.length === 1 ? exactly : found;
  });
}
