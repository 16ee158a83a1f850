import { and, asc, desc, eq, isNull, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Act } from "#platform/acts";
import {
  organisation,
  organisationIdentifier,
  organisationRelation,
  organisationVersion,
  type SchoolType,
  schoolType,
} from "../schema.ts";
import { type Whereabouts, whereIs } from "./where-is.ts";

/** Another organisation that is named beside one. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** That one organisation belongs to another. */
export interface Relation extends Named {
  /** Of the relation. */
  readonly relationId: string;
  readonly kind: "board" | "part";
}

/** What an organisation is and was, apart from its people. As far as the actor may see it. */
export interface OrganisationFacts {
  readonly listed: boolean;
  /** Postcode and place as they hold now, or held last. */
  readonly postcode: string;
  readonly place: string;
  readonly schoolTypes: readonly SchoolType[];
  readonly numbers: readonly { readonly id: string; readonly scheme: string; readonly value: string }[];
  readonly where: Whereabouts;
  readonly belongsTo: readonly Relation[];
  /** What belongs to it, the first of them. */
  readonly parts: readonly Named[];
  /** What it is and was called, the newest first. */
  readonly versions: readonly {
    readonly name: string;
    readonly postcode: string;
    readonly place: string;
    readonly validFrom: string;
    readonly validTo: string | null;
  }[];
  readonly closedAt: Date | null;
  readonly successor: Named | null;
  readonly predecessors: readonly Named[];
  /** Where the facts come from, as a register wants to be named. */
  readonly sources: readonly string[];
}

const mostParts = 50;

/** Everything that is known of an organisation itself. */
export async function organisationFacts(act: Act, id: string): Promise<OrganisationFacts> {
  const { tx } = act;
  const other = alias(organisation, "other");
  const [found] = await tx.select().from(organisation).where(eq(organisation.id, id));
  const versions = await tx
    .select()
    .from(organisationVersion)
    .where(eq(organisationVersion.organisationId, id))
    .orderBy(desc(organisationVersion.validFrom), desc(organisationVersion.validTo));
  const types = await tx
    .select({ type: schoolType.type })
    .from(schoolType)
    .where(and(eq(schoolType.organisationId, id), isNull(schoolType.validTo)))
    .orderBy(asc(schoolType.type));
  const numbers = await tx
    .select()
    .from(organisationIdentifier)
    .where(and(eq(organisationIdentifier.organisationId, id), isNull(organisationIdentifier.validTo)))
    .orderBy(asc(organisationIdentifier.scheme), asc(organisationIdentifier.value));
  const belongsTo = await tx
    .select({
      relationId: organisationRelation.id,
      kind: organisationRelation.kind,
      id: other.id,
      name: other.name,
    })
    .from(organisationRelation)
    .innerJoin(other, eq(other.id, organisationRelation.belongsTo))
    .where(and(eq(organisationRelation.organisationId, id), isNull(organisationRelation.validTo)))
    .orderBy(asc(other.name));
  const parts = await tx
    .select({ id: other.id, name: other.name })
    .from(organisationRelation)
    .innerJoin(other, eq(other.id, organisationRelation.organisationId))
    .where(and(eq(organisationRelation.belongsTo, id), isNull(organisationRelation.validTo)))
    .orderBy(asc(other.name))
    .limit(mostParts);
  const named = { id: organisation.id, name: organisation.name };
  const [successor] = found?.succeededBy
    ? await tx.select(named).from(organisation).where(eq(organisation.id, found.succeededBy))
    : [];
  const predecessors = await tx
    .select(named)
    .from(organisation)
    .where(and(eq(organisation.succeededBy, id), ne(organisation.id, id)))
    .orderBy(asc(organisation.name));
  return {
    listed: found?.listed ?? false,
    postcode: versions[0]?.postcode ?? "",
    place: versions[0]?.place ?? "",
    schoolTypes: types.map(({ type }) => type),
    numbers,
    where: await whereIs(act, id),
    belongsTo,
    parts,
    versions,
    closedAt: found?.closedAt ?? null,
    successor: successor ?? null,
    predecessors,
    sources: [...new Set([...versions, ...numbers].map(({ source }) => source).filter(Boolean))],
  };
}
